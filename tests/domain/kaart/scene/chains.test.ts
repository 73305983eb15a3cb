import { expect, test } from 'vitest';
import { toyScene } from '../toy-drawing.ts';
import { proefnet } from '../proefgraaf.ts';
import { ALL_KINDS } from '../toy-net.ts';

const scenes = [ALL_KINDS, ...[15, 17, 22, 28].map(proefnet)].map((net) => toyScene(net));

test('what stands on a row stands there from left to right, with a band of lanes between', () => {
  for (const { scene, plan } of scenes)
    for (const { branch, stops, bands } of scene.chains) {
      const anchors = stops.map(({ anchor }) => anchor);
      expect(anchors).toEqual([...anchors].sort((a, b) => a - b));
      const isFed = plan.graph.platform?.target === plan.decomposition.branches[branch]!.haltes[0];
      expect(anchors.includes(scene.anchors.platform)).toBe(isFed && plan.graph.platform !== undefined);
      expect(stops.flatMap(({ halte }) => halte ?? [])).toEqual(
        expect.arrayContaining(plan.decomposition.branches[branch]!.haltes),
      );
      expect(bands).toHaveLength(Math.max(0, stops.length - 1));
      for (const { top, bottom } of bands) expect(bottom).toBeGreaterThan(top);
    }
});

test('the track of a platform runs as far as the halte that it feeds: labels of other rows keep off it', () => {
  const { scene } = toyScene(ALL_KINDS);
  const [track, fed] = scene.chains[0]!.stops;
  expect([track!.anchor, fed!.halte]).toEqual([scene.anchors.platform, 's']);
  const { top, bottom } = scene.chains[0]!.bands[0]!;
  expect([top < scene.platform!.y, bottom > scene.platform!.y]).toEqual([true, true]);
});

test('every demand points to the right and asks for room', () => {
  for (const { scene } of scenes) {
    expect(scene.demands.length).toBeGreaterThan(0);
    for (const { from, to, distance } of scene.demands) {
      expect(to).toBeGreaterThan(from);
      expect(distance).toBeGreaterThan(0);
    }
  }
});

test('neighbours on the trunk keep its pitch, neighbours elsewhere the smaller one', () => {
  const { scene, plan } = toyScene(ALL_KINDS);
  const asked = (a: string, b: string): number => {
    const [from, to] = [a, b].map((id) => scene.anchors.halte.get(id));
    return Math.max(
      ...scene.demands.filter((demand) => demand.from === from && demand.to === to).map(({ distance }) => distance),
    );
  };
  expect(plan.rows[plan.decomposition.home.get('b')!]).toBe(0);
  expect(asked('b', 'c')).toBeGreaterThanOrEqual(scene.sizes.trunkPitch);
  expect(asked('v1', 'v2')).toBeGreaterThanOrEqual(scene.sizes.pitch);
});
