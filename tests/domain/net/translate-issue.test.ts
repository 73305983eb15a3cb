import { expect, test } from 'vitest';
import { z } from 'zod';
import { translateIssue } from '../../../src/domain/net/translate-issue.ts';

const schema = z.strictObject({
  naam: z.string().min(1).max(5).describe('De naam.'),
  getal: z.int().min(1).describe('Een getal.').optional(),
  punten: z
    .array(z.union([z.array(z.string()), z.strictObject({ a: z.string() })]))
    .min(1)
    .describe('Punten.'),
});

function translate(change: object) {
  const data = { naam: 'x', punten: [['a']], ...change };
  const issues = schema.safeParse(data).error?.issues ?? [];
  return issues
    .flatMap((issue) => translateIssue(issue, schema, data))
    .map(({ veld, melding, remedie }) => [veld, melding, remedie]);
}

test.each([
  [{ naam: undefined }, 'naam', 'Het veld "naam" ontbreekt.', 'Vul het in. De naam.'],
  [{ naam: {} }, 'naam', 'Hier hoort tekst, maar er staat een groep velden.', 'De naam.'],
  [{ naam: true }, 'naam', 'Hier hoort tekst, maar er staat true of false.', 'De naam.'],
  [{ naam: '' }, 'naam', 'Dit veld is leeg.', 'De naam.'],
  [{ naam: 'te lang' }, 'naam', 'Dit zijn 7 tekens; hoogstens 5 is goed.', 'De naam.'],
  [{ getal: 0 }, 'getal', 'Dit getal is 0; ten minste 1 is goed.', 'Een getal.'],
  [{ getal: 1.5 }, 'getal', 'Hier hoort een heel getal, maar er staat een getal.', 'Een getal.'],
  [{ punten: [] }, 'punten', 'In deze lijst staan er 0; ten minste 1 is goed.', 'Punten.'],
  [
    { punten: [[1]] },
    'punten 1 › 1',
    'Hier hoort tekst, maar er staat een getal.',
    'Kijk in content/README.md hoe het hoort.',
  ],
  [{ punten: [{}] }, 'punten 1 › a', 'Het veld "a" ontbreekt.', 'Vul het in. Kijk in content/README.md hoe het hoort.'],
  [
    { punten: [null] },
    'punten 1',
    'Hier staat niets, maar dat past hier niet.',
    'Kijk in content/README.md hoe het hoort.',
  ],
  [
    { nam: 'x' },
    'nam',
    'Het veld "nam" bestaat niet.',
    'Bedoelde je "naam"? Haal het weg of kies uit: naam, getal, punten.',
  ],
])('%j', (change, ...said) => {
  expect(translate(change)).toEqual([said]);
});
