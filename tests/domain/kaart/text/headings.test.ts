import { expect, test } from 'vitest';
import { headingBoxes, headingLines, headingStep, headingWidth } from '../../../../src/domain/kaart/text/headings.ts';
import { findCovered } from '../../../support/find-covered.ts';
import { drawToy, TOY_TOOLS } from '../toy-drawing.ts';
import { toyNet } from '../toy-net.ts';

const measure = (text: string): number => text.length;

test('what stands before a middle dot comes on a line of its own', () => {
  expect(headingLines('Stap 1 · Voorbereiding en diagnose', 16, measure)).toEqual([
    'Stap 1',
    'Voorbereiding en',
    'diagnose',
  ]);
});

test('a heading needs the width of its longest word', () => {
  expect(headingWidth('Stap 1 · Voorbereiding en diagnose', measure)).toBe('Voorbereiding'.length);
});

test('each line of a heading has a box of its own, one under the other', () => {
  const kop = { x: 8, y: 30, regels: ['Stap 1', 'Voorbereiding'] };
  const [first, second] = headingBoxes([kop], 12, 14, { ...TOY_TOOLS, bold: measure });
  expect([first!.x, first!.breedte, second!.breedte]).toEqual([8, 6, 13]);
  expect(first!.y).toBeLessThan(30 - 9);
  expect(second!.y - first!.y).toBe(headingStep(14));
  expect(first!.y + first!.hoogte).toBeLessThanOrEqual(second!.y + 1);
});

const LONG = 'Arbeidsongeschiktheidsverzekeringsvoorwaarden';

test.for(['breed', 'smal'] as const)('%s: the heading of a short last zone stays on the canvas', (vorm) => {
  const net = toyNet({ H: ['a b c'] });
  const zones = [
    { id: 'een', naam: 'Een' },
    { id: 'twee', naam: LONG },
  ];
  const haltes = net.haltes.map((halte) => ({ ...halte, zone: halte.id === 'c' ? 'twee' : 'een' }));
  const zoned = { ...net, zones, haltes };
  const { drawing } = drawToy(zoned, vorm);
  expect(drawing.bands.at(-1)!.kop.regels).toContain(LONG);
  expect(findCovered(drawing, zoned, TOY_TOOLS)).toEqual([]);
});
