import { crc32 } from './crc32.ts';
import { attempt, listKeys } from './storage-port.ts';
import type { StoragePort } from './storage-port.ts';

const prefix = 'werkfit.kapot.';

/** Broken data set aside: where it came from and the bytes as they were. */
export interface BrokenData {
  key: string;
  from: string;
  raw: string;
}

/** Sets broken data aside; only when the copy is safe may the original go. Says whether it worked. */
export function setAside(storage: StoragePort, from: string, raw: string): boolean {
  // The checksum in the name keeps a second accident with the same item beside the first.
  const key = `${prefix}${from.replace(/^werkfit\./, '')}.${crc32(raw)}`;
  const copied = attempt(() => {
    storage.setItem(key, raw);
    return storage.getItem(key) === raw;
  });
  if (!copied.ok || !copied.value) return false;
  return attempt(() => storage.removeItem(from)).ok;
}

/** Gives all data that was set aside. */
export function listBroken(storage: StoragePort): BrokenData[] {
  return listKeys(storage, prefix).flatMap((key) => {
    const raw = attempt(() => storage.getItem(key));
    const from = key.slice(prefix.length).replace(/\.[0-9a-f]{8}$/, '');
    return raw.ok && raw.value !== null ? [{ key, from, raw: raw.value }] : [];
  });
}

/** Throws broken data away, when the user says so. */
export function dropBroken(storage: StoragePort, key: string): void {
  if (key.startsWith(prefix)) attempt(() => storage.removeItem(key));
}
