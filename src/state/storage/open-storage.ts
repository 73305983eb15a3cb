import { attempt, listKeys } from './storage-port.ts';
import type { Refusal, StoragePort } from './storage-port.ts';

/** Where items are kept, and whether that outlives the page. */
export interface OpenedStorage {
  storage: StoragePort;
  /** Why the browser's own storage cannot be used; then items live in memory only. */
  refusal: Refusal | undefined;
}

/** Gives storage that lasts as long as the page. */
export function createMemoryStorage(): StoragePort {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

const probeKey = 'werkfit.proef';

/**
 * Opens storage by a real write: a browser may offer it and refuse each write. Full storage is still opened,
 * since what lies in it can be read.
 */
export function openStorage(find: () => StoragePort): OpenedStorage {
  const found = attempt(find);
  if (!found.ok) return { storage: createMemoryStorage(), refusal: found.reason };
  const probe = attempt(() => {
    found.value.setItem(probeKey, 'x'.repeat(256));
    const isKept = found.value.getItem(probeKey) !== null;
    found.value.removeItem(probeKey);
    return isKept;
  });
  if (probe.ok && probe.value) return { storage: found.value, refusal: undefined };
  if (!probe.ok && probe.reason === 'full') return { storage: found.value, refusal: 'full' };
  return { storage: createMemoryStorage(), refusal: 'blocked' };
}

/** Removes everything the tools ever kept; the chosen colour scheme stays. */
export function wipeStorage(storage: StoragePort): void {
  for (const key of listKeys(storage, 'werkfit.')) attempt(() => storage.removeItem(key));
}
