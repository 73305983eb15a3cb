import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { getSolver } from '../../../../src/data/solver.ts';
import { checkNet } from '../../../../src/domain/kaart/check/check-net.ts';
import { decompose } from '../../../../src/domain/kaart/graph/branches.ts';
import { gewoneLijnen } from '../../../../src/domain/kaart/graph/connectors.ts';
import { buildGraph } from '../../../../src/domain/kaart/graph/graph.ts';
import { listRides } from '../../../../src/domain/kaart/graph/lanes.ts';
import { assignLayers } from '../../../../src/domain/kaart/graph/layers.ts';
import type { NetInput } from '../../../../src/domain/kaart/model/net-input.ts';
import {
  describeRowItems,
  listMeetings,
  type Meeting,
  type RowItem,
} from '../../../../src/domain/kaart/rows/row-cost.ts';
import { isBetter, rowFigures } from '../../../../src/domain/kaart/rows/row-figures.ts';
import { proveRows } from '../../../../src/domain/kaart/rows/row-optimum.ts';
import { assignRows } from '../../../../src/domain/kaart/rows/rows.ts';
import type { SolveLp } from '../../../../src/domain/kaart/rows/solve-lp.ts';
import { ODD_NETS } from '../../../support/odd-nets.ts';
import { proefnet, SMALL_SEEDS } from '../proefgraaf.ts';
import { toyNet } from '../toy-net.ts';

let solve: SolveLp;
beforeAll(async () => {
  solve = await getSolver();
});

interface Problem {
  items: RowItem[];
  meetings: Meeting[];
}

function problemOf(net: NetInput, slopes = true): Problem {
  const graph = buildGraph(net);
  const decomposition = decompose(graph);
  const lines = slopes ? gewoneLijnen(graph) : undefined;
  const items = describeRowItems(decomposition, assignLayers(graph, net), graph.platform?.target, lines);
  return { items, meetings: listMeetings(decomposition, listRides(graph, decomposition)) };
}

/** The best of all arrangements with rows up to `most`, found by trying each. */
function bestOfAll({ items, meetings }: Problem, most: number): number[] {
  const width = 2 * most + 1;
  let best: number[] | undefined;
  for (let code = 0; code < width ** (items.length - 1); code++) {
    const rows = items.map((_, i) => (i === 0 ? 0 : (Math.floor(code / width ** (i - 1)) % width) - most));
    if (!best || isBetter(rowFigures(items, rows, meetings), rowFigures(items, best, meetings))) best = rows;
  }
  return best!;
}

const TOYS: Record<string, Record<string, string[]>> = {
  'two detours': { H: ['a b c d'], V: ['a v1 v2 d'], W: ['a w1 w2 d'] },
  'a detour in a detour': { H: ['a b c d e f'], V: ['b v1 v2 e'], X: ['a x1 x2 f'] },
  'a line that changes sides': { H: ['a b c d e'], V: ['v1 b c v2 e'], W: ['w1 b c d w2'] },
  'an edge that passes two stops': { H: ['a b c d e'], V: ['s1 s2 s3 d'], W: ['s1 s2 b'] },
  'an end on either side': { H: ['a b c d'], V: ['b v'], W: ['b w1 w2'], X: ['x c'] },
};

describe.each(Object.entries(TOYS))('%s', (_, lines) => {
  test('from any start the program finds what trying everything finds', () => {
    const problem = problemOf(toyNet(lines));
    const { items, meetings } = problem;
    const best = rowFigures(items, bestOfAll(problem, 2), meetings);
    const far = items.map((_item, i) => (i === 0 ? 0 : i % 2 === 0 ? i : -i));
    for (const start of [assignRows(items, meetings), far]) {
      const { rows, proof } = proveRows(items, meetings, start, solve);
      const found = rowFigures(items, rows, meetings);
      expect(found).toMatchObject({ overlaps: 0, crossings: best.crossings, bends: best.bends, travel: best.travel });
      expect(proof).toEqual({ buigingen: 2 * best.bends, ondergrens: 2 * best.bends, bewezen: true });
    }
  });
});

test('the map that the row model was first measured on: 36 bends over 7 lines', () => {
  const file = new URL('../../../fixtures/netten/proces-36.json', import.meta.url);
  const { items, meetings } = problemOf(checkNet(JSON.parse(readFileSync(file, 'utf8'))).net!);
  const { proof } = proveRows(items, meetings, assignRows(items, meetings), solve);
  expect(proof).toEqual({ buigingen: 36, ondergrens: 36, bewezen: true });
});

test('a tree that forks at every halte: of each two branches one turns off, and that is proven', () => {
  const { items, meetings } = problemOf(checkNet(ODD_NETS['binary tree']).net!);
  const { proof } = proveRows(items, meetings, assignRows(items, meetings), solve);
  expect(proof).toEqual({ buigingen: 14, ondergrens: 14, bewezen: true });
});

test.for(SMALL_SEEDS)(
  'generated net %i: never worse than the heuristic, no shared ground, the same rows twice',
  (seed) => {
    const { items, meetings } = problemOf(proefnet(seed));
    const start = assignRows(items, meetings);
    const { rows, proof } = proveRows(items, meetings, start, solve);
    const [before, after] = [start, rows].map((r) => rowFigures(items, r, meetings));
    expect(isBetter(before!, after!)).toBe(false);
    expect(after!.overlaps).toBe(0);
    expect(rows[0]).toBe(0);
    expect(proof.buigingen).toBe(2 * after!.bends);
    if (proof.ondergrens !== null) expect(proof.ondergrens).toBeLessThanOrEqual(proof.buigingen);
    if (proof.bewezen) expect(proof.ondergrens).toBe(proof.buigingen);
    expect(proveRows(items, meetings, start, solve).rows).toEqual(rows);
  },
);

test('without a solver, and where the solver gives nothing, the heuristic stands and says that nothing is proven', () => {
  const { items, meetings } = problemOf(toyNet(TOYS['two detours']!));
  const start = assignRows(items, meetings);
  for (const none of [undefined, () => undefined])
    expect(proveRows(items, meetings, start, none)).toEqual({
      rows: start,
      proof: { buigingen: 8, ondergrens: null, bewezen: false },
    });
});

test('the solver gets no program that is too long, and fewer nodes for a longer one', () => {
  const seen: { length: number; nodes: number }[] = [];
  const watch: SolveLp = (problem, _start, nodes) => {
    seen.push({ length: problem.length, nodes });
    return undefined;
  };
  for (const detours of [2, 7, 10, 16]) {
    const lines = Array.from(
      { length: detours },
      (_, i) => [`V${String(i)}`, [`${'abc'[i % 3]!} v${String(i)} w${String(i)} ${'def'[i % 2]!}`]] as const,
    );
    const { items, meetings } = problemOf(toyNet({ H: ['a b c d e f'], ...Object.fromEntries(lines) }));
    const start = assignRows(items, meetings);
    expect(proveRows(items, meetings, start, watch).proof.bewezen).toBe(false);
  }
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.length).toBeLessThan(4);
  for (const { length, nodes } of seen) expect(length * nodes).toBeLessThanOrEqual(400 * 30_000 + length);
  expect(Math.max(...seen.map(({ length }) => length))).toBeLessThanOrEqual(180_000);
  expect(new Set(seen.map(({ nodes }) => nodes)).size).toBeGreaterThan(1);
});
