import { suggest } from '../../net/did-you-mean.ts';
import type { Lijn, Plaats, Soort, Traject, TrajectSoort, Zone } from '../model/net-input.ts';

const SOORTEN: readonly string[] = ['halte', 'knooppunt', 'bestemming', 'vervolg', 'instap'];
const TRAJECTSOORTEN: readonly string[] = ['gewoon', 'lus', 'zijspoor', 'ring'];
const MAX_LABEL = 28;

/** Whether a value is an object with named fields. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Checks the zones; an absent list counts as empty. */
export function checkZones(value: unknown, fouten: string[]): Zone[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    fouten.push('"zones" moet een lijst zijn.');
    return [];
  }
  const zones: Zone[] = [];
  value.forEach((zone: unknown, i) => {
    const place = `zones[${String(i)}]`;
    if (!isRecord(zone) || !isText(zone.id) || !isText(zone.naam))
      fouten.push(`${place}: elke zone heeft een "id" en een "naam" (tekst).`);
    else if (zones.some((other) => other.id === zone.id))
      fouten.push(`${place}: zone "${zone.id}" komt twee keer voor. Geef elke zone een eigen id.`);
    else zones.push({ id: zone.id, naam: zone.naam });
  });
  return zones;
}

/** The zones that are good, and the ids that the file names as zones, where it can be read. */
export interface KnownZones {
  zones: Zone[];
  names: ReadonlySet<string> | undefined;
}

/** Checks haltes and, where present, the separate list of instappen, which come first and lie in the first zone. */
export function checkHaltes(haltes: unknown, instappen: unknown, known: KnownZones, fouten: string[]): Plaats[] {
  if (!Array.isArray(haltes) || haltes.length === 0) {
    fouten.push('"haltes" ontbreekt of is leeg: een net heeft minstens twee haltes.');
    return [];
  }
  if (instappen !== undefined && !Array.isArray(instappen)) fouten.push('"instappen" moet een lijst zijn.');
  const found = new Map<string, Plaats>();
  const add = (value: unknown, place: string, basis: { soort: Soort; zone?: string }): void => {
    const plaats = checkPlaats(value, place, basis, known, fouten);
    if (!plaats) return;
    if (found.has(plaats.id))
      fouten.push(`${place}: halte "${plaats.id}" komt twee keer voor. Geef elke halte een eigen id.`);
    else found.set(plaats.id, plaats);
  };
  const [first] = known.zones;
  const start = first ? { soort: 'instap' as const, zone: first.id } : { soort: 'instap' as const };
  if (Array.isArray(instappen))
    instappen.forEach((value: unknown, i) => {
      add(value, `instappen[${String(i)}]`, start);
    });
  haltes.forEach((value: unknown, i) => {
    add(value, `haltes[${String(i)}]`, { soort: 'halte' });
  });
  return [...found.values()];
}

/** Checks the fields of a halte that may be absent. */
function checkFields(value: Record<string, unknown>, name: string, { names }: KnownZones, fouten: string[]): void {
  for (const field of ['kaartlabel', 'code', 'zone', 'soort'] as const)
    if (value[field] !== undefined && typeof value[field] !== 'string')
      fouten.push(`${name}: "${field}" moet tekst zijn.`);
  for (const field of ['optioneel', 'waarschuwing'] as const)
    if (value[field] !== undefined && typeof value[field] !== 'boolean')
      fouten.push(`${name}: "${field}" moet true of false zijn.`);
  if (typeof value.soort === 'string' && !SOORTEN.includes(value.soort))
    fouten.push(`${name}: soort "${value.soort}" bestaat niet. Kies uit ${SOORTEN.join(', ')}.`);
  if (typeof value.zone === 'string' && names?.has(value.zone) === false)
    fouten.push(`${name}: zone "${value.zone}" bestaat niet. Voeg hem toe aan "zones" of verbeter de id.`);
  if (isText(value.kaartlabel) && value.kaartlabel.length > MAX_LABEL)
    fouten.push(
      `${name}: "kaartlabel" telt ${String(value.kaartlabel.length)} tekens; het mag er hooguit ${String(MAX_LABEL)} hebben.`,
    );
}

