import type { Content, RawContent } from '../content.ts';
import type { Problem } from '../problem.ts';

interface Claim {
  bestand: string;
  veld: string;
  value: string | number;
}

/** A problem at every later claim of a value that an earlier file has already. */
function findDoubles(claims: readonly Claim[], noun: string, remedie: string): Problem[] {
  const owners = new Map<string | number, string>();
  return claims.flatMap(({ bestand, veld, value }) => {
    const owner = owners.get(value);
    if (owner === undefined) {
      owners.set(value, bestand);
      return [];
    }
    const where = owner === bestand ? 'al eerder in dit bestand' : `al in ${owner}`;
    return [{ bestand, veld, melding: `${noun} "${value}" staat ${where}.`, remedie }];
  });
}

/** Names, codes, letters, keys and places in the order that are given out twice. */
export function checkDoubles(raw: RawContent, content: Content): Problem[] {
  const ids = [...raw.haltes, ...raw.instappen, ...raw.lijnen].map(({ bestand, id }) => ({
    bestand,
    veld: 'bestandsnaam',
    value: id,
  }));
  const codes = [...content.haltes, ...content.instappen].map(({ bestand, data }) => ({
    bestand,
    veld: 'code',
    value: data.code,
  }));
  const letters = content.lijnen.map(({ bestand, data }) => ({ bestand, veld: 'letter', value: data.letter }));
  const sleutels = content.bronnen.flatMap(({ bestand, data }) =>
    data.sleutels.map(({ sleutel }, i) => ({ bestand, veld: `sleutels ${i + 1} › sleutel`, value: sleutel })),
  );
  // Bronnen and literatuur share the addresses under /bronnen/.
  const bronPages = [...raw.bronnen, ...raw.literatuur].map(({ bestand, id }) => ({
    bestand,
    veld: 'bestandsnaam',
    value: id,
  }));
  const volgordes = [content.zones, content.lijnen].map((entries) =>
    entries.map(({ bestand, data }) => ({ bestand, veld: 'volgorde', value: data.volgorde })),
  );
  return [
    ...findDoubles(
      ids,
      'De naam',
      'Geef een van beide bestanden een andere naam: haltes, instappen en lijnen delen één lijst.',
    ),
    ...findDoubles(codes, 'De code', 'Geef een van beide een andere code: haltes en instappen delen één lijst.'),
    ...findDoubles(letters, 'De letter', 'Geef elke lijn een eigen letter.'),
    ...findDoubles(bronPages, 'De naam', 'Geef een van beide een andere naam: bronnen en literatuur delen één lijst.'),
    ...findDoubles(sleutels, 'De sleutel', 'Laat elke bronsleutel één keer staan.'),
    ...volgordes.flatMap((claims) => findDoubles(claims, 'De volgorde', 'Geef elk een eigen getal.')),
  ];
}
