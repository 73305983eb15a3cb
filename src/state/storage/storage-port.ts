/** What the door needs of a browser's storage; tests give one that fails when told to. */
export interface StoragePort {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Why storage said no: no room left, or no entry at all. */
export type Refusal = 'full' | 'blocked';

/** What came of one act on storage. */
export type Attempt<T> = { ok: true; value: T } | { ok: false; reason: Refusal };

// Firefox once named it otherwise.
const fullNames = new Set(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']);

/** Does one act on storage; browsers throw at any of them, here that becomes an answer. */
export function attempt<T>(act: () => T): Attempt<T> {
  try {
    return { ok: true, value: act() };
  } catch (error) {
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    return { ok: false, reason: fullNames.has(name) ? 'full' : 'blocked' };
  }
}

/** Gives all keys that begin with this text. */
export function listKeys(storage: StoragePort, prefix: string): string[] {
  const found = attempt(() => Array.from({ length: storage.length }, (_, index) => storage.key(index)));
  if (!found.ok) return [];
  return found.value.filter((key) => key?.startsWith(prefix) === true) as string[];
}
