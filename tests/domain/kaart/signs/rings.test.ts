import { expect, test } from 'vitest';
import { drawRings, ringRoom } from '../../../../src/domain/kaart/signs/rings.ts';
import { overlaps } from '../../../../src/domain/kaart/geometry/occupied.ts';
import { BREED } from '../../../../src/domain/kaart/model/sizes.ts';
import { scaleTools } from '../../../../src/domain/kaart/text/text-tools.ts';
import { TOY_FONT, TOY_TOOLS, toyScene } from '../toy-drawing.ts';
import { toyNet } from '../toy-net.ts';

const namen = { r1: 'Overleg in het team', r2: 'Samenwerking met werkgevers', r3: 'Leren van elkaar' };
const { plan } = toyScene(toyNet({ H: ['a b c'], O: ['ring: r1 r2 r3'] }, { namen }));
const tools = scaleTools(TOY_TOOLS, BREED.font);
const room = ringRoom(plan, 600, tools, BREED, TOY_FONT);
const { haltes, paths, badges } = drawRings(plan, 600, 400, room, TOY_FONT);

test('a ring asks for more width when its names do not fit, and for height to set them', () => {
  expect(room.height).toBeGreaterThan(BREED.font);
  expect(ringRoom(plan, 90, tools, BREED, TOY_FONT).width).toBeGreaterThan(90);
  expect(ringRoom(toyScene(toyNet({ H: ['a b'] })).plan, 90, tools, BREED, TOY_FONT)).toMatchObject({
    width: 0,
    height: 0,
  });
});

test('it is one closed frame around the whole', () => {
  expect(paths).toHaveLength(1);
  const [{ closed, punten, haltes: stops }] = paths as [(typeof paths)[number]];
  expect(closed).toBe(true);
  expect(stops).toEqual(['r1', 'r2', 'r3', 'r1']);
  const [x, y] = [punten.map((p) => p[0]), punten.map((p) => p[1])];
  expect(Math.min(...x, ...y)).toBeGreaterThan(0);
  expect([Math.max(...x) < 600, Math.max(...y) < 400]).toEqual([true, true]);
});

test('its haltes stand evenly along the bottom in the order of the ring, names clear of each other', () => {
  const x = haltes.map((halte) => halte.x);
  expect(Math.abs(x[1]! - x[0]! - (x[2]! - x[1]!))).toBeLessThanOrEqual(1);
  expect(new Set(haltes.map(({ y }) => y)).size).toBe(1);
  haltes.forEach((one, i) => {
    for (const two of haltes.slice(i + 1)) expect(overlaps(one.label, two.label)).toBe(false);
    expect(overlaps(one.label, one.teken)).toBe(false);
  });
});

test('its letter stands on both sides', () => {
  expect(badges).toHaveLength(2);
});
