import { expect, test } from 'vitest';
import { constant, LinearProgram, sum, variable } from '../../../../src/domain/kaart/rows/linear-program.ts';
import { getSolver } from '../../../../src/data/solver.ts';

test('sums add factors and numbers, and drop what is nothing', () => {
  const total = sum([2, variable('a')], [-1, constant(3)], [0, variable('b')]);
  expect(total).toEqual({ terms: [['a', 2]], plus: -3 });
});

test('a program is written with each variable once, numbers on the right', () => {
  const program = new LinearProgram();
  const [a, b] = [program.binary('a'), program.binary('b')];
  program.atLeast(sum([1, a], [1, b], [1, a], [1, constant(1)]), 2);
  program.equals(sum([1, a], [-1, b]), 0);
  program.atMost(b, 1);
  program.atMost(constant(5), 1);
  expect(program.write(sum([3, a], [1, b]))).toBe(
    'Minimize\n obj: + 3 a + 1 b\nSubject To\n c0: + 2 a + 1 b >= 1\n c1: + 1 a - 1 b = 0\n c2: + 1 b <= 1\nBinary\n a \n b \nEnd\n',
  );
});

test('charges of one name add up, and a name without charges costs nothing', () => {
  const program = new LinearProgram();
  program.charge('bends', variable('a'));
  program.charge('bends', sum([2, variable('b')], [1, constant(4)]));
  expect(program.cost('bends')).toEqual({
    terms: [
      ['a', 1],
      ['b', 2],
    ],
    plus: 4,
  });
  expect(program.cost('rows')).toEqual(constant(0));
});

test('a variable above others takes the largest, and never less than nothing', async () => {
  const program = new LinearProgram();
  const a = program.binary('a');
  program.equals(a, 1);
  const most = program.above(sum([3, a]), constant(2), sum([-1, a]));
  const none = program.above(sum([-1, a]));
  const answer = (await getSolver())(program.write(sum([1, most], [1, none])), new Map(), 10);
  expect([most, none].map(({ terms }) => answer?.values.get(terms[0]![0]))).toEqual([3, 0]);
});
