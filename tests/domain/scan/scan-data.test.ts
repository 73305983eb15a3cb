import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { scanDataSchema } from '../../../src/domain/scan/scan-data.ts';
import { scanSchema } from '../../../src/state/scan/scan-schema.ts';

const folder = 'tests/fixtures/scan';
const files = ['geldig', 'versies', 'vijandig'].flatMap((room) =>
  readdirSync(`${folder}/${room}`).map((name) => `${room}/${name}`),
);

function parse(name: string): unknown {
  try {
    return JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
  } catch {
    return undefined;
  }
}

describe('the published schema and the one in the page agree', () => {
  test.each(files)('on %s', (name) => {
    const data = parse(name);
    expect(scanDataSchema.safeParse(data).success).toBe(v.safeParse(scanSchema, data).success);
  });

  test('on moments with and without a zone, and on days that do not exist', () => {
    const whole = parse('geldig/alles.json') as object;
    const dates = [
      '2026-02-28',
      '2026-02-29',
      '2024-02-29',
      '2026-11-22T10:00',
      '2026-11-22T10:00:00+01:00',
      '26-1-1',
      '',
    ];
    for (const gemaakt of dates) {
      const data = { ...whole, gemaakt };
      expect(scanDataSchema.safeParse(data).success, gemaakt).toBe(v.safeParse(scanSchema, data).success);
    }
  });
});
