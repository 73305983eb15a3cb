import { expect, test } from 'vitest';
import { exitsSvg, markerSvg } from '../../../../src/domain/kaart/svg/svg-marker.ts';

const box = { x: 10, y: 10, breedte: 12, hoogte: 12 };

test('one lane is a ring, more a pill', () => {
  expect(markerSvg(box, 'halte', false)).toMatch(/^<circle data-teken="" cx="16" cy="16" r="5"/);
  expect(markerSvg({ ...box, hoogte: 40 }, 'halte', false)).toMatch(/^<rect data-teken="" .*rx="5"/);
});

test('the bestemming has its star, a warning its sign, each one marker', () => {
  const signs = [markerSvg(box, 'bestemming', false), markerSvg(box, 'halte', true)];
  expect(signs[0]).toContain('kaart-ster');
  expect(signs[1]).toContain('kaart-uitroep');
  for (const sign of signs) expect(sign.match(/data-teken/g)).toHaveLength(1);
});

test('a warning on more lanes lies on their pill, one on the bestemming on its plate, no larger than they are wide', () => {
  const pill = markerSvg({ ...box, hoogte: 40 }, 'halte', true);
  expect(pill).toMatch(/<rect .*height="38".*kaart-driehoek/);
  expect(markerSvg(box, 'bestemming', true)).toMatch(/<circle .*kaart-driehoek/);
  const x = [.../kaart-driehoek" d="M([\d.]+) [\d.]+L([\d.]+) [\d.]+H([\d.]+)/.exec(pill)!].slice(1).map(Number);
  expect([Math.min(...x), Math.max(...x)]).toEqual([10, 22]);
});

test('each exit is an arrow with its point outward', () => {
  expect(exitsSvg([])).toBe('');
  const d = exitsSvg([
    { halte: 'k', x: 20, y: 20, dx: 1, dy: 0 },
    { halte: 'k', x: 16, y: 10, dx: 0, dy: -1 },
  ]);
  expect(d.match(/Z/g)).toHaveLength(2);
  const x = [...d.split('Z')[0]!.matchAll(/([\d.]+) [\d.]+/g)].map(([, value]) => Number(value));
  expect(Math.max(...x)).toBeGreaterThan(20);
});
