import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRecord, parseRecord } from '../../../src/state/storage/record.ts';
import { readSlots, slotKey, writeSlot } from '../../../src/state/storage/slots.ts';
import { FakeStorage } from '../../support/fake-storage.ts';

const text = fc.string({ unit: 'binary', maxLength: 60 });

function readNewest(storage: FakeStorage) {
  const reading = readSlots(storage, 'k');
  return reading.ok ? reading.value : undefined;
}

/** Writes one text after another, each over the revision before it. */
function writeAll(storage: FakeStorage, texts: readonly string[]): void {
  for (const each of texts) {
    const newest = readNewest(storage)?.newest;
    writeSlot(storage, 'k', newest?.slot, { revision: (newest?.revision ?? 0) + 1, text: each });
  }
}

describe('a record', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.nat(), text, (revision, each) => {
        expect(parseRecord(formatRecord({ revision, text: each }))).toEqual({ revision, text: each });
      }),
    );
  });

  test('is refused when one character is missing, added or changed', () => {
    const raw = formatRecord({ revision: 7, text: 'Wij maken het plan samen.' });
    for (let at = 0; at < raw.length; at += 1) {
      expect(parseRecord(raw.slice(0, at) + raw.slice(at + 1)), `without ${at}`).toBeUndefined();
      expect(parseRecord(`${raw.slice(0, at)}~${raw.slice(at + 1)}`), `changed ${at}`).toBeUndefined();
    }
    expect(parseRecord(`${raw} `)).toBeUndefined();
    expect(parseRecord('')).toBeUndefined();
  });
});

describe('two slots', () => {
  test('the last text written is the text read', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
        const storage = new FakeStorage();
        writeAll(storage, texts);
        expect(readNewest(storage)?.newest).toMatchObject({ revision: texts.length, text: texts.at(-1) });
      }),
    );
  });

  test('a write torn at any point leaves the text before it, or the whole new one', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), text, fc.nat(120), (before, last, tornAt) => {
        const storage = new FakeStorage();
        writeAll(storage, before);
        storage.tornAt = tornAt;
        writeAll(storage, [last]);
        expect([before.at(-1), last]).toContain(readNewest(storage)?.newest?.text);
      }),
    );
  });

  test('one slot is overwritten only when the other is whole and newer', () => {
    const storage = new FakeStorage();
    writeAll(storage, ['een', 'twee', 'drie']);
    expect(parseRecord(storage.values.get(slotKey('k', 'a')) ?? '')?.text).toBe('drie');
    expect(parseRecord(storage.values.get(slotKey('k', 'b')) ?? '')?.text).toBe('twee');
  });

  test('a write that is dropped without a word counts as refused', () => {
    const storage = new FakeStorage();
    storage.setItem = () => undefined;
    expect(writeSlot(storage, 'k', undefined, { revision: 1, text: 'x' })).toEqual({ ok: false, reason: 'blocked' });
  });
});
