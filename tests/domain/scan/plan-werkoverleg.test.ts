import { expect, test } from 'vitest';
import { getModel } from '../../../src/data/net.ts';
import { planWerkoverleg } from '../../../src/domain/scan/plan-werkoverleg.ts';
import { makeAnswers } from '../../support/generate-scan.ts';

const model = getModel();

test.each(model.themas.map((thema) => [thema.letter, thema] as const))(
  'the talk about %s takes a quarter of an hour',
  (_, thema) => {
    const { punten } = planWerkoverleg(model, thema, { antwoorden: {} });
    expect(punten.reduce((sum, { minuten }) => sum + minuten, 0)).toBe(15);
    expect(punten[0]?.tekst).toContain(thema.openingsvraag);
  },
);

test('it starts where most can be won, else with what nobody knew', () => {
  const [thema] = model.themas;
  const plan = (keuzes: Parameters<typeof makeAnswers>[0]) =>
    planWerkoverleg(model, thema!, { antwoorden: makeAnswers(keuzes) });
  expect(plan({ 'ZS-01': 0, 'ZS-02': 1, 'ZS-05': 0 }).eerst).toBe('ZS-02');
  expect(plan({ 'ZS-01': 2, 'ZS-03': 'weet-niet' }).eerst).toBe('ZS-03');
  expect(plan({ 'ZS-01': 2 })).not.toHaveProperty('eerst');
  expect(plan({ 'ZS-02': 1 }).punten[2]?.tekst).toContain(thema!.vragen[1]!.vraag);
});
