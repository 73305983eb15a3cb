import type { RoomPorts } from '../../state/scan/scan-room.ts';
import type { TabChannel } from '../../state/storage/writer.ts';

function openChannel(name: string): TabChannel {
  const channel = new BroadcastChannel(name);
  return {
    postMessage: (message) => channel.postMessage(message),
    listen(hear) {
      channel.onmessage = ({ data }) => hear(data);
    },
    close: () => channel.close(),
  };
}

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
      openChannel: hasChannels ? openChannel : undefined,
      patience: 1000,
    },
  };
}
