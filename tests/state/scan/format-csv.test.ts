import { describe, expect, test } from 'vitest';
import { createScan, withAnswer, withKeuze } from '../../../src/state/scan/edit-scan.ts';
import { formatCell, formatCsv } from '../../../src/state/scan/format-csv.ts';
import { codes, realModel } from '../../support/real-model.ts';

describe('a cell', () => {
  test.each(['=1+1', '+31', '-1', '@som', '\t=1', '\r=1', '  =A1', '＝1', "|cmd' /C calc"])(
    '%j is no formula',
    (text) => {
      expect(formatCell(text)).toBe(`"'${text.replaceAll('"', '""')}"`);
    },
  );

  test.each(["'s-Hertogenbosch", 'Emoji 🦊', 'tien; twaalf', 'twee\nregels'])('%j stays as it is', (text) => {
    expect(formatCell(text)).toBe(`"${text}"`);
  });

  test('quotes are doubled', () => {
    expect(formatCell('a "b"; c')).toBe('"a ""b""; c"');
  });
});

test('the table has a mark for Excel, semicolons, a head and a row for every vraag', () => {
  const empty = createScan({ id: 'a', nu: '2026-11-22', modelVersie: 1, modus: 'volledig' });
  const scan = withAnswer(withKeuze(empty, 'ZS-01', 2), 'ZS-01', { notitie: '=1+1', bewijs: 'cijfers' });
  const csv = formatCsv(scan, realModel);
  const rows = csv.split('\r\n');
  expect(csv.startsWith('\uFEFF"Code";"Thema";')).toBe(true);
  expect(rows).toHaveLength(codes.length + 2);
  expect(rows[1]).toContain(`"2";"${realModel.themas[0]?.vragen[0]?.ankers[2] ?? ''}";"";`);
  expect(rows[1]).toContain(`"'=1+1"`);
  expect(rows[2]).toContain('"open"');
});
