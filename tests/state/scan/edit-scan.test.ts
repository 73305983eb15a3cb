import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Keuze, Scan } from '../../../src/domain/scan/scan.ts';
import { caps } from '../../../src/state/scan/caps.ts';
import * as edit from '../../../src/state/scan/edit-scan.ts';
import { formatScan } from '../../../src/state/scan/format-scan.ts';
import { parseScanFile } from '../../../src/state/scan/parse-scan-file.ts';
import { codes, realModel } from '../../support/real-model.ts';

const nu = '2026-11-22T10:00:00.000Z';
const empty = edit.createScan({ id: 'a', nu, modelVersie: realModel.modelVersie, modus: 'volledig' });

const code = fc.constantFrom(...codes.slice(0, 4));
const word = fc.string({ unit: 'binary', maxLength: 40 });
const keuze = fc.constantFrom<Keuze[]>(0, 1, 2, 3, 'nvt', 'weet-niet');
type Step = (scan: Scan) => Scan;
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(code, keuze).map(
    ([c, k]): Step =>
      (scan) =>
        edit.withKeuze(scan, c, k),
  ),
  code.map(
    (c): Step =>
      (scan) =>
        edit.withoutAnswer(scan, c),
  ),
  fc.tuple(code, word).map(
    ([c, notitie]): Step =>
      (scan) =>
        edit.withAnswer(scan, c, { notitie }),
  ),
  code.map(
    (c): Step =>
      (scan) =>
        edit.withAnswer(scan, c, { reden: 'anders', bewijs: undefined }),
  ),
  fc.tuple(code, word).map(
    ([c, wie]): Step =>
      (scan) =>
        edit.withWie(scan, c, wie),
  ),
  fc.constantFrom(0, 1, 2, 3).map(
    (niveau): Step =>
      (scan) =>
        edit.withStreef(scan, 'B', niveau),
  ),
  word.map(
    (naam): Step =>
      (scan) =>
        edit.withHead(scan, { naam, rol: 'beide' }),
  ),
  fc.constant<Step>((scan) => edit.withMoment(scan, nu)),
  fc.constant<Step>((scan) => edit.withoutMoment(scan, 0)),
);

describe('editing', () => {
  test('whatever is done, the file can be read again and says the same', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        const text = formatScan(steps.reduce((scan, step) => step(scan), empty));
        const reading = parseScanFile(text, realModel);
        expect(reading).toMatchObject({ ok: true });
        if (reading.ok) expect(JSON.parse(formatScan(reading.scan))).toEqual(JSON.parse(text));
      }),
    );
  });

  test('a hundred moments and more acties than fit keep the file readable', () => {
    let scan = edit.withKeuze(empty, 'ZS-01', 1);
    for (let times = 0; times <= caps.momenten; times += 1) scan = edit.withMoment(scan, nu);
    expect(scan.momenten).toHaveLength(caps.momenten);
    expect(parseScanFile(formatScan(scan), realModel).ok).toBe(true);
  });

  test('weet-niet with a role becomes an actie, and goes with the answer', () => {
    const asked = edit.withWie(edit.withKeuze(empty, 'ZS-01', 'weet-niet'), 'ZS-01', 'intaker');
    expect(asked.acties).toEqual([{ vraag: 'ZS-01', stap: edit.uitzoekStap, rol: 'intaker', status: 'open' }]);
    expect(edit.withKeuze(asked, 'ZS-01', 2)).not.toHaveProperty('acties');
    expect(edit.withoutAnswer(asked, 'ZS-01').antwoorden).toEqual({});
  });

  test('a reason belongs to nvt alone; a note stays through every change of mind', () => {
    const reasoned = edit.withAnswer(edit.withKeuze(empty, 'ZS-01', 'nvt'), 'ZS-01', { reden: 'anders', notitie: 'x' });
    expect(edit.withKeuze(reasoned, 'ZS-01', 2).antwoorden['ZS-01']).toEqual({ keuze: 2, notitie: 'x' });
  });

  test('without a keuze there is no answer', () => {
    expect(edit.withAnswer(empty, 'ZS-01', { notitie: 'x' })).toBe(empty);
  });

  test('a moment holds the answers of then, without notes', () => {
    const before = edit.withAnswer(edit.withKeuze(empty, 'ZS-01', 1), 'ZS-01', { notitie: 'geheim' });
    const after = edit.withKeuze(edit.withMoment(before, nu), 'ZS-01', 3);
    expect(after.momenten).toEqual([{ datum: nu, antwoorden: { 'ZS-01': { keuze: 1 } } }]);
  });
});
