import { expect, test } from 'vitest';
import {
  beweringSchema,
  bron,
  code,
  datum,
  kaartlabel,
  slugPattern,
  vlag,
} from '../../../src/domain/net/schema-parts.ts';

test.each(['intake', 'een-plan', 's1', 'pro-vso'])('%s can be an address', (id) => {
  expect(id).toMatch(slugPattern);
});

test.each(['', 'Intake', 'één-plan', 'een_plan', '-plan', 'plan-', 'een--plan', 'een plan'])(
  '"%s" cannot be an address',
  (id) => {
    expect(id).not.toMatch(slugPattern);
  },
);

test.each([
  [code, 'H01', true],
  [code, 'D10', true],
  [code, 'T1', true],
  [code, 'WF', true],
  [code, 'h01', false],
  [code, 'H001', false],
  [datum('Een dag.'), '2028-02-29', true],
  [datum('Een dag.'), '2027-02-29', false],
  [kaartlabel, 'x'.repeat(28), true],
  [kaartlabel, 'x'.repeat(29), false],
  [vlag('Een vlag.'), true, true],
  [vlag('Een vlag.'), false, false],
  [bron, ['S3-096'], true],
  [bron, ['S3-96'], false],
  [bron, Array(5).fill('S3-096'), false],
])('case %#: %s, %j is %s', (schema, value, isValid) => {
  expect(schema.safeParse(value).success).toBe(isValid);
});

test('a statement without keys has none', () => {
  expect(beweringSchema.parse({ tekst: 'Een zin.', ontwerp: true })).toEqual({
    tekst: 'Een zin.',
    bron: [],
    ontwerp: true,
  });
});
