import { expect, test } from 'vitest';
import { renderSvg } from '../../../../src/domain/kaart/svg/svg.ts';
import { drawToy, TOY_TOOLS } from '../toy-drawing.ts';
import { ALL_KINDS, toyNet } from '../toy-net.ts';

const FORMS = ['breed', 'smal'] as const;
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** The links of an SVG: the tag of each and what is in it, by id. */
const links = (svg: string) =>
  new Map(
    [...svg.matchAll(/<a ([^>]*data-halte="([^"]+)"[^>]*)>(.*?)<\/a>/gs)].map(([, tag, id, body]) => [
      id!,
      { tag: tag!, body: body! },
    ]),
  );

test.for(FORMS)('%s: every place is one link with its soort, marker, label and hit area', (vorm) => {
  const { svg } = drawToy(ALL_KINDS, vorm);
  const found = links(svg);
  expect(count(svg, /data-halte="/g)).toBe(ALL_KINDS.haltes.length);
  for (const { id, soort } of ALL_KINDS.haltes) {
    const { tag, body } = found.get(id)!;
    expect(tag).toContain(`data-soort="${soort}"`);
    expect(tag).toContain(`href="#${id}"`);
    expect([/data-teken/g, /data-raakvlak/g].map((hook) => count(body, hook))).toEqual([1, 1]);
    expect(count(body, /<text data-label/g)).toBeGreaterThan(0);
  }
});

test.for(FORMS)('%s: every line has its paths, and the root says which form it is', (vorm) => {
  const { svg } = drawToy(ALL_KINDS, vorm);
  expect(svg).toMatch(new RegExp(`^<svg [^>]*data-kaart=""[^>]*data-vorm="${vorm}"`));
  for (const { id, trajecten } of ALL_KINDS.lijnen)
    expect(count(svg, new RegExp(`<path data-lijn="${id}"`, 'g'))).toBe(trajecten.length);
  expect(svg).not.toContain('transform');
  expect(svg).not.toContain('style=');
});

test('places are read in the order in which the lines are travelled, each once', () => {
  const order = [...links(drawToy(ALL_KINDS, 'breed').svg).keys()];
  const travelled = [
    ...new Set(ALL_KINDS.lijnen.flatMap(({ trajecten }) => trajecten.flatMap(({ haltes }) => haltes))),
  ];
  expect(order).toEqual(travelled);
});

test.for(FORMS)('%s: a finger finds every marker: 24 units square at least', (vorm) => {
  const areas = [...drawToy(ALL_KINDS, vorm).svg.matchAll(/data-raakvlak="" [^>]*width="([\d.]+)" height="([\d.]+)"/g)];
  expect(areas).toHaveLength(ALL_KINDS.haltes.length);
  for (const [, width, height] of areas) expect(Math.min(Number(width), Number(height))).toBeGreaterThanOrEqual(24);
});

test('flags are told beside the soort, a bestemming gets its star', () => {
  const net = toyNet({ H: ['a b c'] }, { soorten: { c: 'bestemming' } });
  const haltes = net.haltes.map((halte) => ({ ...halte, optioneel: halte.id === 'a', waarschuwing: halte.id === 'b' }));
  const found = links(drawToy({ ...net, haltes }, 'breed').svg);
  expect(
    [...found].map(([id, { tag }]) => [id, tag.includes('data-optioneel'), tag.includes('data-waarschuwing')]),
  ).toEqual([
    ['a', true, false],
    ['b', false, true],
    ['c', false, false],
  ]);
  expect(found.get('c')!.body).toContain('kaart-ster');
});

test('hostile names and ids stay text', () => {
  const naam = `<script>alert("1")</script> & 'n naam`;
  const net = toyNet({ H: ['a b'] }, { namen: { a: naam } });
  const { drawing } = drawToy(net, 'smal');
  const svg = renderSvg(drawing, net, {
    href: () => '"><script>x</script>',
    ascent: TOY_TOOLS.ascent,
    title: 'A "kaart" <b>',
  });
  expect(svg).not.toMatch(/<script|<b>/);
  expect(svg).toContain('aria-label="A &quot;kaart&quot; &lt;b&gt;"');
  expect(svg).toContain('href="&quot;&gt;&lt;script&gt;');
});

test('numbers are short: one decimal in boxes, two in paths', () => {
  const { svg } = drawToy(ALL_KINDS, 'breed');
  expect(svg).not.toMatch(/\d\.\d{3,}/);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});
