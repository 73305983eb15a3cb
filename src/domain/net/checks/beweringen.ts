import { countWords, listBeweringen, type PlacedBewering } from '../beweringen.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { MIN_WOORDEN } from '../schema-parts.ts';

function checkBewering({ bestand, veld, text, bron, free }: PlacedBewering): Problem[] {
  if (bron.length === 0 && !free) {
    return [
      {
        bestand,
        veld: veld === 'samenvatting' ? 'bron' : veld,
        melding: veld === 'samenvatting' ? 'De samenvatting rust op geen bron.' : 'Dit rust op geen bron.',
        remedie: veld.startsWith('duur')
          ? 'Zet er een bronsleutel bij, of kies status: niet bekend.'
          : 'Zet er een bronsleutel bij, bijvoorbeeld bron: [S3-096], of zet ontwerp: true als het ons eigen ontwerp is.',
      },
    ];
  }
  const words = countWords(text);
  if (bron.length === 0 || words >= MIN_WOORDEN) return [];
  return [
    {
      bestand,
      veld,
      melding: `Dit heeft een bronsleutel maar telt ${words === 1 ? '1 woord' : `${words} woorden`}; ten minste ${MIN_WOORDEN} is goed.`,
      remedie: veld.startsWith('uitgangen')
        ? 'Schrijf er met waarom een zin bij, zodat de bron iets zegt.'
        : 'Maak er een hele zin van, zodat de bron iets zegt.',
    },
  ];
}

/** Statements in the frontmatter without a source, or with one but too short to rest on it. */
export function checkBeweringen(content: Content): Problem[] {
  return listBeweringen(content).flatMap(checkBewering);
}
