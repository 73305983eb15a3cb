import { formatRecord, parseRecord } from './record.ts';
import type { StoredRecord } from './record.ts';
import { attempt } from './storage-port.ts';
import type { Attempt, StoragePort } from './storage-port.ts';

const slots = ['a', 'b'] as const;

/** One of the two places an item has. */
export type Slot = (typeof slots)[number];

/** What lies in the two slots of a key: the newest whole record, and what is broken. */
export interface SlotReading {
  newest: (StoredRecord & { slot: Slot }) | undefined;
  broken: { slot: Slot; raw: string }[];
}

/** Gives the key of one slot. */
export const slotKey = (key: string, slot: Slot): string => `${key}.${slot}`;

/** Reads both slots and gives the newest record that is whole. */
export function readSlots(storage: StoragePort, key: string): Attempt<SlotReading> {
  return attempt(() => {
    const reading: SlotReading = { newest: undefined, broken: [] };
    for (const slot of slots) {
      const raw = storage.getItem(slotKey(key, slot));
      if (raw === null) continue;
      const record = parseRecord(raw);
      if (record === undefined) reading.broken.push({ slot, raw });
      else if (record.revision > (reading.newest?.revision ?? -1)) reading.newest = { ...record, slot };
    }
    return reading;
  });
}

/**
 * Writes a record beside the newest one, never over it: a write that is cut off leaves the other slot whole.
 * What was written is read back, since some browsers drop a write without a word.
 */
export function writeSlot(
  storage: StoragePort,
  key: string,
  newest: Slot | undefined,
  record: StoredRecord,
): Attempt<Slot> {
  const slot = newest === 'a' ? 'b' : 'a';
  const raw = formatRecord(record);
  const written = attempt(() => {
    storage.setItem(slotKey(key, slot), raw);
    return storage.getItem(slotKey(key, slot)) === raw;
  });
  if (!written.ok) return written;
  return written.value ? { ok: true, value: slot } : { ok: false, reason: 'blocked' };
}

/** Removes both slots of a key. */
export function removeSlots(storage: StoragePort, key: string): void {
  for (const slot of slots) attempt(() => storage.removeItem(slotKey(key, slot)));
}
