import type { Content, RawContent } from '../content.ts';
import { suggest } from '../did-you-mean.ts';
import { formatField } from '../field-path.ts';
import type { Problem } from '../problem.ts';
import { EIGEN_ADRESSEN } from './adressen.ts';

/** The folders whose files each have a page, and those whose files are a place on one page. */
const pages = ['haltes', 'lijnen', 'instappen', 'bronnen', 'praktijk'] as const;
const places = ['begrippen', 'instrumenten'] as const;

/** Pages of the site itself that lie under another. */
const DIEPER = ['/zelfscan/team/', '/zelfscan/verantwoording/'];

function knownAdressen(raw: RawContent): string[] {
  return [
    '/',
    ...EIGEN_ADRESSEN.map((name) => `/${name}/`),
    ...DIEPER,
    ...raw.paginas.map(({ id }) => `/${id}/`),
    ...pages.flatMap((name) => raw[name].map(({ id }) => `/${name}/${id}/`)),
    ...raw.literatuur.map(({ id }) => `/bronnen/${id}/`),
    ...places.flatMap((name) => raw[name].map(({ id }) => `/${name}/#${id}`)),
  ];
}

/** Search words for a page that is not there, and pages that get search words twice. */
export function checkZoekwoorden(raw: RawContent, content: Content): Problem[] {
  const known = knownAdressen(raw);
  const owners = new Map<string, string>();
  return content.zoekwoorden.flatMap(({ bestand, data }) =>
    data.regels.flatMap(({ adres }, i) => {
      const veld = formatField(['regels', i, 'adres']);
      const owner = owners.get(adres);
      owners.set(adres, owner ?? bestand);
      if (!known.includes(adres)) {
        const remedie = suggest(adres, known, 'Kopieer het adres uit de adresbalk, vanaf de eerste schuine streep.');
        return [{ bestand, veld, melding: `Er is geen pagina "${adres}".`, remedie }];
      }
      if (owner === undefined) return [];
      const melding = `De pagina "${adres}" heeft al zoekwoorden in ${owner}.`;
      return [{ bestand, veld, melding, remedie: 'Zet alle woorden bij elkaar.' }];
    }),
  );
}
