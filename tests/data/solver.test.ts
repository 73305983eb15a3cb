import { expect, test } from 'vitest';
import { getSolver } from '../../src/data/solver.ts';

const PROGRAM = `Minimize
 obj: + 3 x + 2 y + 1 z
Subject To
 c0: + 1 x + 1 y + 1 z >= 2
 c1: + 1 x + 1 z <= 1
Binary
 x 
 y 
 z 
End
`;

test('the solver proves the best, from nothing, from a start and from a start that is not allowed', async () => {
  const solve = await getSolver();
  for (const start of [
    [],
    [['y', 1]],
    [
      ['x', 1],
      ['z', 1],
    ],
    [['other', 1]],
  ] as [string, number][][]) {
    const answer = solve(PROGRAM, new Map(start), 10);
    expect(answer).toMatchObject({ isProven: true, bound: 3 });
    expect([...answer!.values]).toEqual([
      ['x', 0],
      ['y', 1],
      ['z', 1],
    ]);
  }
});

test('what can not be solved gives nothing', async () => {
  const solve = await getSolver();
  expect(solve(PROGRAM.replace('>= 2', '>= 4'), new Map(), 10)).toBeUndefined();
});
