import type { StoragePort } from '../../src/state/storage/storage-port.ts';
import type { TabChannel, TabLocks } from '../../src/state/storage/writer.ts';

/** Storage that fails when told to: full, blocked, or cut off in the middle of a write. */
export class FakeStorage implements StoragePort {
  readonly values = new Map<string, string>();
  /** Most characters of all keys and values together. */
  capacity = Infinity;
  isBlocked = false;
  /** At the next write only this many characters arrive, and then the power is off. */
  tornAt: number | undefined;

  get length(): number {
    this.#check();
    return this.values.size;
  }

  key(index: number): string | null {
    return [...this.values.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    this.#check();
    return this.values.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#check();
    if (this.tornAt !== undefined) {
      this.values.set(key, value.slice(0, this.tornAt));
      this.tornAt = undefined;
      throw new PowerOff();
    }
    const used = [...this.values].reduce(
      (sum, [name, text]) => sum + (name === key ? 0 : name.length + text.length),
      0,
    );
    if (used + key.length + value.length > this.capacity) throw new DOMException('full', 'QuotaExceededError');
    this.values.set(key, value);
  }

  removeItem(key: string): void {
    this.#check();
    this.values.delete(key);
  }

  #check(): void {
    if (this.isBlocked) throw new DOMException('no', 'SecurityError');
  }
}

/** The end of a page in the middle of a write. */
export class PowerOff extends Error {}

/** Web Locks of a browser with several tabs: one holder a name, the rest wait. */
export class FakeLocks implements TabLocks {
  readonly #held = new Map<string, { lose: (error: Error) => void }>();
  readonly #waiting: (() => void)[] = [];

  request(
    name: string,
    { ifAvailable = false, steal = false, signal }: { ifAvailable?: boolean; steal?: boolean; signal?: AbortSignal },
    act: (lock: unknown) => Promise<void> | undefined,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const start = () => {
        const own = { lose: reject };
        this.#held.set(name, own);
        void act({ name })?.then(() => {
          if (this.#held.get(name) === own) this.#held.delete(name);
          resolve(undefined);
          this.#waiting.shift()?.();
        });
      };
      if (steal) {
        this.#held.get(name)?.lose(new DOMException('stolen', 'AbortError'));
        start();
      } else if (!this.#held.has(name)) start();
      else if (ifAvailable) resolve(act(null));
      else {
        this.#waiting.push(start);
        signal?.addEventListener('abort', () => {
          this.#waiting.splice(this.#waiting.indexOf(start), 1);
          reject(new DOMException('waited', 'AbortError'));
        });
      }
    });
  }
}

/** Channels between tabs: what one says all others of that name hear, at once. */
export class FakeChannels {
  readonly #open = new Map<string, Map<TabChannel, (message: unknown) => void>>();

  open = (name: string): TabChannel => {
    const group = this.#open.get(name) ?? new Map<TabChannel, (message: unknown) => void>();
    this.#open.set(name, group);
    const channel: TabChannel = {
      listen: (hear) => void group.set(channel, hear),
      postMessage: (message) => {
        for (const [other, hear] of [...group]) if (other !== channel) hear(message);
      },
      close: () => void group.delete(channel),
    };
    return channel;
  };
}
