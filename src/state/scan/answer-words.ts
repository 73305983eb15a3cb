import type { Bewijs, Reden, Rol } from '../../domain/scan/scan.ts';

/** How each reason for nvt reads. */
export const redenNamen: Readonly<Record<Reden, string>> = {
  'geen-doelgroep': 'Wij hebben deze groep niet',
  'ander-taakveld': 'Dit hoort niet bij ons taakveld',
  anders: 'Anders (zet het in de notitie)',
};

/** How each kind of evidence reads. */
export const bewijsNamen: Readonly<Record<Bewijs, string>> = {
  geen: 'Geen: het is onze indruk',
  document: 'Het staat op papier',
  cijfers: 'We hebben er cijfers van',
  'ervaring-deelnemers': 'Deelnemers vertellen het',
  waargenomen: 'We hebben het zelf gezien',
};

/** How each role reads. */
export const rolNamen: Readonly<Record<Rol, string>> = {
  opdrachtgever: 'Opdrachtgever',
  uitvoerder: 'Uitvoerder',
  beide: 'Beide',
};
