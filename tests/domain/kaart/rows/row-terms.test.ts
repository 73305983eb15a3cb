import { expect, test } from 'vitest';
import { describeRowItems, listMeetings } from '../../../../src/domain/kaart/rows/row-cost.ts';
import { planNet } from '../../../../src/domain/kaart/rows/plan.ts';
import { listTerms, type Term } from '../../../../src/domain/kaart/rows/row-terms.ts';
import { toyNet } from '../toy-net.ts';

function problemOf(lines: Record<string, string[]>) {
  const { decomposition, layers, rides } = planNet(toyNet(lines));
  const items = describeRowItems(decomposition, layers);
  const rowsWith = (rows: Record<string, number>): number[] =>
    items.map((_, i) => Object.entries(rows).find(([halte]) => decomposition.home.get(halte) === i)?.[1] ?? 0);
  return { terms: listTerms(items, listMeetings(decomposition, rides)), rowsWith, items };
}

const total = (terms: Term[], rows: number[]): number => terms.reduce((sum, { worth }) => sum + worth(rows), 0);

test('a term depends on no other branches than it says', () => {
  const { terms, items } = problemOf({ H: ['a b c d e'], V: ['v1 b c v2 e'], W: ['w1 b c d w2'], X: ['a x d'] });
  const spread = items.map((_, i) => (i === 0 ? 0 : i % 2 === 0 ? i : -i));
  for (const { reads, worth } of Object.values<Term[]>({ ...terms }).flat())
    items.forEach((_, other) => {
      if (reads.includes(other)) return;
      for (let row = -3; row <= 3; row++)
        expect(worth(spread.map((old, i) => (i === other ? row : old)))).toBe(worth(spread));
    });
});

test('a branch that leaves a halte on the side on which another reaches it is counted, on either side it is not', () => {
  const { terms, rowsWith } = problemOf({ H: ['a b c d e'], V: ['a v c'], W: ['c w e'] });
  expect(total(terms.sides, rowsWith({ v: 1, w: 1 }))).toBe(1);
  expect(total(terms.sides, rowsWith({ v: 1, w: -1 }))).toBe(0);
});

test('one row for two branches at one place is shared ground; two rows are not', () => {
  const { terms, rowsWith } = problemOf({ H: ['a b c d'], V: ['a v d'], W: ['a w d'] });
  expect(total(terms.overlaps, rowsWith({ v: 1, w: 1 }))).toBe(1);
  expect(total(terms.overlaps, rowsWith({ v: 1, w: -1 }))).toBe(0);
});
