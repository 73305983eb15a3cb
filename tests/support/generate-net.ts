import type { Lijn, NetInput, Plaats, Soort, Traject, TrajectSoort } from '../../src/domain/kaart/model/net-input.ts';

/** A small seeded generator of even numbers (Lehmer, MINSTD): the same seed gives the same net on every machine. */
export function seeded(seed: number): (below: number) => number {
  let state = (seed * 7919 + 104_729) % 2_147_483_647;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * below);
  };
}

const WORDS =
  'intake plan gesprek diagnose werkplek training coaching evaluatie begeleiding vaardigheden ondersteuning arbeidsmarkt verkenning overdracht afspraken nazorg vervolg aanmelding onderzoek bemiddeling doelen keuze werkgeversbezoek taal zelfvertrouwen financiën wonen zorg'.split(
    ' ',
  );

/**
 * A net of any shape the engine must take: 2–80 haltes, 1–12 lines that bundle, part, skip and meet again, late entries,
 * dead ends, loops, side tracks, rings, platforms of instappen, zones or none, names up to 60 characters.
 */
export function generateNet(seed: number): NetInput {
  const random = seeded(seed);
  return makeNet(2 + random(seed % 10 === 0 ? 79 : 44), random);
}

/** The same with so many haltes, those of ring and platform apart, and so many lines: to see what size costs. */
export function generateNetOf(size: number, lines: number, seed: number): NetInput {
  return makeNet(size, seeded(seed), lines);
}

/** As large as the engine promises to take: 150 haltes on twelve lines. */
export const generateStressNet = (): NetInput => generateNetOf(150, 12, 1);

function makeNet(size: number, random: (below: number) => number, lines?: number): NetInput {
  const zoneCount = random(4) === 0 ? 0 : 1 + random(Math.min(5, size));
  const zones = Array.from({ length: zoneCount }, (_, i) => ({
    id: `z${String(i)}`,
    naam: `Stap ${String(i + 1)} · ${WORDS[random(WORDS.length)]!}`,
  }));
  const haltes: Plaats[] = Array.from({ length: size }, (_, i) =>
    makeHalte(
      i,
      size,
      zones.map((zone) => zone.id),
      random,
    ),
  );
  const count = lines ?? 1 + random(Math.min(12, Math.max(1, Math.floor(size / 3))));
  const lijnen = Array.from({ length: count }, (_, i) => makeLijn(i, haltes, random));
  if (random(3) === 0) addRing(haltes, lijnen, random);
  if (random(3) === 0) addPlatform(haltes, lijnen, zones[0]?.id, random);
  attachLoose(haltes, lijnen);
  return { zones, haltes, lijnen };
}

function makeHalte(i: number, size: number, zones: string[], random: (below: number) => number): Plaats {
  const words = Array.from({ length: 1 + random(4) }, () => WORDS[random(WORDS.length)]!).join(' ');
  const naam = (random(25) === 0 ? `${words} en nog een veel langere naam voor de proef op de som` : words)
    .slice(0, 60)
    .trim();
  const soort: Soort = i === size - 1 ? 'bestemming' : random(8) === 0 ? 'knooppunt' : 'halte';
  const halte: Plaats = {
    id: `h${String(i)}`,
    naam,
    soort,
    optioneel: random(10) === 0,
    waarschuwing: random(30) === 0,
  };
  const zone = zones[Math.floor((i / size) * zones.length)];
  if (zone !== undefined && random(6) > 0) halte.zone = zone;
  return halte;
}

function makeLijn(i: number, haltes: Plaats[], random: (below: number) => number): Lijn {
  const soort: TrajectSoort = i > 0 && random(6) === 0 ? 'zijspoor' : 'gewoon';
  const trajecten: Traject[] = [{ haltes: walk(haltes, random, soort === 'zijspoor' ? 4 : haltes.length), soort }];
  if (random(4) === 0) trajecten.push({ haltes: walk(haltes, random, 5), soort });
  if (random(4) === 0) trajecten.push({ haltes: walk(haltes, random, 3).reverse(), soort: 'lus' });
  return { id: `l${String(i)}`, naam: `Lijn ${String(i + 1)}`, letter: String.fromCharCode(65 + i), soort, trajecten };
}

/** A forward walk that steps over some haltes. */
function walk(haltes: Plaats[], random: (below: number) => number, most: number): string[] {
  const stride = 1 + random(4);
  let at = random(Math.max(1, haltes.length - 1));
  if (most > 6) at = random(3) === 0 ? at : random(Math.min(3, haltes.length - 1));
  const ids: string[] = [];
  while (at < haltes.length && ids.length < most) {
    ids.push(haltes[at]!.id);
    at += 1 + random(stride);
  }
  if (ids.length < 2) return [haltes.at(-2)!.id, haltes.at(-1)!.id];
  return ids;
}

function addRing(haltes: Plaats[], lijnen: Lijn[], random: (below: number) => number): void {
  const ring = Array.from({ length: 2 + random(6) }, (_, i): Plaats => ({
    id: `r${String(i)}`,
    naam: `${WORDS[random(WORDS.length)]!} in de ring`,
    soort: 'halte',
    optioneel: false,
    waarschuwing: false,
  }));
  haltes.push(...ring);
  lijnen.push({
    id: 'ring',
    naam: 'Ringlijn',
    letter: 'R',
    soort: 'ring',
    trajecten: [{ haltes: ring.map((halte) => halte.id), soort: 'ring' }],
  });
}

function addPlatform(
  haltes: Plaats[],
  lijnen: Lijn[],
  zone: string | undefined,
  random: (below: number) => number,
): void {
  const target = lijnen[0]!.trajecten[0]!.haltes[0]!;
  const instappen = Array.from({ length: 2 + random(9) }, (_, i): Plaats => ({
    id: `d${String(i)}`,
    naam: Array.from({ length: 1 + random(3) }, () => WORDS[random(WORDS.length)]!).join(' '),
    soort: 'instap',
    optioneel: false,
    waarschuwing: false,
    ...(zone === undefined ? {} : { zone }),
  }));
  haltes.unshift(...instappen);
  for (const { id } of instappen) lijnen[0]!.trajecten.push({ haltes: [id, target], soort: 'gewoon' });
}

/** Haltes on no line are strung on the last line that is not a ring, each by a traject of its own or together. */
function attachLoose(haltes: Plaats[], lijnen: Lijn[]): void {
  const used = new Set(lijnen.flatMap((lijn) => lijn.trajecten.flatMap((traject) => traject.haltes)));
  const loose = haltes.filter((halte) => !used.has(halte.id)).map((halte) => halte.id);
  const lijn = lijnen.findLast((candidate) => candidate.soort === 'gewoon')!;
  for (let i = 0; i < loose.length; i += 6) {
    const part = loose.slice(i, i + 6);
    const anchor = haltes.findIndex((halte) => halte.id === part[0]);
    const before = haltes[anchor - 1];
    const start = before && before.soort !== 'instap' ? [before.id] : [];
    const traject = [...start, ...part];
    if (traject.length >= 2) lijn.trajecten.push({ haltes: traject, soort: 'gewoon' });
    else lijn.trajecten.push({ haltes: [part[0]!, haltes[anchor + 1]!.id], soort: 'gewoon' });
  }
}
