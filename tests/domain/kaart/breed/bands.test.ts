import { expect, test } from 'vitest';
import type { NetInput } from '../../../../src/domain/kaart/model/net-input.ts';
import { findCovered } from '../../../support/find-covered.ts';
import { drawToy, TOY_TOOLS } from '../toy-drawing.ts';
import { toyNet } from '../toy-net.ts';

const LONG = 'Arbeidsongeschiktheidsverzekeringsvoorwaarden';

/** One line of three haltes, each in the zone that is named for it. */
function zoned(namen: string[], zoneOf: Record<string, number>): NetInput {
  const net = toyNet({ H: ['a b c'] });
  const zones = namen.map((naam, i) => ({ id: `z${String(i)}`, naam }));
  return {
    ...net,
    zones,
    haltes: net.haltes.map(({ id, ...halte }) => {
      const zone = zoneOf[id];
      return zone === undefined ? { ...halte, id, zone: undefined } : { ...halte, id, zone: `z${String(zone)}` };
    }) as NetInput['haltes'],
  };
}

test.for([
  ['the first', [LONG, 'Twee'], { a: 0, b: 1, c: 1 }],
  ['the last', ['Een', LONG], { a: 0, b: 0, c: 1 }],
  ['the middle', ['Een', LONG, 'Drie'], { a: 0, b: 1, c: 2 }],
] as const)('%s zone is as wide as its longest word, inside the canvas', ([, namen, zoneOf]) => {
  const net = zoned([...namen], zoneOf);
  const { drawing } = drawToy(net, 'breed');
  expect(drawing.bands).toHaveLength(namen.length);
  expect(drawing.bands.flatMap(({ kop }) => kop.regels)).toContain(LONG);
  expect(findCovered(drawing, net, TOY_TOOLS)).toEqual([]);
});

test('a zone that holds nothing has no band, also when it is the first', () => {
  const { drawing } = drawToy(zoned(['Leeg', 'Vol', 'Ook leeg'], { a: 1, b: 1, c: 1 }), 'breed');
  expect(drawing.bands.map(({ zone }) => zone)).toEqual([1]);
  expect(drawing.bands[0]!.x).toBe(0);
  expect(Math.ceil(drawing.bands[0]!.breedte)).toBe(drawing.breedte);
});
