import { expect, test } from 'vitest';
import { scoreThema } from '../../../src/domain/scan/score-thema.ts';
import { scoreByText, type Answer } from '../../support/published-rule.ts';
import { realModel } from '../../support/real-model.ts';
import { toAttributes } from '../../support/thema-attributes.ts';

const answers: readonly Answer[] = [0, 1, 2, 3, 'nvt', 'weet-niet', undefined];
test.each(realModel.themas.map(({ letter }) => letter))(
  'thema %s: each of the 2,401 ways to answer gives what the published rule says, quick or whole',
  (letter) => {
    const thema = realModel.themas.find((one) => one.letter === letter)!;
    const differences: unknown[] = [];
    for (const modus of ['volledig', 'snel'] as const) {
      for (let way = 0; way < answers.length ** 4; way += 1) {
        const given = thema.vragen.map(({ code, kern, snel }, i) => ({
          code,
          kern,
          snel,
          answer: answers[Math.floor(way / answers.length ** i) % answers.length],
        }));
        const antwoorden = Object.fromEntries(
          given.flatMap(({ code, answer }) => (answer === undefined ? [] : [[code, { keuze: answer }]])),
        );
        const asked = given.filter(({ snel }) => snel || modus === 'volledig');
        const expected = scoreByText(asked, modus === 'snel');
        const found = toAttributes(scoreThema(thema, antwoorden, { modus, streef: 2 }));
        if (JSON.stringify(found) !== JSON.stringify(expected)) differences.push({ given, found, expected });
      }
    }
    expect(differences).toEqual([]);
  },
);
