import type { RoomPorts } from '../../state/scan/scan-room.ts';

/** Gives what the room of scans needs of this browser. */
export function createBrowserPorts(onchange: () => void): RoomPorts {
  const hasLocks = 'locks' in navigator;
  const hasChannels = 'BroadcastChannel' in window;
  return {
    findDevice: () => window.localStorage,
    findTab: () => window.sessionStorage,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    later(act, milliseconds) {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
    // A promise that fails leaves things as they were: the browser then keeps its own rules.
    askPersistence: () => void ('storage' in navigator && navigator.storage.persist().catch(() => false)),
    onchange,
    tabs: {
      locks: hasLocks ? navigator.locks : undefined,
      openChannel: hasChannels ? (name) => new BroadcastChannel(name) : undefined,
      patience: 1000,
    },
  };
}
