import { expect, test } from 'vitest';
import { createMemoryStorage, openStorage, wipeStorage } from '../../../src/state/storage/open-storage.ts';
import { FakeStorage } from '../../support/fake-storage.ts';

test('storage that works is used, and the probe leaves no trace', () => {
  const storage = new FakeStorage();
  expect(openStorage(() => storage)).toEqual({ storage, refusal: undefined });
  expect(storage.length).toBe(0);
});

test('storage that may not be touched gives way to memory', () => {
  const opened = openStorage(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(opened.refusal).toBe('blocked');
  opened.storage.setItem('a', '1');
  expect(opened.storage.getItem('a')).toBe('1');
});

test('storage that takes nothing gives way to memory', () => {
  const storage = new FakeStorage();
  storage.setItem = () => undefined;
  expect(openStorage(() => storage)).toMatchObject({ refusal: 'blocked' });
});

test('full storage is still read', () => {
  const storage = new FakeStorage();
  storage.setItem('werkfit.scan.x.a', 'x');
  storage.capacity = 20;
  expect(openStorage(() => storage)).toEqual({ storage, refusal: 'full' });
});

test('wiping takes all of ours and nothing else', () => {
  const storage = createMemoryStorage();
  for (const key of ['werkfit.scan.a.a', 'werkfit.kapot.x', 'werkfit-kleurstand', 'anders']) storage.setItem(key, '1');
  wipeStorage(storage);
  expect([storage.key(0), storage.key(1), storage.length]).toEqual(['werkfit-kleurstand', 'anders', 2]);
});
