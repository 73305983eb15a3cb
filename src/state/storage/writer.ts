/** A channel between the tabs of one browser. */
export interface TabChannel {
  postMessage(message: unknown): void;
  listen(hear: (message: unknown) => void): void;
  close(): void;
}

/** The part of Web Locks that is used. */
export interface TabLocks {
  request(
    name: string,
    options: { ifAvailable?: boolean; steal?: boolean; signal?: AbortSignal },
    act: (lock: unknown) => Promise<void> | undefined,
  ): Promise<unknown>;
}

/** What a browser offers to keep tabs apart; without locks the revision in storage still does. */
export interface TabPorts {
  locks: TabLocks | undefined;
  openChannel: ((name: string) => TabChannel) | undefined;
  /** Milliseconds that another tab gets to save before the item is taken from it. */
  patience: number;
}

/** The right to write one item; one tab has it. */
export interface Writer {
  /** Tries to become the writer; says whether that worked. */
  claim(): Promise<boolean>;
  /** Becomes the writer: the other tab is asked to save and let go, then it is taken. */
  take(): Promise<boolean>;
  release(): void;
}

/** What the holder of an item has to do when another tab asks for it. */
export interface WriterEvents {
  onasked: () => void;
  onlost: () => void;
}

const takeover = 'neem-over';

interface LockOptions {
  ifAvailable?: boolean;
  steal?: boolean;
  signal?: AbortSignal;
}

/** Asks for a lock; gives what lets it go again, or nothing when another tab has it. */
function requestLock(
  locks: TabLocks | undefined,
  name: string,
  options: LockOptions,
  onstolen: () => void,
): Promise<(() => void) | undefined> {
  if (locks === undefined) return Promise.resolve(() => undefined);
  return new Promise((resolve) => {
    let isHeld = false;
    const held = locks.request(name, options, (lock) => {
      isHeld = lock !== null;
      if (isHeld) return new Promise<void>((free) => resolve(free));
      resolve(undefined);
      return undefined;
    });
    held.catch(() => {
      // Refused before we had it, or stolen while we did.
      if (isHeld) onstolen();
      else resolve(undefined);
    });
  });
}

/** Gives the right to write one item over all tabs: Web Locks where they are, else every tab may and revisions decide. */
export function createWriter(ports: TabPorts, name: string, events: WriterEvents): Writer {
  let letGo: (() => void) | undefined;
  let channel: TabChannel | undefined;
  const release = () => {
    letGo?.();
    letGo = undefined;
    channel?.close();
    channel = undefined;
  };
  const lose = () => {
    release();
    events.onlost();
  };
  const hold = async (options: LockOptions) => {
    letGo = await requestLock(ports.locks, name, options, lose);
    if (letGo === undefined) return false;
    channel ??= ports.openChannel?.(name);
    channel?.listen((message) => (message === takeover ? give() : undefined));
    return true;
  };
  /** Another tab goes on with the item: save first, then let go. */
  const give = () => {
    events.onasked();
    lose();
  };
  return {
    release,
    claim: () => hold({ ifAvailable: true }),
    async take() {
      const asking = ports.openChannel?.(name);
      asking?.postMessage(takeover);
      const isGiven = await hold({ signal: AbortSignal.timeout(ports.patience) });
      asking?.close();
      return isGiven || hold({ steal: true });
    },
  };
}
