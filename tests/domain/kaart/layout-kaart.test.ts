import { expect, test } from 'vitest';
import { layoutKaart, type Vorm } from '../../../src/domain/kaart/layout-kaart.ts';
import { drawToy, TOY_TOOLS } from './toy-drawing.ts';
import { ALL_KINDS } from './toy-net.ts';

const FORMS: Vorm[] = ['breed', 'smal'];

test.for(FORMS)('%s: every place of the net is drawn once, whatever it is', (vorm) => {
  const { drawing } = drawToy(ALL_KINDS, vorm);
  expect(drawing.haltes.map(({ id }) => id).sort()).toEqual(ALL_KINDS.haltes.map(({ id }) => id).sort());
  expect(drawing.vorm).toBe(vorm);
});

test.for(FORMS)('%s: every traject has a path of its own, in its own soort', (vorm) => {
  const { drawing } = drawToy(ALL_KINDS, vorm);
  ALL_KINDS.lijnen.forEach((lijn, i) => {
    const drawn = drawing.paths.filter((path) => path.lijn === i).map(({ soort }) => soort);
    expect(drawn.sort()).toEqual(lijn.trajecten.map(({ soort }) => soort).sort());
  });
});

test.for(FORMS)('%s: a label is as wide as its text says, and the kaartlabel goes before the name', (vorm) => {
  const haltes = ALL_KINDS.haltes.map((halte) => (halte.id === 'c' ? { ...halte, kaartlabel: 'Kort' } : halte));
  const drawing = layoutKaart({ ...ALL_KINDS, haltes }, vorm, TOY_TOOLS);
  expect(drawing.haltes.find(({ id }) => id === 'c')!.label.regels).toEqual(['Kort']);
  for (const { label } of drawing.haltes) {
    const widest = Math.max(...label.regels.map((regel) => TOY_TOOLS.regular(regel))) * drawing.font;
    expect(label.breedte).toBeGreaterThanOrEqual(widest);
    expect(label.breedte).toBeLessThan(widest * 1.15 + 1);
    expect(label.regels.length).toBeLessThanOrEqual(3);
  }
});

test.for(FORMS)('%s: the same net gives the same drawing to the last digit', (vorm) => {
  expect(JSON.stringify(layoutKaart(structuredClone(ALL_KINDS), vorm, TOY_TOOLS))).toBe(
    JSON.stringify(drawToy(ALL_KINDS, vorm).drawing),
  );
});
