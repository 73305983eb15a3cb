import { attempt } from '../storage/storage-port.ts';
import type { StoragePort } from '../storage/storage-port.ts';

/** What the page remembers beside a scan: where you were, and when it last went into a file. */
export interface PlaceNote {
  stap?: string;
  /** ISO date of the last file. */
  bestand?: string;
}

const prefix = 'werkfit.plek.scan.';
const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 100;

/** Reads the note beside a scan; one that is broken is no loss. */
export function readPlace(storage: StoragePort, id: string): PlaceNote {
  const raw = attempt(() => JSON.parse(storage.getItem(prefix + id) ?? '{}') as unknown);
  if (!raw.ok || typeof raw.value !== 'object' || raw.value === null) return {};
  const { stap, bestand } = raw.value as Record<string, unknown>;
  return { ...(isText(stap) ? { stap } : {}), ...(isText(bestand) ? { bestand } : {}) };
}

/** Adds to the note beside a scan. */
export function writePlace(storage: StoragePort, id: string, note: PlaceNote): void {
  const next = JSON.stringify({ ...readPlace(storage, id), ...note });
  attempt(() => storage.setItem(prefix + id, next));
}

/** Takes the note beside a scan away. */
export function dropPlace(storage: StoragePort, id: string): void {
  attempt(() => storage.removeItem(prefix + id));
}
