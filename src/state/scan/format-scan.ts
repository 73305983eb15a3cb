import type { Scan } from '../../domain/scan/scan.ts';

/** Gives the text of a scan file: everything there is, readable, and the same text for the same scan. */
export function formatScan(scan: Scan): string {
  return `${JSON.stringify(scan, null, 2)}\n`;
}

/** Gives a file name that every system takes: date first, then what the scan is called. */
export function nameScanFile(scan: Scan, extension: 'json' | 'csv'): string {
  const words = (scan.naam ?? scan.organisatie ?? '')
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 40);
  return ['zelfscan-werkfit', scan.bijgewerkt.slice(0, 10), words].filter(Boolean).join('-') + `.${extension}`;
}
