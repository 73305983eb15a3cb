import { formatRecord, parseRecord } from './record.ts';
import { attempt, listKeys } from './storage-port.ts';
import type { StoragePort } from './storage-port.ts';

/** An item that was removed and can still come back. */
export interface Removed {
  id: string;
  text: string;
}

/** The last removed items of one kind, newest first. */
export interface Bin {
  list(): Removed[];
  /** Keeps an item that is about to be removed; says whether there was room. */
  keep(id: string, text: string): boolean;
  drop(id: string): void;
}

const capacity = 5;

/** Gives the bin for one kind of item: it holds five, the oldest leaves for the newest. */
export function createBin(storage: StoragePort, kind: string): Bin {
  const prefix = `werkfit.weg.${kind}.`;
  const readAll = () =>
    listKeys(storage, prefix)
      .flatMap((key) => {
        const raw = attempt(() => storage.getItem(key));
        const record = raw.ok && raw.value !== null ? parseRecord(raw.value) : undefined;
        return record === undefined ? [] : [{ id: key.slice(prefix.length), ...record }];
      })
      .sort((one, other) => other.revision - one.revision);
  const drop = (id: string) => {
    attempt(() => storage.removeItem(prefix + id));
  };
  return {
    list: () => readAll().map(({ id, text }) => ({ id, text })),
    drop,
    keep(id, text) {
      const all = readAll();
      for (const { id: old } of all.slice(capacity - 1)) drop(old);
      const revision = (all[0]?.revision ?? 0) + 1;
      return attempt(() => storage.setItem(prefix + id, formatRecord({ revision, text }))).ok;
    },
  };
}
