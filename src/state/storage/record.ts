import { crc32 } from './crc32.ts';

/** A text with its place in the row of versions: later is higher, whatever the clock says. */
export interface StoredRecord {
  revision: number;
  text: string;
}

const header = /^werkfit1 (\d{1,15}) (\d{1,9}) ([0-9a-f]{8})\n/;

/** Gives what is written to storage: revision, length and checksum on the first line, then the text. */
export function formatRecord({ revision, text }: StoredRecord): string {
  return `werkfit1 ${revision} ${text.length} ${crc32(`${revision} ${text}`)}\n${text}`;
}

/** Gives the record that was written, or nothing when it is torn, changed or not ours. */
export function parseRecord(raw: string): StoredRecord | undefined {
  const match = header.exec(raw.slice(0, 50));
  if (match === null) return undefined;
  const revision = Number(match[1]);
  const text = raw.slice(match[0].length);
  const isWhole = text.length === Number(match[2]) && crc32(`${revision} ${text}`) === match[3];
  return isWhole ? { revision, text } : undefined;
}
