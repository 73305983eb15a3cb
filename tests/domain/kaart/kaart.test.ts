import { expect, test } from 'vitest';
import { kaartDataSchema } from '../../../src/data/kaart-schema.ts';
import { toKaart } from '../../../src/domain/kaart/kaart.ts';
import { copyDrawing, drawToy } from './toy-drawing.ts';
import { ALL_KINDS } from './toy-net.ts';

const { drawing, kaart } = drawToy(ALL_KINDS, 'breed');

test('both forms fit the published schema', () => {
  const both = { breed: kaart, smal: drawToy(ALL_KINDS, 'smal').kaart };
  expect(kaartDataSchema.parse(both)).toEqual(both);
});

test('haltes and lines come in the order of the net, each line with a path per traject', () => {
  expect(kaart.haltes.map(({ id }) => id)).toEqual(ALL_KINDS.haltes.map(({ id }) => id));
  expect(kaart.lijnen.map(({ id, paden }) => [id, paden.length])).toEqual(
    ALL_KINDS.lijnen.map(({ id, trajecten }) => [id, trajecten.length]),
  );
});

test('a ring ends where it begins', () => {
  const [ring] = kaart.lijnen.find(({ id }) => id === 'O')!.paden;
  expect(ring!.at(-1)).toEqual(ring![0]);
});

test('numbers are rounded to hundredths and tell what is drawn', () => {
  const spoilt = copyDrawing(ALL_KINDS, 'breed');
  spoilt.haltes[0]!.x = 12.34567;
  expect(toKaart(spoilt, ALL_KINDS, kaart.score).haltes.find(({ id }) => id === spoilt.haltes[0]!.id)!.x).toBe(12.35);
  for (const { id, x, teken, label } of kaart.haltes) {
    const drawn = drawing.haltes.find((halte) => halte.id === id)!;
    expect(x).toBeCloseTo(drawn.x, 1);
    expect(teken.breedte).toBeCloseTo(drawn.teken.breedte, 1);
    expect(label.regels).toEqual(drawn.label.regels);
  }
});
