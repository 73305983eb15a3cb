// The rule as /zelfscan/verantwoording/ tells it, written once more from the text: no code of the site is used here,
// so that a fault in it cannot hide itself.

/** What may be answered; undefined is open. */
export type Answer = 0 | 1 | 2 | 3 | 'nvt' | 'weet-niet' | undefined;

/** What the rule needs of a vraag, as /data/zelfscan.json gives it. */
export interface RuleVraag {
  code: string;
  kern: boolean;
  snel: boolean;
  belang: number;
  inspanning: number;
  haltes: string[];
}

/** What the rule needs of a model. */
export interface RuleModel {
  themas: { letter: string; vragen: RuleVraag[] }[];
}

/** A scan as a file holds it. */
export interface RuleScan {
  modus?: 'snel' | 'volledig';
  antwoorden: Record<string, { keuze: Exclude<Answer, undefined> }>;
  streefniveaus?: Record<string, number>;
}

/** The attributes of the contract for one thema, each as a text. */
export type ThemaAttributes = Record<
  'niveau' | 'niveauMin' | 'niveauMax' | 'laagste' | 'hoogste' | 'beantwoord' | 'vanToepassing',
  string
>;

const needed = [0, 1, 2, 2, 3];

/** The highest niveau that the kern-vraag and enough of all vragen reach, when what is unknown counts as this. */
function levelWhen(all: { kern: boolean; answer: Answer }[], unknown: number): number {
  const applicable = all.filter(({ answer }) => answer !== 'nvt');
  const worth = (answer: Answer) => (typeof answer === 'number' ? answer : unknown);
  let level = 0;
  for (const candidate of [1, 2, 3]) {
    const enough = applicable.filter(({ answer }) => worth(answer) >= candidate).length >= needed[applicable.length]!;
    const gated = applicable.some(({ kern, answer }) => kern && worth(answer) < candidate);
    if (enough && !gated) level = candidate;
  }
  return level;
}

/** What the rule says of the answers to one thema; a snelscan has no niveau. */
export function scoreByText(all: { kern: boolean; answer: Answer }[], isQuick: boolean): ThemaAttributes {
  const applicable = all.filter(({ answer }) => answer !== 'nvt');
  const numbers = applicable.flatMap(({ answer }) => (typeof answer === 'number' ? [answer] : []));
  const isSilent = isQuick || applicable.length === 0 || numbers.length * 10 < applicable.length * 6;
  const [low, high] = isSilent ? ['', ''] : [String(levelWhen(all, 0)), String(levelWhen(all, 3))];
  return {
    niveau: low === high ? low : '',
    niveauMin: low,
    niveauMax: high,
    laagste: numbers.length === 0 ? '' : String(Math.min(...numbers)),
    hoogste: numbers.length === 0 ? '' : String(Math.max(...numbers)),
    beantwoord: String(numbers.length),
    vanToepassing: String(applicable.length),
  };
}

interface Asked extends RuleVraag {
  letter: string;
  answer: Answer;
  streef: number;
  order: number;
}

function listAsked(model: RuleModel, scan: RuleScan): Asked[] {
  return model.themas
    .flatMap(({ letter, vragen }) => vragen.map((vraag) => ({ ...vraag, letter })))
    .filter(({ snel }) => snel || scan.modus !== 'snel')
    .map((vraag, order) => ({
      ...vraag,
      answer: scan.antwoorden[vraag.code]?.keuze,
      streef: scan.streefniveaus?.[vraag.letter] ?? 2,
      order,
    }));
}

const isBelow = ({ answer, streef }: Asked) => typeof answer === 'number' && answer < streef;
const gap = ({ answer, streef, belang }: Asked) => (streef - Number(answer)) * belang;

function orderActies(asked: Asked[]): [string, string][] {
  const sorted = asked.filter(isBelow).sort((one, other) => {
    if (one.kern !== other.kern) return one.kern ? -1 : 1;
    if (gap(one) !== gap(other)) return gap(other) - gap(one);
    return one.inspanning - other.inspanning || one.order - other.order;
  });
  return sorted.map(({ code }, place) => [code, place < 5 ? 'nu' : 'later']);
}

function stateOf(about: Asked[]): string {
  const below = about.filter(isBelow);
  if (below.length >= 2 || below.some(({ kern }) => kern)) return 'aandacht';
  if (below.length === 1) return 'deels';
  return about.some(({ answer }) => typeof answer !== 'number') ? 'onbekend' : 'op-orde';
}

/** All that the rule says of a scan, in the words of the attributes of the contract. */
export function judgeByText(model: RuleModel, scan: RuleScan) {
  const asked = listAsked(model, scan);
  const themas = model.themas.map(({ letter }): [string, ThemaAttributes] => [
    letter,
    scoreByText(
      asked.filter((vraag) => vraag.letter === letter),
      scan.modus === 'snel',
    ),
  ]);
  const counted = asked.filter(({ answer }) => answer !== 'nvt');
  const haltes = [...new Set(counted.flatMap((vraag) => vraag.haltes))].sort();
  const staten = haltes.map((halte): [string, string] => [
    halte,
    stateOf(counted.filter((vraag) => vraag.haltes.includes(halte))),
  ]);
  return { themas, acties: orderActies(asked), staten };
}
