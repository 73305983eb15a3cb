import { readFileSync } from 'node:fs';

/** A colour of the site in both schemes. */
export interface SchemeColour {
  licht: string;
  donker: string;
}

/** The one file that holds every colour. */
export const tokensFile = 'src/styles/tokens.css';

const colour = '(#[0-9a-f]{3,8})';
const declaration = new RegExp(
  `(--werkfit-[a-z0-9-]+):\\s*(?:light-dark\\(${colour},\\s*${colour}\\)|${colour});`,
  'g',
);

/** The colours that a stylesheet declares, by the name of their token; the first declaration counts. */
export function parseTokens(css: string): ReadonlyMap<string, SchemeColour> {
  const tokens = new Map<string, SchemeColour>();
  for (const [, name = '', licht, donker, both = ''] of css.matchAll(declaration)) {
    if (!tokens.has(name)) tokens.set(name, { licht: licht ?? both, donker: donker ?? both });
  }
  return tokens;
}

let loaded: ReadonlyMap<string, SchemeColour> | undefined;

/** The colour of a token of the house style, for pictures made at build. */
export function getColour(name: string): SchemeColour {
  loaded ??= parseTokens(readFileSync(tokensFile, 'utf8'));
  const found = loaded.get(`--werkfit-${name}`);
  if (found === undefined) throw new Error(`${tokensFile} has no colour --werkfit-${name}`);
  return found;
}
