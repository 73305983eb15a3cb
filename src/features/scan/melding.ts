import type { ScanReading } from '../../state/scan/parse-scan-file.ts';

/** Something to tell, once. */
export interface Melding {
  ernst: 'goed' | 'fout';
  tekst: string;
}

/** Gives what to tell after a file or a link was read. */
export function tellReading(reading: ScanReading): Melding {
  if (!reading.ok) return { ernst: 'fout', tekst: reading.melding };
  const gone = reading.vervallen.join(', ');
  const kept = gone === '' ? '' : ` Deze vragen bestaan niet meer; je antwoorden erop blijven bewaard: ${gone}.`;
  return { ernst: 'goed', tekst: `De scan ‘${reading.scan.naam ?? 'zonder naam'}’ is geopend.${kept}` };
}
