import { expect, test } from 'vitest';
import type { Lijn, TrajectSoort } from '../../../../src/domain/net/net.ts';
import { findNeighbours } from '../../../../src/domain/net/queries/neighbours.ts';

function createLijn(soort: TrajectSoort, ...trajecten: string[][]): Lijn {
  const rest = { id: 'x', naam: 'X', letter: 'X', kleur: 'blauw', samenvatting: 'x', bron: [] } as const;
  return { ...rest, bron: [], soort, trajecten: trajecten.map((haltes) => ({ haltes, soort })) };
}

test('a fork has several ways on, each once', () => {
  const lijn = createLijn('gewoon', ['a', 'b', 'c'], ['b', 'd'], ['e', 'b', 'c']);
  expect(findNeighbours(lijn, 'b')).toEqual({ previous: ['a', 'e'], next: ['c', 'd'] });
});

test('an end has no way on', () => {
  expect(findNeighbours(createLijn('gewoon', ['a', 'b']), 'b')).toEqual({ previous: ['a'], next: [] });
});

test('a ring goes round', () => {
  const ring = createLijn('ring', ['a', 'b', 'c']);
  expect(findNeighbours(ring, 'a')).toEqual({ previous: ['c'], next: ['b'] });
  expect(findNeighbours(ring, 'c')).toEqual({ previous: ['b'], next: ['a'] });
});
