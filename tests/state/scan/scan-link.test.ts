import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Antwoord, Scan } from '../../../src/domain/scan/scan.ts';
import { createScan } from '../../../src/state/scan/edit-scan.ts';
import { formatScanLink, MAX_LINK, parseScanLink } from '../../../src/state/scan/scan-link.ts';
import { codes, realModel } from '../../support/real-model.ts';

const own = { id: 'nieuw', nu: '2026-11-22T10:00:00.000Z' };

const anyAnswer: fc.Arbitrary<Antwoord> = fc.oneof(
  fc.record(
    {
      keuze: fc.constantFrom(0, 1, 2, 3, 'weet-niet' as const),
      bewijs: fc.constantFrom('geen', 'document', 'cijfers', 'ervaring-deelnemers', 'waargenomen'),
    },
    { requiredKeys: ['keuze'] },
  ),
  fc.record(
    { keuze: fc.constant('nvt' as const), reden: fc.constantFrom('geen-doelgroep', 'ander-taakveld', 'anders') },
    { requiredKeys: ['keuze'] },
  ),
) as fc.Arbitrary<Antwoord>;

const anyScan = fc
  .record({
    antwoorden: fc.dictionary(fc.constantFrom(...codes), anyAnswer, { noNullPrototype: true }),
    streefniveaus: fc.dictionary(fc.constantFrom(...Array.from('ABCDEFGHI')), fc.constantFrom(0, 1, 2, 3), {
      noNullPrototype: true,
      minKeys: 1,
    }),
    modus: fc.constantFrom('snel', 'volledig'),
    rol: fc.constantFrom('opdrachtgever', 'uitvoerder', 'beide'),
  })
  .map((part): Scan => ({ ...createScan({ ...own, modelVersie: 1, modus: 'snel' }), ...part }));

describe('a link', () => {
  test('carries all answers, targets and the role, and nothing else', () => {
    fc.assert(
      fc.property(anyScan, (scan) => {
        const link = formatScanLink({ ...scan, naam: 'geheim', organisatie: 'geheim' }, realModel);
        expect(parseScanLink(link, realModel, own)).toEqual({ ok: true, scan, vervallen: [] });
        expect(link).not.toContain('geheim');
      }),
    );
  });

  test('is equally long for every scan, far under the limit, in signs that no program touches', () => {
    fc.assert(
      fc.property(anyScan, (scan) => {
        const link = formatScanLink(scan, realModel);
        expect(link).toMatch(/^#deel=[A-Za-z0-9.-]+$/);
        expect(link).toHaveLength(
          formatScanLink(createScan({ ...own, modelVersie: 1, modus: 'snel' }), realModel).length,
        );
        expect(link.length).toBeLessThan(MAX_LINK / 10);
      }),
    );
  });

  test('is refused when it was cut or changed anywhere', () => {
    const link = formatScanLink(createScan({ ...own, modelVersie: 1, modus: 'snel' }), realModel);
    for (let at = 0; at < link.length; at += 1) {
      expect(parseScanLink(link.slice(0, at), realModel, own).ok, `cut at ${at}`).toBe(false);
      const changed = `${link.slice(0, at)}${link[at] === '2' ? '3' : '2'}${link.slice(at + 1)}`;
      expect(parseScanLink(changed, realModel, own).ok, `changed at ${at}`).toBe(false);
    }
  });

  test('longer than the limit, or of a newer model, is refused', () => {
    expect(parseScanLink(`#deel=${'0'.repeat(100_000)}`, realModel, own).ok).toBe(false);
    const newer = createScan({ ...own, modelVersie: 2, modus: 'snel' });
    expect(parseScanLink(formatScanLink(newer, realModel), realModel, own)).toMatchObject({ ok: false });
  });

  test('any fragment is refused or read, and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !parseScanLink(`#deel=${text}`, realModel, own).ok));
  });
});
