import { expect, test } from 'vitest';
import { buildPlatform } from '../../../../src/domain/kaart/scene/platform.ts';
import { overlaps } from '../../../../src/domain/kaart/geometry/occupied.ts';
import { BREED } from '../../../../src/domain/kaart/model/sizes.ts';
import { toyScene } from '../toy-drawing.ts';
import { toyNet } from '../toy-net.ts';

const ids = Array.from({ length: 7 }, (_, i) => `d${String(i)}`);
const namen = Object.fromEntries(ids.map((id, i) => [id, `Mensen met een heel lange omschrijving ${String(i)}`]));
const soorten = Object.fromEntries(ids.map((id) => [id, 'instap']));
const { plan, wraps } = toyScene(toyNet({ H: [...ids.map((id) => `${id} s`), 's a b'] }, { namen, soorten }));
const platform = buildPlatform(plan, 100, wraps, BREED, 1.24)!;

test('all instappen stand under each other in the order of the net, around the fed halte', () => {
  expect(platform.stops.map(({ id }) => id)).toEqual(ids);
  const y = platform.stops.map((stop) => stop.y);
  expect(y).toEqual([...y].sort((a, b) => a - b));
  expect(
    Math.abs(y.filter((value) => value < 100).length - y.filter((value) => value > 100).length),
  ).toBeLessThanOrEqual(1);
});

test('their names fit beside each other: none touches the next, nor the track of the trunk', () => {
  const boxes = platform.stops.map(({ y, width, height }) => ({
    x: 0,
    y: y - height / 2,
    breedte: width,
    hoogte: height,
  }));
  boxes.forEach((one, i) => {
    for (const two of boxes.slice(i + 1)) expect(overlaps(one, two)).toBe(false);
    expect(one.y < 100 - BREED.marker && one.y + one.hoogte > 100 + BREED.marker).toBe(false);
    expect(platform.width).toBeGreaterThan(one.breedte);
  });
});

test('without a platform in the net there is none', () => {
  const other = toyScene(toyNet({ H: ['a b'] }));
  expect(buildPlatform(other.plan, 0, other.wraps, BREED, 1.24)).toBeUndefined();
});