function checkPlaats(
  value: unknown,
  place: string,
  basis: { soort: Soort; zone?: string },
  known: KnownZones,
  fouten: string[],
): Plaats | undefined {
  if (!isRecord(value) || !isText(value.id) || !isText(value.naam)) {
    fouten.push(`${place}: elke halte heeft een "id" en een "naam" (tekst).`);
    return undefined;
  }
  const before = fouten.length;
  checkFields(value, `${place} ("${value.id}")`, known, fouten);
  if (fouten.length > before) return undefined;
  const plaats: Plaats = {
    id: value.id,
    naam: value.naam,
    soort: (value.soort as Soort | undefined) ?? basis.soort,
    optioneel: value.optioneel === true,
    waarschuwing: value.waarschuwing === true,
  };
  if (isText(value.kaartlabel)) plaats.kaartlabel = value.kaartlabel;
  if (isText(value.code)) plaats.code = value.code;
  const zone = isText(value.zone) ? value.zone : basis.zone;
  if (zone !== undefined) plaats.zone = zone;
  return plaats;
}

/** Checks lines and trajecten against the known haltes. */
export function checkLijnen(value: unknown, haltes: ReadonlySet<string> | undefined, fouten: string[]): Lijn[] {
  if (!Array.isArray(value) || value.length === 0) {
    fouten.push('"lijnen" ontbreekt of is leeg: een net heeft minstens één lijn.');
    return [];
  }
  const lijnen: Lijn[] = [];
  value.forEach((lijn: unknown, i) => {
    const place = `lijnen[${String(i)}]`;
    if (!isRecord(lijn) || !isText(lijn.id) || !isText(lijn.naam)) {
      fouten.push(`${place}: elke lijn heeft een "id" en een "naam" (tekst).`);
      return;
    }
    if (lijnen.some((other) => other.id === lijn.id))
      fouten.push(`${place}: lijn "${lijn.id}" komt twee keer voor. Geef elke lijn een eigen id.`);
    for (const field of ['letter', 'kleur'] as const)
      if (lijn[field] !== undefined && typeof lijn[field] !== 'string')
        fouten.push(`${place} ("${lijn.id}"): "${field}" moet tekst zijn.`);
    const soort = checkSoort(lijn.soort, `${place} ("${lijn.id}")`, fouten) ?? 'gewoon';
    const trajecten = checkTrajecten(lijn.trajecten, `${place} ("${lijn.id}")`, soort, haltes, fouten);
    const checked: Lijn = {
      id: lijn.id,
      naam: lijn.naam,
      letter: isText(lijn.letter) ? lijn.letter : '',
      soort,
      trajecten,
    };
    if (isText(lijn.kleur)) checked.kleur = lijn.kleur;
    lijnen.push(checked);
  });
  return lijnen;
}

function checkSoort(value: unknown, place: string, fouten: string[]): TrajectSoort | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && TRAJECTSOORTEN.includes(value)) return value as TrajectSoort;
  const what = typeof value === 'string' ? `soort "${value}" bestaat niet` : '"soort" moet tekst zijn';
  fouten.push(`${place}: ${what}. Kies uit ${TRAJECTSOORTEN.join(', ')}.`);
  return undefined;
}

function checkTrajecten(
  value: unknown,
  place: string,
  basis: TrajectSoort,
  haltes: ReadonlySet<string> | undefined,
  fouten: string[],
): Traject[] {
  if (!Array.isArray(value) || value.length === 0) {
    fouten.push(`${place}: "trajecten" ontbreekt of is leeg; een lijn heeft minstens één traject.`);
    return [];
  }
  return value.flatMap((traject: unknown, i) => {
    const name = `${place}, traject ${String(i + 1)}`;
    const ids: unknown = isRecord(traject) ? traject.haltes : traject;
    const soort = (isRecord(traject) ? checkSoort(traject.soort, name, fouten) : undefined) ?? basis;
    if (!Array.isArray(ids) || !ids.every(isText)) {
      fouten.push(`${name}: een traject is een lijst van halte-ids, of een object met "haltes" en "soort".`);
      return [];
    }
    if (ids.length < 2) fouten.push(`${name}: een traject heeft minstens twee haltes.`);
    const times = new Map<string, number>();
    for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
    for (const [id, count] of times) {
      if (haltes && !haltes.has(id)) fouten.push(`${name}: halte "${id}" bestaat niet. ${remedyFor(id, haltes)}`);
      if (count > 1)
        fouten.push(
          `${name}: halte "${id}" staat twee keer in dit traject. Maak van de terugweg een eigen traject met soort "lus".`,
        );
    }
    return [{ haltes: ids, soort }];
  });
}

/** What to do about an unknown halte: the nearest known one is proposed where there are not too many to compare. */
function remedyFor(id: string, haltes: ReadonlySet<string>): string {
  const advice = 'Voeg hem toe aan "haltes" of verbeter de id.';
  return haltes.size > 500 || id.length > 80 ? advice : suggest(id, haltes, advice);
}
