import { readFileSync } from 'node:fs';

/** The styles of a map that stands alone, without comments and needless space: the file is sent around. */
export const kaartStyle = (): string =>
  ['src/styles/kaart-los.css', 'src/styles/kaart.css']
    .map((path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))
    .join('')
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?|(:) /g, '$1$2');
