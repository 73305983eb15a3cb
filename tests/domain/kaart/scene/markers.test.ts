import { expect, test } from 'vitest';
import { BREED } from '../../../../src/domain/kaart/model/sizes.ts';
import { toyScene } from '../toy-drawing.ts';
import { ALL_KINDS, toyNet } from '../toy-net.ts';

test('a halte of one line is a ring, a shared one a pill across exactly the lanes that stop', () => {
  const { scene, plan } = toyScene(toyNet({ H: ['a b c'], V: ['a b c'], W: ['a b c'], X: ['b x'] }));
  const height = (id: string): number => scene.markers.get(id)!.bottom - scene.markers.get(id)!.top;
  expect(height('x')).toBe(2 * scene.markers.get('x')!.half);
  expect(height('a') - height('x')).toBeCloseTo(2 * BREED.lane, 9);
  const lanes = [...plan.slots.get('a')!.values()].map((slot) => slot * BREED.lane);
  expect(scene.markers.get('a')!.top).toBeLessThan(Math.min(...lanes));
  expect(scene.markers.get('a')!.bottom).toBeGreaterThan(Math.max(...lanes));
});

test('a knooppunt is larger than a halte, the bestemming the largest', () => {
  const { scene } = toyScene(toyNet({ H: ['a b c'] }, { soorten: { b: 'knooppunt', c: 'bestemming' } }));
  const [a, b, c] = ['a', 'b', 'c'].map((id) => scene.markers.get(id)!.half);
  expect(b!).toBeGreaterThan(a!);
  expect(c!).toBeGreaterThan(b!);
});

test('platform and ring have markers of their own elsewhere', () => {
  const { scene } = toyScene(ALL_KINDS);
  expect([...scene.markers.keys()].filter((id) => /^[dr]\d/.test(id))).toEqual([]);
});
