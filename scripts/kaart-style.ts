import { readFileSync } from 'node:fs';

const read = (name: string): string => readFileSync(new URL(`../src/styles/${name}`, import.meta.url), 'utf8');

/** The tokens that a map uses, in the light scheme: an SVG that stands alone is paper. */
export function lightTokens(css: string): string {
  const tokens = new Map<string, string>();
  for (const [, name, light, plain] of css.matchAll(
    /(--werkfit-(?:kaart|lijn)-[a-z0-9-]+): (?:light-dark\(([^,]+),[^)]+\)|([^;]+));/g,
  ))
    if (name !== undefined && !tokens.has(name)) tokens.set(name, light ?? plain ?? '');
  return `svg[data-kaart]{${[...tokens].map(([name, value]) => `${name}:${value}`).join(';')}}`;
}

/** The styles of a map that stands alone, without comments and needless space: the file is sent around. */
export const kaartStyle = (): string =>
  [lightTokens(read('tokens.css')), read('kaart-los.css'), read('kaart.css'), read('kaart-contrast.css')]
    .join('')
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?|(:) /g, '$1$2');
