import { describe, expect, test } from 'vitest';
import { listBroken } from '../../../src/state/storage/quarantine.ts';
import { createShelf } from '../../../src/state/storage/shelf.ts';
import { FakeStorage } from '../../support/fake-storage.ts';

function createWith(...texts: string[]) {
  const storage = new FakeStorage();
  const shelf = createShelf(storage, 'scan');
  texts.forEach((text, index) => shelf.write('een', text, index));
  return { storage, shelf };
}

describe('a shelf', () => {
  test('lists each item once, and no items of another kind', () => {
    const { storage, shelf } = createWith('1', '2', '3');
    shelf.write('twee', 'x', 0);
    createShelf(storage, 'reis').write('drie', 'x', 0);
    expect(shelf.list().sort()).toEqual(['een', 'twee']);
  });

  test('refuses a write over what another wrote since', () => {
    const { shelf } = createWith('1', '2');
    expect(shelf.write('een', 'oud', 1)).toEqual({ ok: false, reason: 'conflict' });
    expect(shelf.write('een', 'nieuw', 0)).toEqual({ ok: false, reason: 'conflict' });
    expect(shelf.read('een')).toMatchObject({ text: '2' });
  });

  test('a torn slot is set aside, byte for byte, and the other is read', () => {
    const { storage, shelf } = createWith('1', '2');
    storage.values.set('werkfit.scan.een.b', 'werkfit1 2 1 00');
    expect(shelf.read('een')).toMatchObject({ text: '1', isRecovered: true });
    expect(listBroken(storage)).toMatchObject([{ from: 'scan.een.b', raw: 'werkfit1 2 1 00' }]);
    expect(shelf.write('een', '3', 1)).toEqual({ ok: true, revision: 2 });
  });

  test('the only copy of broken data is never overwritten, also when there is no room to move it', () => {
    const { storage, shelf } = createWith('1');
    storage.values.set('werkfit.scan.een.a', 'kapot maar van mij');
    storage.capacity = 60;
    expect(shelf.read('een')).toMatchObject({ kind: 'broken', stuck: [{ raw: 'kapot maar van mij' }] });
    expect(shelf.write('een', 'x', 0)).toEqual({ ok: false, reason: 'full' });
    expect(storage.values.get('werkfit.scan.een.a')).toBe('kapot maar van mij');
  });

  test('two accidents with one item lie side by side', () => {
    const { storage, shelf } = createWith('1');
    for (const raw of ['kapot een', 'kapot twee']) {
      storage.values.set('werkfit.scan.een.b', raw);
      shelf.read('een');
    }
    expect(listBroken(storage).map(({ raw }) => raw)).toEqual(['kapot een', 'kapot twee']);
  });

  test('says that storage is full or blocked, and leaves what was there', () => {
    const { storage, shelf } = createWith('1');
    storage.capacity = 70;
    expect(shelf.write('een', 'lang'.repeat(30), 1)).toEqual({ ok: false, reason: 'full' });
    expect(shelf.read('een')).toMatchObject({ text: '1' });
    storage.isBlocked = true;
    expect(shelf.write('een', '2', 1)).toEqual({ ok: false, reason: 'blocked' });
    expect(shelf.read('een')).toEqual({ kind: 'refused', reason: 'blocked' });
    expect(shelf.list()).toEqual([]);
  });
});
