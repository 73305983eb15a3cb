import type {
  Lijn,
  NetInput,
  Plaats,
  Soort,
  Traject,
  TrajectSoort,
  Zone,
} from '../../src/domain/kaart/model/net-input.ts';
import { seeded } from './generate-net.ts';

type Random = (below: number) => number;

const SOORTEN: readonly Soort[] = ['halte', 'halte', 'halte', 'halte', 'knooppunt', 'bestemming', 'vervolg', 'instap'];

/** Names that a typesetter has to think about: one word without a break, marks, other scripts, sixty characters. */
const NAMES: readonly string[] = [
  'A',
  'Intake',
  'Eerste gesprek met de werkcoach',
  'Arbeidsongeschiktheidsverzekeringsmaatschappijvoorwaardenlijs',
  'Re-integratie-uitkerings-besluit',
  'Wat kun je? & wat "wil" je <echt>',
  '日本語の駅前',
  'één à twee weken – proef',
  'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
  'een heel lange naam in veel korte woorden om af te breken',
  'Werk\u00adervarings\u00adplaats',
  '5',
];

/**
 * A net without the habits of `generateNet`: any subset in order is a gewoon traject, any haltes in any order are a lus, a
 * zijspoor or a ring, any halte is of any soort, and any piece may hang loose from the rest.
 */
export function generateWildNet(seed: number): NetInput {
  const random = seeded(seed * 31 + 17);
  const size = 2 + random(seed % 5 === 0 ? 40 : 14);
  const zones = Array.from({ length: random(3) === 0 ? 0 : 1 + random(5) }, (_, i): Zone => ({
    id: `z${String(i)}`,
    naam: NAMES[random(8)]!,
  }));
  const haltes = Array.from({ length: size }, (_, i) =>
    makePlaats(`h${String(i)}`, Math.floor((i / size) * zones.length), zones, random),
  );
  const lijnen = Array.from({ length: 1 + random(random(3) === 0 ? 12 : 4) }, (_, i) =>
    makeLijn(i, haltes, zones, random),
  );
  if (random(4) === 0) addPlatform(haltes, lijnen, zones, random);
  strandLoose(haltes, lijnen, random);
  return { zones, haltes, lijnen };
}

function makePlaats(id: string, zone: number, zones: Zone[], random: Random): Plaats {
  const naam = NAMES[random(NAMES.length)]!.slice(0, 60);
  const plaats: Plaats = {
    id,
    naam,
    soort: SOORTEN[random(SOORTEN.length)]!,
    optioneel: random(6) === 0,
    waarschuwing: random(9) === 0,
  };
  if (zones.length > 0 && random(5) > 0) plaats.zone = zones[zone]!.id;
  return plaats;
}

function makeLijn(i: number, haltes: Plaats[], zones: Zone[], random: Random): Lijn {
  const soort = pickSoort(random);
  const trajecten = Array.from({ length: 1 + (random(3) === 0 ? random(4) : 0) }, (_, k): Traject => {
    const own = k > 0 && random(2) === 0 ? pickSoort(random) : soort;
    const ids =
      own === 'gewoon'
        ? someInOrder(
            haltes.filter(({ id }) => id.startsWith('h')),
            random,
          )
        : someInAnyOrder(haltes, zones, `l${String(i)}t${String(k)}`, random);
    return { haltes: ids, soort: own };
  });
  return {
    id: `l${String(i)}`,
    naam: `Lijn ${String(i + 1)}`,
    letter: random(3) === 0 ? '' : String.fromCharCode(65 + i),
    soort,
    trajecten,
  };
}

function pickSoort(random: Random): TrajectSoort {
  const at = random(10);
  return at < 6 ? 'gewoon' : at < 8 ? 'lus' : at < 9 ? 'zijspoor' : 'ring';
}

/** Haltes in the order of the net, as dense as chance has it. */
function someInOrder(haltes: Plaats[], random: Random): string[] {
  const density = 1 + random(4);
  const ids = haltes.map(({ id }) => id).filter(() => random(density) === 0);
  return ids.length >= 2 ? ids : haltes.slice(-2).map(({ id }) => id);
}

/** Haltes of the net in any order, with new ones in between. */
function someInAnyOrder(haltes: Plaats[], zones: Zone[], prefix: string, random: Random): string[] {
  const ids: string[] = [];
  const wanted = 2 + random(5);
  while (ids.length < wanted) {
    if (random(3) === 0) {
      const id = `${prefix}n${String(ids.length)}`;
      haltes.push(makePlaats(id, random(Math.max(1, zones.length)), zones, random));
      ids.push(id);
    } else {
      const id = haltes[random(haltes.length)]!.id;
      if (!ids.includes(id)) ids.push(id);
      else if (ids.length >= 2) break;
    }
  }
  return ids;
}

/** Instappen that each feed one halte, wherever that lies. */
function addPlatform(haltes: Plaats[], lijnen: Lijn[], zones: Zone[], random: Random): void {
  const lijn = lijnen[random(lijnen.length)]!;
  const target = haltes[random(haltes.length)]!;
  const zone = zones.findIndex(({ id }) => id === target.zone);
  for (let i = 0; i < 2 + random(6); i++) {
    const instap = makePlaats(`d${String(i)}`, 0, zones, random);
    instap.soort = 'instap';
    if (zone >= 0 && instap.zone !== undefined) instap.zone = zones[random(zone + 1)]!.id;
    else delete instap.zone;
    haltes.push(instap);
    lijn.trajecten.push({ haltes: [instap.id, target.id], soort: 'gewoon' });
  }
}

/** Haltes on no line are strung on a line of their own. */
function strandLoose(haltes: Plaats[], lijnen: Lijn[], random: Random): void {
  const used = new Set(lijnen.flatMap((lijn) => lijn.trajecten.flatMap((traject) => traject.haltes)));
  const loose = haltes.map(({ id }) => id).filter((id) => !used.has(id));
  for (const id of loose) {
    const [own, lijn] = [haltes.findIndex((halte) => halte.id === id), lijnen[random(lijnen.length)]!];
    const other = haltes[own > 0 ? own - 1 : own + 1]!.id;
    lijn.trajecten.push({ haltes: [id, other], soort: random(2) === 0 ? 'lus' : 'zijspoor' });
  }
}
