/** One mistake of an author: where it is, what is wrong and how to mend it, in Dutch. */
export interface Problem {
  bestand: string;
  veld: string;
  melding: string;
  remedie: string;
}

/** One problem as one line of text. */
export function formatProblem({ bestand, veld, melding, remedie }: Problem): string {
  const place = veld === '' ? bestand : `${bestand} › ${veld}`;
  return `${place}: ${melding} ${remedie}`;
}

/** The problems in the order of their files, and within a file as they were found, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...unique.values()].sort((a, b) => (a.bestand < b.bestand ? -1 : a.bestand > b.bestand ? 1 : 0));
}

/** The whole list of problems as text for an author, one problem a line under a heading that counts them. */
export function formatProblems(problems: readonly Problem[]): string {
  const heading =
    problems.length === 1 ? 'Er is 1 fout in de inhoud.' : `Er zijn ${problems.length} fouten in de inhoud.`;
  return [heading, ...problems.map((problem) => `- ${formatProblem(problem)}`)].join('\n');
}
