import { expect, test } from 'vitest';
import { planHeights } from '../../../../src/domain/kaart/rows/plan.ts';
import { describeRowItems } from '../../../../src/domain/kaart/rows/row-cost.ts';
import { BREED } from '../../../../src/domain/kaart/model/sizes.ts';
import { proefplan, SMALL_SEEDS } from '../proefgraaf.ts';

const GAP = 40;

test.for(SMALL_SEEDS)('generated net %i: a higher row lies higher, and rows beside each other keep the gap', (seed) => {
  const plan = proefplan(seed);
  const items = describeRowItems(plan.decomposition, plan.layers);
  const { heights, extents } = planHeights(plan, BREED, () => GAP);
  items.forEach((one, i) => {
    if (plan.rows[i] === 0) return;
    items.forEach((two, j) => {
      const beside = one.start <= two.end && two.start <= one.end;
      if (
        !beside ||
        Math.sign(plan.rows[i]!) * (plan.rows[i]! - plan.rows[j]!) <= 0 ||
        plan.rows[i]! * plan.rows[j]! < 0
      )
        return;
      const reach = plan.rows[i]! > 0 ? extents[j]!.down + extents[i]!.up : extents[j]!.up + extents[i]!.down;
      expect(Math.sign(plan.rows[i]!) * (heights[i]! - heights[j]!)).toBeGreaterThanOrEqual(GAP + reach - 1e-6);
    });
  });
});

test('the trunk lies at height 0, and a wider gap moves the rows away from it', () => {
  const plan = proefplan(22);
  const [near, far] = [30, 90].map((gap) => planHeights(plan, BREED, () => gap).heights);
  expect(near![0]).toBe(0);
  expect(Math.max(...far!.map(Math.abs))).toBeGreaterThan(Math.max(...near!.map(Math.abs)));
});

test('a branch reaches as far as its lanes and pills', () => {
  const plan = proefplan(22);
  const { extents } = planHeights(plan, BREED, () => GAP);
  plan.lanes.forEach((lanes, i) => {
    for (const lane of lanes.values()) {
      expect(extents[i]!.down).toBeGreaterThan(lane * BREED.lane);
      expect(extents[i]!.up).toBeGreaterThan(-lane * BREED.lane);
    }
  });
});
