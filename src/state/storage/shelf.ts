import { setAside } from './quarantine.ts';
import type { BrokenData } from './quarantine.ts';
import { readSlots, removeSlots, slotKey, writeSlot } from './slots.ts';
import type { SlotReading } from './slots.ts';
import { attempt, listKeys } from './storage-port.ts';
import type { Refusal, StoragePort } from './storage-port.ts';

/** What was found of an item. */
export type ShelfReading =
  | { kind: 'none' }
  | { kind: 'found'; revision: number; text: string; isRecovered: boolean }
  | { kind: 'broken'; stuck: BrokenData[] }
  | { kind: 'refused'; reason: Refusal };

/** What came of writing: the new revision, or why not; `conflict` when another wrote since. */
export type ShelfWriting = { ok: true; revision: number } | { ok: false; reason: Refusal | 'conflict' };

/** The items of one kind: scans, reisvoorstellen, drafts of cases. */
export interface Shelf {
  /** The ids of all items, in no order that means something. */
  list(): string[];
  read(id: string): ShelfReading;
  /** Writes the next revision after `base` (0 for a new item). */
  write(id: string, text: string, base: number): ShelfWriting;
  /** Takes an item away; what it said is for the caller to keep. */
  remove(id: string): void;
  /** Sets an item aside that is whole but cannot be understood; gives what found no room elsewhere. */
  reject(id: string): BrokenData[];
  /** Says whether a changed key, as the browser reports it, is of this item. */
  isKeyOf(key: string | null, id: string): boolean;
}

/** Moves the broken slots of an item aside; gives the ones for which there was no room. */
function setSlotsAside(storage: StoragePort, key: string, { broken }: Pick<SlotReading, 'broken'>): BrokenData[] {
  return broken
    .map(({ slot, raw }) => ({ key: slotKey(key, slot), from: slotKey(key, slot), raw }))
    .filter(({ from, raw }) => !setAside(storage, from, raw));
}

function readItem(storage: StoragePort, key: string): ShelfReading {
  const reading = readSlots(storage, key);
  if (!reading.ok) return { kind: 'refused', reason: reading.reason };
  const { newest, broken } = reading.value;
  const stuck = setSlotsAside(storage, key, reading.value);
  const isRecovered = broken.length > 0;
  if (newest !== undefined) return { kind: 'found', revision: newest.revision, text: newest.text, isRecovered };
  return isRecovered ? { kind: 'broken', stuck } : { kind: 'none' };
}

function writeItem(storage: StoragePort, key: string, text: string, base: number): ShelfWriting {
  const reading = readSlots(storage, key);
  if (!reading.ok) return reading;
  const { newest } = reading.value;
  if ((newest?.revision ?? 0) !== base) return { ok: false, reason: 'conflict' };
  // Broken data that found no place elsewhere may be the only copy: rather say that the storage is full.
  if (setSlotsAside(storage, key, reading.value).length > 0) return { ok: false, reason: 'full' };
  const revision = base + 1;
  const written = writeSlot(storage, key, newest?.slot, { revision, text });
  return written.ok ? { ok: true, revision } : written;
}

function rejectItem(storage: StoragePort, key: string): BrokenData[] {
  const broken = (['a', 'b'] as const).flatMap((slot) => {
    const raw = attempt(() => storage.getItem(slotKey(key, slot)));
    return raw.ok && raw.value !== null ? [{ slot, raw: raw.value }] : [];
  });
  return setSlotsAside(storage, key, { broken });
}

/** Gives the shelf for one kind of item; each item has its own key, so that no list can disagree with them. */
export function createShelf(storage: StoragePort, kind: string): Shelf {
  const prefix = `werkfit.${kind}.`;
  return {
    list: () => [...new Set(listKeys(storage, prefix).map((key) => key.slice(prefix.length).replace(/\.[ab]$/, '')))],
    read: (id) => readItem(storage, prefix + id),
    write: (id, text, base) => writeItem(storage, prefix + id, text, base),
    remove: (id) => removeSlots(storage, prefix + id),
    reject: (id) => rejectItem(storage, prefix + id),
    isKeyOf: (key, id) => key === slotKey(prefix + id, 'a') || key === slotKey(prefix + id, 'b'),
  };
}
