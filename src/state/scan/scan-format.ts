import type { Scan } from '../../domain/scan/scan.ts';
import type { DeskFormat } from '../storage/desk.ts';
import { formatScan } from './format-scan.ts';
import { parseScanFile } from './parse-scan-file.ts';
import type { KnownModel } from './parse-scan-file.ts';
import { caps } from './caps.ts';

/** Gives the name of a copy, within the length a name may have. */
export function nameCopy(naam: string | undefined, word: string): string {
  const suffix = ` (${word})`;
  return (naam ?? 'Scan zonder naam').slice(0, caps.naam - suffix.length) + suffix;
}

/** Gives how scans are kept: storage holds the same text as a file. */
export function createScanFormat(model: KnownModel): DeskFormat<Scan> {
  return {
    kind: 'scan',
    format: formatScan,
    parse(text) {
      const reading = parseScanFile(text, model);
      if (reading.ok) return { ok: true, item: reading.scan };
      return { ok: false, isNewer: reading.reden === 'nieuwer', melding: reading.melding };
    },
    idOf: ({ id }) => id,
    copyAs: (scan, id) => ({ ...scan, id, naam: nameCopy(scan.naam, 'uit dit tabblad') }),
    stamp: (scan, now) => ({ ...scan, bijgewerkt: now.toISOString() }),
  };
}

/** Gives what a scan in a text is called, for a list; a text that is no scan has no name. */
export function nameInText(text: string, model: KnownModel): string {
  const reading = parseScanFile(text, model);
  const fallback = 'Scan zonder naam';
  return reading.ok ? (reading.scan.naam ?? reading.scan.organisatie ?? fallback) : fallback;
}
