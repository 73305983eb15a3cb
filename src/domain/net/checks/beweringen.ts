import { countWords, listBeweringen, type Basis, type PlacedBewering } from '../beweringen.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { MIN_WOORDEN } from '../schema-parts.ts';

type Finding = Pick<Problem, 'melding' | 'remedie'>;

/** What is wrong with the combination of what a statement says it rests on. */
function mixedBasis({ bron, ontwerp, vindplaats, zekerheid }: Basis): Finding | undefined {
  if ((vindplaats === undefined) !== (zekerheid === undefined)) {
    return {
      melding: vindplaats === undefined ? 'Hier staat zekerheid zonder vindplaats.' : 'Hier ontbreekt de zekerheid.',
      remedie:
        'Schrijf bij een openbaar feit altijd beide: vindplaats (plaats, datum) en zekerheid (hoog, midden, laag).',
    };
  }
  const kinds = [bron.length > 0, ontwerp === true, vindplaats !== undefined].filter(Boolean);
  if (kinds.length <= 1) return undefined;
  return {
    melding: 'Dit rust op twee dingen tegelijk.',
    remedie: 'Kies één: bron, ontwerp: true, of vindplaats met zekerheid; splits de zin als dat nodig is.',
  };
}

function checkBasis({ bestand, veld, basis }: PlacedBewering): Problem[] {
  const finding = mixedBasis(basis);
  return finding === undefined ? [] : [{ bestand, veld, ...finding }];
}

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

/** Statements in the frontmatter without a source, with two kinds at once, or too short to rest on theirs. */
export function checkBeweringen(content: Content): Problem[] {
  return listBeweringen(content).flatMap((placed) => [...checkBewering(placed), ...checkBasis(placed)]);
}
