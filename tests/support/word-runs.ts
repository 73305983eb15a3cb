import { createHash } from 'node:crypto';

/** How many words in a row no text of ours may share with a source. */
export const RUN = 9;

/** How many bytes of a hash tell one run from another: enough for millions of them. */
export const HASH_BYTES = 6;

/** The runs of words in a text, without case, accents' spelling and punctuation. */
export function listRuns(text: string): string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.flatMap((_, i) => (i + RUN <= words.length ? [words.slice(i, i + RUN).join(' ')] : []));
}

/** The first bytes of the hash of a run, as text. */
export function hashRun(run: string): string {
  return createHash('sha256').update(run).digest().subarray(0, HASH_BYTES).toString('hex');
}
