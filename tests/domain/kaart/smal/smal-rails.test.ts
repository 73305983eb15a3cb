import { expect, test } from 'vitest';
import { planNet } from '../../../../src/domain/kaart/rows/plan.ts';
import { SMAL } from '../../../../src/domain/kaart/model/sizes.ts';
import { placeRails, RING_DEPTH } from '../../../../src/domain/kaart/smal/smal-rails.ts';
import { toyNet } from '../toy-net.ts';

const plan = planNet(toyNet({ H: ['a b c d'], V: ['a v d'], W: ['a w d'] }));
const columns = plan.decomposition.branches.map((_, i) => i);

test('the trunk is the rightmost rail, each next one further left, a marker and a lane apart', () => {
  const { x, right } = placeRails(plan, columns, SMAL, 12);
  expect(x).toHaveLength(3);
  x.slice(1).forEach((value, i) => expect(x[i]! - value).toBeGreaterThanOrEqual(2 * SMAL.marker));
  expect(Math.min(...x)).toBeGreaterThan(12);
  expect(right).toBeGreaterThanOrEqual(SMAL.marker);
});

test('a bundle takes more room than a single line', () => {
  const bundle = planNet(toyNet({ H: ['a b c d'], V: ['a b c d'], W: ['a b c d'] }));
  const single = planNet(toyNet({ H: ['a b c d'] }));
  const width = (of: typeof plan): number => {
    const { x, right } = placeRails(of, [0], SMAL, 12);
    return x[0]! + right;
  };
  expect(width(bundle) - width(single)).toBeGreaterThanOrEqual(2 * SMAL.lane);
});

test('the frame of a ring and the badge on it fit left of the trunk, also where that is the only rail', () => {
  const ring = planNet(toyNet({ H: ['a b'], O: ['ring: r s t'] }));
  expect(placeRails(ring, [0], SMAL, 12).x[0]).toBeGreaterThan(RING_DEPTH + SMAL.badge / 2);
});
