import { expect, test } from 'vitest';
import { drawMini, findPlek, toMiniPath } from '../../src/data/mini-kaart.ts';

const box = { x: 0, y: 0, breedte: 10, hoogte: 10 };
const kaart = {
  vorm: 'breed' as const,
  breedte: 300,
  hoogte: 100,
  haltes: [{ id: 'intake', x: 40.4, y: 50.6, teken: box, label: { ...box, regels: ['Intake'] } }],
  lijnen: [
    {
      id: 'hoofdlijn',
      paden: [
        [
          [1.4, 2],
          [3.6, 4],
        ] as [number, number][],
        [
          [5, 6],
          [7, 8],
        ] as [number, number][],
      ],
    },
  ],
};

test('corner points become a path in whole units', () => {
  expect(toMiniPath(kaart.lijnen[0]!.paden[0]!)).toBe('M1 2L4 4');
});

test('the drawing has a part for every lijn and one for every other zone', () => {
  const svg = drawMini(kaart, [box, { ...box, x: 10 }, { ...box, x: 20 }]);
  expect(svg).toContain('<path id="hoofdlijn" d="M1 2L4 4M5 6L7 8"/>');
  expect(svg).toContain('<path id="zones" d="M0 0h10v10h-10zM20 0h10v10h-10z"/>');
  expect(svg).toContain('viewBox="0 0 300 100"');
});

test('a plaats is found on the drawing, and one that is not there is named', () => {
  expect(findPlek(kaart, 'intake')).toEqual({ breedte: 300, hoogte: 100, x: 40, y: 51 });
  expect(() => findPlek(kaart, 'bestaat-niet')).toThrow('bestaat-niet');
});
