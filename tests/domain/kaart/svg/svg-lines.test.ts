import { expect, test } from 'vitest';
import { hasInlay, kleurOf, linesSvg } from '../../../../src/domain/kaart/svg/svg-lines.ts';
import { drawToy } from '../toy-drawing.ts';
import { ALL_KINDS, toyNet } from '../toy-net.ts';

const net = toyNet({ H: ['a b c'], V: ['a b c', 'a b d'], Z: ['zijspoor: b z'] });
const svg = linesSvg(drawToy(net, 'breed').drawing, net);
const groups = [...svg.matchAll(/<g class="kaart-spoor" data-spoor="([^"]+)"[^>]*>(.*?)<\/g>/g)];

test('each line is a group of its paths; side tracks lie below', () => {
  expect(groups.map(([, id]) => id)[0]).toBe(net.lijnen[2]!.id);
  expect(groups).toHaveLength(3);
});

test('a line with a pattern carries it once over all its paths, without shared ink; the first and a side track have none', () => {
  const inlays = new Map(groups.map(([, id, body]) => [id!, [...body!.matchAll(/class="kaart-inleg" d="([^"]+)"/g)]]));
  expect([...inlays].map(([id, found]) => [id, found.length]).sort()).toEqual(
    net.lijnen.map(({ id }, i) => [id, i === 1 ? 1 : 0]).sort(),
  );
  expect(inlays.get(net.lijnen[1]!.id)![0]![1]!.match(/M/g)).toHaveLength(2);
});

test('no two lines of a net share colour and pattern', () => {
  const looks = ALL_KINDS.lijnen.map(
    ({ soort }, i) => `${kleurOf(ALL_KINDS, i)} ${String(hasInlay(ALL_KINDS, i, soort))}`,
  );
  expect(new Set(looks).size).toBe(looks.length);
});
