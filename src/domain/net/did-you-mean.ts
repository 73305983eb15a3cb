/** The number of letters to insert, drop or change to make one word of the other (Wagner and Fischer, 1974). */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The known word nearest to an unknown one, if it is near enough to be what was meant. */
export function findNearest(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.min(word.length - 1, Math.max(2, Math.floor(word.length / 3)));
  const ranked = [...new Set(known)]
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return ranked[0]?.candidate;
}

/** A remedy that proposes the nearest known word, or else the given advice alone. */
export function suggest(word: string, known: Iterable<string>, advice: string): string {
  const nearest = findNearest(word, known);
  return nearest === undefined ? advice : `Bedoelde je "${nearest}"? ${advice}`;
}
