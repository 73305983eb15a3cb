import type { ThemaUitslag } from '../../src/domain/scan/uitslag.ts';

const text = (value: number | null) => (value === null ? '' : String(value));

/** What the page says of a thema in its attributes, as the contract has it. */
export const toAttributes = (thema: ThemaUitslag) => ({
  niveau: text(thema.niveau),
  niveauMin: text(thema.min),
  niveauMax: text(thema.max),
  laagste: text(thema.laagste),
  hoogste: text(thema.hoogste),
  beantwoord: String(thema.beantwoord),
  vanToepassing: String(thema.vanToepassing),
});
