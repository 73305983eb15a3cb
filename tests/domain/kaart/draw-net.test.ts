import { expect, test } from 'vitest';
import { drawNet } from '../../../src/domain/kaart/draw-net.ts';
import { drawToy, TOY_TOOLS } from './toy-drawing.ts';
import { ALL_KINDS, toyNet } from './toy-net.ts';

test.for(['breed', 'smal'] as const)('%s: a net with all there is breaks no hard rule', (vorm) => {
  expect(drawToy(ALL_KINDS, vorm).violations).toEqual([]);
});

test('the smallest net that there is can be drawn', () => {
  for (const vorm of ['breed', 'smal'] as const) expect(drawToy(toyNet({ H: ['a b'] }), vorm).violations).toEqual([]);
});

test('what stands before the drawing is in the SVG, but not in its measured size', () => {
  const options = { href: (id: string) => `#${id}`, title: 'Proefkaart' };
  const net = toyNet({ H: ['a b c'] });
  const plain = drawNet(net, 'smal', TOY_TOOLS, options);
  const styled = drawNet(net, 'smal', TOY_TOOLS, { ...options, head: '<style>text{fill:red}</style>' });
  expect(styled.svg).toContain('<style>text{fill:red}</style>');
  expect(styled.kaart).toEqual(plain.kaart);
  expect(plain.kaart.score.S15).toBe(plain.svg.length);
});
