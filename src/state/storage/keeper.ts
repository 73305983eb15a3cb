import { createBin } from './bin.ts';
import type { Removed } from './bin.ts';
import { listBroken } from './quarantine.ts';
import type { BrokenData } from './quarantine.ts';
import { createShelf } from './shelf.ts';
import type { Refusal, StoragePort } from './storage-port.ts';

/** How items of one kind are written and read. */
export interface ItemFormat<T> {
  kind: string;
  format(item: T): string;
  parse(text: string): { ok: true; item: T } | { ok: false; isNewer: boolean; melding: string };
}

/** An item as it lies in storage. */
export interface Kept<T> {
  id: string;
  revision: number;
  item: T;
}

/** An item made by a newer version of the site: not shown, not touched, and never lost. */
export interface Unreadable {
  id: string;
  text: string;
  melding: string;
}

/** All items of a kind, as found. */
export interface Inventory<T> {
  kept: Kept<T>[];
  newer: Unreadable[];
  broken: BrokenData[];
  removed: Removed[];
}

/** What came of saving: the item as it now lies there, or why it does not. */
export type Saving<T> = { ok: true; kept: Kept<T> } | { ok: false; reason: Refusal | 'conflict' };

/** The one way to the items of a kind. */
export interface Keeper<T> {
  inventory(): Inventory<T>;
  read(id: string): Kept<T> | undefined;
  has(id: string): boolean;
  /** Saves an item over the revision it was read at; 0 for a new one. */
  save(id: string, item: T, base: number): Saving<T>;
  /** Takes an item away and keeps it in the bin. */
  remove(id: string): void;
  /** Takes an item away for good. */
  erase(id: string): void;
  /** Puts an item from the bin back and says whether that worked. */
  restore(id: string): boolean;
  isKeyOf(key: string | null, id: string): boolean;
}

/** Gives the keeper of one kind of items in this storage. */
export function createKeeper<T>(storage: StoragePort, items: ItemFormat<T>): Keeper<T> {
  const shelf = createShelf(storage, items.kind);
  const bin = createBin(storage, items.kind);

  /** Reads one item; what is whole but not understood, and not newer, is set aside with the broken data. */
  const look = (id: string): Kept<T> | Unreadable | { stuck: BrokenData[] } => {
    const reading = shelf.read(id);
    if (reading.kind !== 'found') return { stuck: reading.kind === 'broken' ? reading.stuck : [] };
    const { revision, text } = reading;
    const parsed = items.parse(text);
    if (parsed.ok) return { id, revision, item: parsed.item };
    if (parsed.isNewer) return { id, text, melding: parsed.melding };
    return { stuck: shelf.reject(id) };
  };
  const read = (id: string) => {
    const found = look(id);
    return 'item' in found ? found : undefined;
  };

  return {
    read,
    has: (id) => shelf.read(id).kind === 'found',
    isKeyOf: (key, id) => shelf.isKeyOf(key, id),
    inventory() {
      const found = shelf.list().map(look);
      return {
        kept: found.filter((each) => 'item' in each),
        newer: found.filter((each) => 'melding' in each),
        broken: [...found.flatMap((each) => ('stuck' in each ? each.stuck : [])), ...listBroken(storage)],
        removed: bin.list(),
      };
    },
    save(id, item, base) {
      const written = shelf.write(id, items.format(item), base);
      return written.ok ? { ok: true, kept: { id, revision: written.revision, item } } : written;
    },
    remove(id) {
      const reading = shelf.read(id);
      if (reading.kind === 'found') bin.keep(id, reading.text);
      shelf.remove(id);
    },
    erase: (id) => shelf.remove(id),
    restore(id) {
      const removed = bin.list().find((each) => each.id === id);
      if (removed === undefined || !shelf.write(id, removed.text, 0).ok) return false;
      bin.drop(id);
      return true;
    },
  };
}
