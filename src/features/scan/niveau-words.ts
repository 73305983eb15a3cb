import type { Model } from '../../domain/scan/model.ts';
import type { ThemaUitslag } from '../../domain/scan/uitslag.ts';

/** Gives what stands in the cell of a niveau, in words. */
export function describeNiveau(
  { niveau, min, max, waaromGeen, laagste, hoogste }: ThemaUitslag,
  niveaus: Model['niveaus'],
): string {
  if (niveau !== null) return `${niveau} ${niveaus[niveau]?.naam ?? ''}`;
  if (min !== null && max !== null) return `${min}–${max} nog onzeker`;
  if (waaromGeen === 'niets-van-toepassing') return 'Niet van toepassing';
  if (waaromGeen === 'te-weinig-beantwoord') return 'Te weinig beantwoord';
  if (laagste === null) return 'Nog geen beeld';
  return laagste === hoogste ? `Eerste beeld: ${laagste}` : `Eerste beeld: ${laagste} tot ${hoogste}`;
}

/** Gives how a thema was answered, in words: numbers first, then what has none. */
export function describeCounts(thema: ThemaUitslag): string {
  const { beantwoord, vanToepassing, weetNiet, open, nvt, onderbouwd } = thema;
  const rest = [
    ...(weetNiet > 0 ? [`${weetNiet} weet niet`] : []),
    ...(open > 0 ? [`${open} open`] : []),
    ...(nvt > 0 ? [`${nvt} n.v.t.`] : []),
    ...(beantwoord > 0 ? [`${onderbouwd} onderbouwd`] : []),
  ];
  return [`${beantwoord} van ${vanToepassing}`, ...rest].join(', ');
}

/** Gives the mean with one decimal and a comma. */
export function formatMean(mean: number): string {
  return mean.toFixed(1).replace('.', ',');
}
