import type { Content, RawContent } from '../content.ts';
import { suggest } from '../did-you-mean.ts';
import { formatField } from '../field-path.ts';
import type { Problem } from '../problem.ts';

interface Reference {
  bestand: string;
  path: PropertyKey[];
  id: string;
}

function refer(bestand: string, path: PropertyKey[], ids: readonly string[]): Reference[] {
  return ids.map((id, i) => ({ bestand, path: [...path, i], id }));
}

function findUnknown(
  references: readonly Reference[],
  known: readonly string[],
  noun: string,
  folder: string,
): Problem[] {
  const ids = new Set(known);
  return references
    .filter(({ id }) => !ids.has(id))
    .map(({ bestand, path, id }) => ({
      bestand,
      veld: formatField(path),
      melding: `Er is geen ${noun} "${id}".`,
      remedie: suggest(id, known, `Kies de naam van een bestand in ${folder}, of maak dat bestand.`),
    }));
}

function trajectReferences(lijnen: Content['lijnen']): Reference[] {
  return lijnen.flatMap(({ bestand, data }) =>
    data.trajecten.flatMap((traject, i) =>
      Array.isArray(traject)
        ? refer(bestand, ['trajecten', i], traject)
        : refer(bestand, ['trajecten', i, 'haltes'], traject.haltes),
    ),
  );
}

function uitgangReferences(haltes: Content['haltes']): Reference[] {
  return haltes.flatMap(({ bestand, data }) =>
    data.uitgangen.flatMap((uitgang, i) => refer(bestand, ['uitgangen', i, 'naar'], uitgang.naar)),
  );
}

/** References of the naslag and to it: haltes, lijnen, instappen and instrumenten. */
function checkNaslag(raw: RawContent, content: Content): Problem[] {
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  const ofScan = content.scan.flatMap(({ bestand, data }) =>
    data.vragen.flatMap((vraag, i) => refer(bestand, ['vragen', i, 'haltes'], vraag.haltes)),
  );
  const ofStart = content.site.flatMap(({ bestand, data }) =>
    (data.waarStaJeNu ?? []).map(({ halte }, i) => ({ bestand, path: ['waarStaJeNu', i, 'halte'], id: halte })),
  );
  const all = [content.tips, content.begrippen, content.instrumenten, content.wijzigingen, content.praktijk].flat();
  const toHaltes = [
    ...all.flatMap(({ bestand, data }) => refer(bestand, ['haltes'], data.haltes)),
    ...ofScan,
    ...ofStart,
  ];
  const toLijnen = content.praktijk.flatMap(({ bestand, data }) => refer(bestand, ['lijnen'], data.lijnen));
  const toInstappen = content.praktijk.flatMap(({ bestand, data }) => refer(bestand, ['instappen'], data.instappen));
  const toInstrumenten = content.haltes.flatMap(({ bestand, data }) =>
    refer(bestand, ['instrumenten'], data.instrumenten),
  );
  return [
    ...findUnknown(toHaltes, ids(raw.haltes), 'halte', 'content/haltes'),
    ...findUnknown(toLijnen, ids(raw.lijnen), 'lijn', 'content/lijnen'),
    ...findUnknown(toInstappen, ids(raw.instappen), 'instap', 'content/instappen'),
    ...findUnknown(toInstrumenten, ids(raw.instrumenten), 'instrument', 'content/instrumenten'),
  ];
}

/** References to a zone, halte, instap, lijn or instrument that is not there. */
export function checkReferences(raw: RawContent, content: Content): Problem[] {
  const [zones, haltes, instappen, lijnen] = [raw.zones, raw.haltes, raw.instappen, raw.lijnen].map((entries) =>
    entries.map(({ id }) => id),
  ) as [string[], string[], string[], string[]];
  const zoneReferences = content.haltes.flatMap(({ bestand, data }) =>
    data.zone === undefined ? [] : [{ bestand, path: ['zone'], id: data.zone }],
  );
  const bestemmingen = content.instappen.flatMap(({ bestand, data }) =>
    refer(bestand, ['bestemmingen'], data.bestemmingen),
  );
  const aandacht = content.instappen.flatMap(({ bestand, data }) =>
    data.aandacht.flatMap(({ haltes }, i) => refer(bestand, ['aandacht', i, 'haltes'], haltes)),
  );
  const plaatsen = [...haltes, ...instappen];
  return [
    ...findUnknown(zoneReferences, zones, 'zone', 'content/zones'),
    ...findUnknown(
      trajectReferences(content.lijnen),
      plaatsen,
      'halte of instap',
      'content/haltes of content/instappen',
    ),
    ...findUnknown(
      uitgangReferences(content.haltes),
      [...plaatsen, ...lijnen],
      'halte, instap of lijn',
      'content/haltes, content/instappen of content/lijnen',
    ),
    ...findUnknown([...bestemmingen, ...aandacht], haltes, 'halte', 'content/haltes'),
    ...checkNaslag(raw, content),
  ];
}
