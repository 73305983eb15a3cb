/** The trajecten of one line, as words or as in the file. */
export type Trajecten = (string | string[] | { haltes: string[]; soort?: string })[];

interface Extras {
  zones?: Record<string, string>;
  soorten?: Record<string, string>;
  naam?: (id: string, index: number) => string;
}

/** Sixty characters, in words as long as Dutch makes them. */
export const LONGEST = 'Arbeidsongeschiktheidsverzekering en werkgeversdienstverleni';

/** So many whole numbers in a row. */
export const range = (count: number, from = 0): number[] => Array.from({ length: count }, (_, i) => from + i);

/** `a 0 5` is a0 a1 a2 a3 a4. */
export const ids = (letter: string, from: number, to: number): string[] =>
  range(to - from, from).map((i) => letter + String(i));

/** A net from lines written as words, in the shape of the file. */
export function odd(
  lines: Record<string, Trajecten>,
  { zones = {}, soorten = {}, naam = (id) => `Halte ${id}` }: Extras = {},
): unknown {
  const lijnen = Object.entries(lines).map(([id, list]) => ({
    id,
    naam: `Lijn ${id}`,
    letter: id.slice(0, 2),
    trajecten: list.map(readTraject),
  }));
  const all = [...new Set(lijnen.flatMap((lijn) => lijn.trajecten.flatMap((t) => (Array.isArray(t) ? t : t.haltes))))];
  const zoneOf = new Map(Object.entries(zones).flatMap(([zone, list]) => list.split(' ').map((id) => [id, zone])));
  return {
    zones: Object.keys(zones).map((id) => ({ id, naam: `Zone ${id}` })),
    haltes: all.map((id, i) => ({
      id,
      naam: naam(id, i),
      ...(soorten[id] ? { soort: soorten[id] } : {}),
      ...(zoneOf.has(id) ? { zone: zoneOf.get(id) } : {}),
    })),
    lijnen,
  };
}

/** `lus: a b` is an object with a soort, `a b` a plain list. */
function readTraject(value: Trajecten[number]): string[] | { haltes: string[]; soort?: string } {
  if (typeof value !== 'string') return value;
  const [soort, text] = value.includes(': ') ? value.split(': ') : [undefined, value];
  const haltes = text.split(' ');
  return soort === undefined ? haltes : { haltes, soort };
}

/** A trunk of twelve. */
export const T = ids('a', 0, 12).join(' ');
/** Lines by their id. */
export const entries = (list: [string, Trajecten][]): Record<string, Trajecten> => Object.fromEntries(list);
/** So many lines made by number. */
export const many = (count: number, make: (i: number) => Trajecten): Record<string, Trajecten> =>
  entries(range(count).map((i) => [`L${String(i)}`, make(i)]));
