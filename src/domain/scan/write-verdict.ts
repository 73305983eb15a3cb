import type { ThemaUitslag, Uitslag } from './uitslag.ts';

const plural = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const sum = (themas: readonly ThemaUitslag[], of: (thema: ThemaUitslag) => number) =>
  themas.reduce((total, thema) => total + of(thema), 0);

/** How far a thema lies under its target, at the sure end of its band. */
const gapOf = ({ min, streef }: ThemaUitslag) => Math.max(0, streef - (min ?? streef));

/** The themas furthest below their target; none when all reach it. */
function listFurthest(themas: readonly ThemaUitslag[]): ThemaUitslag[] {
  const largest = Math.max(0, ...themas.map(gapOf));
  return largest === 0 ? [] : themas.filter((thema) => gapOf(thema) === largest);
}

function joinNames(themas: readonly ThemaUitslag[]): string {
  const shown = themas.slice(0, 2).map(({ naam }) => naam);
  const more = themas.length - shown.length;
  if (more > 0) return `${shown.join(', ')} en nog ${plural(more, 'thema', 'thema’s')}`;
  return shown.join(' en ');
}

function writeNone(themas: readonly ThemaUitslag[]): [string, string] {
  const applicable = sum(themas, ({ vanToepassing }) => vanToepassing);
  if (applicable === 0)
    return ['Er is geen uitslag: alle vragen staan op niet van toepassing.', 'Controleer of dat klopt.'];
  const answered = sum(themas, ({ beantwoord }) => beantwoord);
  return [
    `Er is nog geen niveau te geven: ${answered} van de ${applicable} vragen ${answered === 1 ? 'heeft' : 'hebben'} een getal.`,
    'Een thema krijgt een niveau als ten minste 60 procent van de vragen die voor jullie gelden een getal heeft.',
  ];
}

function writeQuick(themas: readonly ThemaUitslag[]): [string, string] {
  const answered = sum(themas, ({ beantwoord }) => beantwoord);
  const applicable = sum(themas, ({ vanToepassing }) => vanToepassing);
  const lowest = themas.filter(({ laagste, streef }) => laagste !== null && laagste < streef);
  return [
    `Dit is een eerste beeld en geen niveau: ${answered} van de ${applicable} vragen ${answered === 1 ? 'heeft' : 'hebben'} een getal.`,
    lowest.length === 0
      ? 'Geen van de antwoorden ligt onder je streefniveau.'
      : `Onder je streefniveau ligt iets in ${joinNames(lowest)}.`,
  ];
}

/** How many of the themas with a niveau reach their target. */
function writeReached(reached: number, scored: number): string {
  if (reached === scored) {
    if (scored === 1) return 'Het ene thema met een niveau haalt het streefniveau';
    return `Alle ${scored} thema’s met een niveau halen het streefniveau`;
  }
  if (scored === 1) return 'Het ene thema met een niveau haalt het streefniveau nog niet';
  if (reached === 0) return `Geen van de ${scored} thema’s met een niveau haalt het streefniveau al`;
  return `Van de ${scored} thema’s met een niveau ${reached === 1 ? 'haalt er 1' : `halen er ${reached}`} het streefniveau`;
}

/** What a result says in two sentences, before any table. */
export function writeVerdict({ themas, modus }: Uitslag): [string, string] {
  const scored = themas.filter(({ min }) => min !== null);
  if (modus === 'snel' && sum(themas, ({ beantwoord }) => beantwoord) > 0) return writeQuick(themas);
  if (scored.length === 0) return writeNone(themas);
  const reached = scored.filter((thema) => gapOf(thema) === 0).length;
  const silent = themas.length - scored.length;
  const rest = silent === 0 ? '' : `; over ${plural(silent, 'thema', 'thema’s')} is nog niets te zeggen`;
  const furthest = listFurthest(scored);
  return [
    `${writeReached(reached, scored.length)}${rest}.`,
    furthest.length === 0
      ? 'Kijk waar jullie verder willen, en zet daar het streefniveau hoger.'
      : `De meeste aandacht ${furthest.length === 1 ? 'vraagt' : 'vragen'} ${joinNames(furthest)}.`,
  ];
}
