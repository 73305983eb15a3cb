import type { Content } from './content.ts';
import { formatField } from './field-path.ts';
import type { Traject } from './net.ts';

/** A traject with the place it was written. */
export interface PlacedTraject extends Traject {
  bestand: string;
  veld: string;
}

/** All trajecten of the valid lijnen, the soort of the lijn filled in. */
export function listTrajecten(lijnen: Content['lijnen']): PlacedTraject[] {
  return lijnen.flatMap(({ bestand, data }) =>
    data.trajecten.map((traject, i) => {
      const { haltes, soort } = Array.isArray(traject) ? { haltes: traject, soort: data.soort ?? 'gewoon' } : traject;
      return { bestand, veld: formatField(['trajecten', i]), haltes, soort };
    }),
  );
}
