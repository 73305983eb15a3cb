import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatScan } from '../../../src/state/scan/format-scan.ts';
import { migrateScan } from '../../../src/state/scan/migrate-scan.ts';
import { parseScanFile } from '../../../src/state/scan/parse-scan-file.ts';
import { realModel } from '../../support/real-model.ts';

const folder = 'tests/fixtures/scan';
const list = (room: string) => readdirSync(`${folder}/${room}`).map((name) => `${room}/${name}`);
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

describe('hostile files', () => {
  test.each(list('vijandig'))('%s is refused with a word in Dutch, and nothing is polluted', (name) => {
    const reading = parseScanFile(read(name), realModel);
    expect(reading.ok).toBe(false);
    expect(reading).toMatchObject({ melding: expect.stringMatching(/[a-z]{3,}.*\.$/) as string });
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('200,000 levels deep, at the top and in a note, is refused', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(parseScanFile(deep, realModel)).toMatchObject({ reden: 'onjuist' });
    const inNote = read('geldig/klein.json').replace('"antwoorden": {}', `"antwoorden": {"ZS-01":${deep}}`);
    expect(parseScanFile(inNote, realModel)).toMatchObject({ reden: 'onjuist' });
  });

  test('more than 1 MB is refused, one byte less is read', () => {
    const small = read('geldig/klein.json').trimEnd();
    const whole = small + ' '.repeat(1_000_000 - small.length);
    expect(parseScanFile(whole, realModel).ok).toBe(true);
    expect(parseScanFile(`${whole} `, realModel)).toMatchObject({ reden: 'te-groot' });
    // Bytes count, and not characters.
    expect(parseScanFile(`"${'€'.repeat(400_000)}"`, realModel)).toMatchObject({ reden: 'te-groot' });
  });

  test('any text and any JSON is refused or read, and never throws', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.jsonValue().map((each) => JSON.stringify(each)),
    );
    fc.assert(
      fc.property(anyText, (text) => !parseScanFile(text, realModel).ok),
      { numRuns: 1000 },
    );
  });

  test('a good file with one character changed is refused or says what it says', () => {
    const text = read('geldig/alles.json');
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, sign) => {
        const reading = parseScanFile(text.slice(0, at) + sign + text.slice(at + 1), realModel);
        if (reading.ok) expect(parseScanFile(formatScan(reading.scan), realModel)).toEqual(reading);
      }),
    );
  });
});

describe('good files', () => {
  test.each([...list('geldig'), ...list('versies')])('%s comes back exactly as it was', (name) => {
    const reading = parseScanFile(read(name), realModel);
    if (!reading.ok) throw new Error(reading.melding);
    expect(JSON.parse(formatScan(reading.scan))).toEqual(JSON.parse(read(name)));
  });

  test('a byte order mark in front does no harm', () => {
    expect(parseScanFile(`\uFEFF${read('geldig/klein.json')}`, realModel).ok).toBe(true);
  });

  test('an item removed since is kept and reported', () => {
    const [first] = realModel.themas;
    const model = {
      ...realModel,
      themas: realModel.themas.map((thema) => ({
        ...thema,
        vragen: thema.vragen.filter(({ code }) => code !== 'ZS-02'),
      })),
      vervallen: [{ code: 'ZS-02', naam: 'Werk met een ontwikkeldoel' }],
    };
    expect(first?.vragen.map(({ code }) => code)).toContain('ZS-02');
    const reading = parseScanFile(read('versies/v1.json'), model);
    expect(reading).toMatchObject({ ok: true, vervallen: ['ZS-02'] });
    expect(reading.ok && reading.scan.antwoorden['ZS-02']?.notitie).toBe('Het doel staat op de werkplekkaart.');
  });

  test('migrating twice is migrating once, for every released version', () => {
    for (const name of list('versies')) {
      const once = migrateScan(JSON.parse(read(name)));
      expect(migrateScan(once)).toEqual(once);
    }
  });

  test('a newer version is refused with another word than a broken one', () => {
    expect(parseScanFile(read('vijandig/nieuwere-versie.json'), realModel)).toMatchObject({ reden: 'nieuwer' });
    expect(parseScanFile(read('vijandig/nieuwer-model-met-vraag.json'), realModel)).toMatchObject({ reden: 'nieuwer' });
    // Also when every vraag is known: what it means may have changed.
    expect(parseScanFile(read('vijandig/nieuwer-model.json'), realModel)).toMatchObject({ reden: 'nieuwer' });
    expect(parseScanFile(read('vijandig/geen-json.txt'), realModel)).toMatchObject({ reden: 'geen-json' });
    expect(parseScanFile(read('vijandig/ander-schema.json'), realModel)).toMatchObject({ reden: 'geen-scan' });
  });
});

describe('a refusal says where the fault is, and which', () => {
  const whole = JSON.parse(read('geldig/alles.json')) as Record<string, unknown>;
  test.each([
    ['an unknown key', { ...whole, verzonnen: 1 }, '‘verzonnen’ hoort niet in een scan'],
    ['a key that is not there', { ...whole, id: undefined }, '‘id’ ontbreekt'],
    ['a value that cannot be', { ...whole, modus: 'half' }, '‘modus’ heeft een waarde die een scan niet kent'],
    ['a text that is too long', { ...whole, naam: 'x'.repeat(201) }, '‘naam’ is te lang'],
    [
      'a fault deep down',
      { ...whole, antwoorden: { 'ZS-01': { keuze: 4 } } },
      '‘antwoorden › ZS-01 › keuze’ heeft een waarde',
    ],
  ])('%s', (_, scan, words) => {
    const reading = parseScanFile(JSON.stringify(scan), realModel);
    expect(reading).toMatchObject({ ok: false, reden: 'onjuist', melding: expect.stringContaining(words) as string });
  });
});
