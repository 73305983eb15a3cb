import type { NetFigures } from '../measure-net.ts';
import { formatTable } from '../table.ts';

/** What two other engines make of the net `proces-36`, measured on 22 November 2026, two cores; see the notes below. */
const OTHERS: Record<string, [loom: string, noisy: string, nfMetro: string]> = {
  'krijgt coördinaten mee': ['ja, nette lagen', 'ja, met ruis', 'nee'],
  'bochten per lijn': ['4,0', '3,7', '5,7'],
  'draaiing per lijn (graden)': ['263', '244', '431'],
  'kruisingen van lijnen': ['12', '7', '17'],
  'aandeel in stappen van 45°': ['100 %', '100 %', '88 %'],
  'stappen die vooruitgaan': ['95 %', '93 %', '100 %'],
  'namen op een lijn, of op elkaar': ['0', '2', '0'],
  'schuine namen': ['16 van 36', '22 van 36', '0'],
  'namen buiten beeld': ['0', '0', '1'],
  'letters bij 1200 px breed (px)': ['3,7', '4,0', '5,3'],
  'breedte : hoogte': ['2,7', '3,1', '5,2'],
  'kleinste afstand ÷ gemiddelde': ['0,56', '0,29', '0,18'],
  'SVG, zonder lettertype (kB)': ['125', 'niet gemeten', '59'],
  'tijd (s)': ['0,35', '0,31', '1,7'],
};

/** How each row was measured, and what in it cannot be laid side by side. */
const NOTES = `Hoe gemeten: bij LOOM (ad-freiburg/loom, standaardinstellingen) en nf-metro 1.1.0 (zonder secties) op de SVG, met één
script in Chromium dat de paden afloopt; bij ons op de punten van de lijnen voor het afronden, gedeelde inkt één keer, en
op de maten van de namen met het eigen lettertype.

Wat niet naast elkaar kan:

- **LOOM krijgt coördinaten**, wij en nf-metro niet. Met willekeurige coördinaten is de kaart van LOOM op dit net
  onleesbaar. Minder bochten haalt LOOM door haltes op een schuin stuk te leggen; daar staan de namen dan schuin.
- **Bochten en draaiing**: op een SVG tellen ook kleine verschuivingen tussen sporen mee, bij ons alleen hoeken van meer dan
  tien graden. Het verschil is klein naast dat tussen de engines.
- **Letters**: LOOM's letters zijn een instelling; gemeten is de standaard. Bij 1280 px zijn die van ons 12 px.
- **Bytes**: LOOM en nf-metro nemen geen lettertype mee en geen links; ons getal is met links, zonder lettertype en stijl.
  Met beide erbij is het bestand van \`npm run kaart\` {bytes} kB.
- **Tijd**: die van ons is met het starten van Node erbij en op de machine hieronder, die van hen op een andere dag.`;

const comma = (value: number, digits = 1): string => value.toFixed(digits).replace('.', ',');

/** Our own figures of the same net, in the same rows. */
function ownRows({ score, size, bytes, seconds }: NetFigures): Record<string, string> {
  const figure = (rule: string): number => Number(score[rule]);
  const width = Number(size.split(' ')[0]);
  return {
    'krijgt coördinaten mee': 'nee',
    'bochten per lijn': comma(figure('S1')),
    'draaiing per lijn (graden)': comma(figure('S2'), 0),
    'kruisingen van lijnen': String(figure('S3')),
    'aandeel in stappen van 45°': `${comma(100 * figure('H1'), 0)} %`,
    'stappen die vooruitgaan': figure('H2') === 0 ? '100 %' : `${figure('H2')} fout`,
    'namen op een lijn, of op elkaar': String(figure('H3') + figure('H4')),
    'schuine namen': String(figure('H8')),
    'namen buiten beeld': String(figure('H5')),
    'letters bij 1200 px breed (px)': comma(Math.min(12, (12 * 1200) / width)),
    'breedte : hoogte': comma(figure('S5')),
    'kleinste afstand ÷ gemiddelde': comma(figure('S6'), 2),
    'SVG, zonder lettertype (kB)': comma(figure('S15') / 1000, 0),
    'tijd (s)': comma(seconds),
    bytes: comma(bytes / 1000, 0),
  };
}

/** Sets our figures of `proces-36` beside those of the engines it was measured with, and says what cannot be compared. */
export function formatAnchors(figures: readonly NetFigures[]): string {
  const own = figures.find(({ net, vorm }) => net === 'proces-36' && vorm === 'breed');
  if (!own) throw new Error('The figures hold no landscape drawing of proces-36');
  const ours = ownRows(own);
  const rows = Object.entries(OTHERS).map(([name, others]) => [name, ours[name] ?? '', ...others]);
  const head = ['proces-36, liggend', 'deze motor', 'LOOM', 'LOOM, met ruis', 'nf-metro'];
  return `${formatTable(head, rows)}\n\n${NOTES.replace('{bytes}', ours.bytes ?? '')}`;
}
