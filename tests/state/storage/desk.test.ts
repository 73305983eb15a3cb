import { describe, expect, test } from 'vitest';
import { Desk } from '../../../src/state/storage/desk.ts';
import { createKeeper } from '../../../src/state/storage/keeper.ts';
import { FakeChannels, FakeLocks, FakeStorage } from '../../support/fake-storage.ts';

interface Paper {
  id: string;
  text: string;
}

const format = {
  kind: 'proef',
  format: (paper: Paper) => JSON.stringify(paper),
  parse: (text: string) => ({ ok: true as const, item: JSON.parse(text) as Paper }),
  idOf: ({ id }: Paper) => id,
  copyAs: (paper: Paper, id: string) => ({ ...paper, id }),
  stamp: (paper: Paper) => paper,
};

/** A browser with one storage; each call opens a tab in it. */
function createBrowser({ hasLocks = true } = {}) {
  const storage = new FakeStorage();
  const locks = new FakeLocks();
  const channels = new FakeChannels();
  let ids = 0;
  const openTab = () => {
    const timers: (() => void)[] = [];
    const ports = {
      tabs: { locks: hasLocks ? locks : undefined, openChannel: hasLocks ? channels.open : undefined, patience: 20 },
      now: () => new Date('2026-11-22T13:03:00Z'),
      newId: () => `kopie-${(ids += 1)}`,
      later: (act: () => void) => {
        timers.push(act);
        return () => void timers.splice(timers.indexOf(act), 1);
      },
      onchange: () => undefined,
    };
    const keeper = createKeeper(storage, format);
    return { desk: new Desk(ports, format, keeper), keeper, timers };
  };
  return { storage, openTab };
}

const write = (text: string) => (paper: Paper) => ({ ...paper, text });
type Tab = ReturnType<ReturnType<typeof createBrowser>['openTab']>;
const reopen = async ({ desk, keeper }: Tab) => desk.open(keeper.read('een')!);

describe('one desk', () => {
  test('saves each change at once and says when', async () => {
    const { openTab } = createBrowser();
    const { desk, keeper } = openTab();
    await desk.place({ id: 'een', text: '' });
    desk.change(write('a'));
    expect(keeper.read('een')?.item.text).toBe('a');
    expect(desk.save).toEqual({ kind: 'saved', at: new Date('2026-11-22T13:03:00Z') });
  });

  test('saves typing at the pause, and before that when the page is left', async () => {
    const { openTab } = createBrowser();
    const { desk, keeper, timers } = openTab();
    await desk.place({ id: 'een', text: '' });
    desk.change(write('a'), { isTyping: true });
    desk.change(write('ab'), { isTyping: true });
    expect([desk.save.kind, timers.length, keeper.read('een')?.item.text]).toEqual(['pending', 1, '']);
    timers[0]?.();
    expect(keeper.read('een')?.item.text).toBe('ab');
    desk.change(write('abc'), { isTyping: true });
    desk.rest();
    expect(keeper.read('een')?.item.text).toBe('abc');
  });

  test('a refused write is told, kept in sight and tried again at the next change', async () => {
    const { storage, openTab } = createBrowser();
    const { desk, keeper } = openTab();
    await desk.place({ id: 'een', text: '' });
    storage.isBlocked = true;
    desk.change(write('a'));
    expect([desk.save, desk.isDirty, desk.item?.text]).toEqual([{ kind: 'failed', reason: 'blocked' }, true, 'a']);
    desk.change(write('ab'), { isTyping: true });
    expect(desk.save.kind).toBe('failed');
    storage.isBlocked = false;
    desk.change(write('abc'));
    expect([desk.save.kind, keeper.read('een')?.item.text]).toEqual(['saved', 'abc']);
  });

  test('power off between two writes loses at most the last change', async () => {
    for (let tornAt = 0; tornAt < 90; tornAt += 1) {
      const { storage, openTab } = createBrowser();
      const { desk } = openTab();
      await desk.place({ id: 'een', text: '' });
      desk.change(write('eerste antwoord'));
      storage.tornAt = tornAt;
      desk.change(write('tweede antwoord'));
      const after = openTab().keeper.read('een')?.item.text;
      expect(['eerste antwoord', 'tweede antwoord'], `torn at ${tornAt}`).toContain(after);
    }
  });

  test('a guest is never written', async () => {
    const { storage, openTab } = createBrowser();
    const { desk } = openTab();
    await desk.place({ id: 'een', text: 'van een ander' }, { isGuest: true });
    desk.change(write('a'));
    desk.rest();
    expect([desk.item?.text, storage.length]).toEqual(['van een ander', 0]);
  });
});

describe('two tabs', () => {
  async function openTwice() {
    const browser = createBrowser();
    const [one, other] = [browser.openTab(), browser.openTab()];
    await one.desk.place({ id: 'een', text: 'begin' });
    await reopen(other);
    return { one, other, ...browser };
  }

  test('the second one reads only, and follows', async () => {
    const { one, other } = await openTwice();
    expect([one.desk.access, other.desk.access]).toEqual(['write', 'read']);
    other.desk.change(write('mag niet'));
    one.desk.change(write('van de eerste'));
    other.desk.follow('werkfit.proef.een.b');
    expect(other.desk.item?.text).toBe('van de eerste');
  });

  test('taking over saves what the first one was typing, and makes it the reader', async () => {
    const { one, other } = await openTwice();
    one.desk.change(write('nog niet opgeslagen'), { isTyping: true });
    await other.desk.takeOver();
    expect([one.desk.access, other.desk.access]).toEqual(['read', 'write']);
    expect(other.desk.item?.text).toBe('nog niet opgeslagen');
    other.desk.change(write('verder'));
    expect(one.keeper.read('een')?.item.text).toBe('verder');
  });

  test('when the first one does not answer, it is taken, and what it had lies beside it', async () => {
    const { openTab } = createBrowser();
    const [one, other] = [openTab(), openTab()];
    await one.desk.place({ id: 'een', text: 'begin' });
    await reopen(other);
    one.desk.change(write('bevroren'), { isTyping: true });
    // A frozen page hears no message.
    one.desk.flush = () => undefined;
    await other.desk.takeOver();
    other.desk.change(write('van de tweede'));
    expect(other.desk.access).toBe('write');
    const texts = other.keeper.inventory().kept.map(({ item }) => item.text);
    expect(texts.sort()).toEqual(['bevroren', 'van de tweede']);
  });

  test('without locks the revision decides, and both are kept', async () => {
    const { openTab } = createBrowser({ hasLocks: false });
    const [one, other] = [openTab(), openTab()];
    await one.desk.place({ id: 'een', text: 'begin' });
    await reopen(other);
    one.desk.change(write('van de eerste'));
    other.desk.change(write('van de tweede'));
    expect(other.desk.hasForked).toBe(true);
    const texts = one.keeper.inventory().kept.map(({ item }) => item.text);
    expect(texts.sort()).toEqual(['van de eerste', 'van de tweede']);
    other.desk.change(write('nog eens'));
    expect(one.keeper.read('een')?.item.text).toBe('van de eerste');
  });

  test('a page that was frozen looks again before it writes', async () => {
    const { one, other } = await openTwice();
    one.desk.rest();
    await other.desk.takeOver();
    other.desk.change(write('intussen'));
    await one.desk.wake();
    expect([one.desk.access, one.desk.item?.text]).toEqual(['read', 'intussen']);
  });
});
