import { expect, test } from 'vitest';
import { toyScene } from '../toy-drawing.ts';
import { proefnet } from '../proefgraaf.ts';
import { ALL_KINDS, toyNet } from '../toy-net.ts';

test.for([5, 15, 17, 22, 28, 33])(
  'generated net %i: anchors rise along every edge, its joints between, zones before their haltes',
  (seed) => {
    const { plan, scene } = toyScene(proefnet(seed));
    const { anchors } = scene;
    const at = (id: string): number => anchors.halte.get(id)!;
    for (const { from, to } of plan.graph.edges) expect(at(to)).toBeGreaterThan(at(from));
    for (const [joint, anchor] of anchors.joint) {
      const { end, halte } = joint.connector;
      if (end === 'out') expect(anchor).toBeGreaterThan(at(halte));
      else expect(anchor).toBeLessThan(at(halte));
    }
    for (const [zone, border] of anchors.zone)
      for (const id of plan.graph.nodes)
        if ((plan.graph.zoneOf.get(id) ?? -1) >= zone) expect(at(id)).toBeGreaterThan(border);
  },
);

test('starts share one column, and so do the ends where no line runs on', () => {
  const lines = { H: ['a c w1'], V: ['b c w2'] };
  const { scene } = toyScene(toyNet(lines, { soorten: { a: 'instap', b: 'instap', w1: 'vervolg', w2: 'vervolg' } }));
  const { halte } = scene.anchors;
  expect(halte.get('a')).toBe(halte.get('b'));
  expect(halte.get('w1')).toBe(halte.get('w2'));
});

test('the platform comes first of all', () => {
  const { anchors } = toyScene(ALL_KINDS).scene;
  expect(anchors.platform).toBe(0);
  expect(Math.min(...anchors.halte.values(), ...anchors.zone.values())).toBeGreaterThan(0);
});
