import { expect, test } from 'vitest';
import { contentRoots } from '../../src/data/content-roots.ts';
import { getModel, getNet } from '../../src/data/net.ts';
import { readContent } from '../../src/data/read-content.ts';
import { countWords } from '../../src/domain/net/beweringen.ts';
import { buildNet } from '../../src/domain/net/build-net.ts';
import { MAX_ANKER_VERSCHIL } from '../../src/domain/scan/check-model.ts';
import { measureReadability, prepareTerms } from '../../src/domain/taal/readability.ts';
import { splitSentences } from '../../src/domain/taal/split-sentences.ts';

const { content } = buildNet(readContent(contentRoots('')));
const terms = prepareTerms(content.begrippen.flatMap(({ data }) => [data.term, ...data.ook]));
const model = getModel();
const vragen = model.themas.flatMap((thema) => thema.vragen);
const codes = (some: typeof vragen) => some.map(({ code }) => code.slice(3)).join(' ');

test('the model has nine themas of four vragen, under codes that stay', () => {
  expect(model.themas.map(({ letter }) => letter).join('')).toBe('ABCDEFGHI');
  expect(new Set(model.themas.map((thema) => thema.vragen.length))).toEqual(new Set([4]));
  expect(vragen.map(({ code }) => code)).toEqual(Array.from({ length: 36 }, (_, i) => `ZS-${String(i + 1).padStart(2, '0')}`));
});

test('the kern-vragen and the snelscan are those that were chosen', () => {
  expect(codes(vragen.filter(({ kern }) => kern))).toBe('02 07 09 14 17 21 25 31 36');
  expect(codes(vragen.filter(({ snel }) => snel))).toBe('01 02 05 07 09 11 13 14 17 20 21 24 25 27 29 31 33 36');
});

test.each(vragen.map((vraag) => [vraag.code, vraag] as const))('%s asks one thing, and no anker gives itself away', (_, vraag) => {
  const words = vraag.ankers.map(countWords);
  expect(Math.max(...words) - Math.min(...words)).toBeLessThanOrEqual(MAX_ANKER_VERSCHIL);
  expect(new Set(vraag.ankers).size).toBe(4);
  expect(vraag.ankers.filter((anker) => splitSentences(anker).length !== 1)).toEqual([]);
  expect(vraag.vraag).toMatch(/^[A-Z][^?.!]*\?$/);
  expect(countWords(vraag.vraag)).toBeLessThanOrEqual(12);
  // A level that blames or shouts is not one an honest team ticks.
  expect(vraag.ankers.join(' ')).not.toMatch(/\b(?:nooit|slecht|helaas|perfect|altijd)\b|!/i);
});

test('every vraag rests on a source of ours and points to haltes that are there', () => {
  const sleutels = new Set(content.bronnen.flatMap(({ data }) => data.sleutels.map(({ sleutel }) => sleutel)));
  const haltes = new Set(getNet().haltes.map(({ id }) => id));
  expect(vragen.filter(({ bron, ontwerp }) => bron.length === 0 && ontwerp !== true)).toEqual([]);
  expect(vragen.flatMap(({ bron }) => bron).filter((sleutel) => !sleutels.has(sleutel))).toEqual([]);
  expect(vragen.filter((vraag) => vraag.haltes.length === 0)).toEqual([]);
  expect(vragen.flatMap((vraag) => vraag.haltes).filter((halte) => !haltes.has(halte))).toEqual([]);
});

test('every step is a step of its own', () => {
  const steps = vragen.flatMap(({ stappen }) => stappen);
  expect(new Set(steps).size).toBe(3 * 36);
});

test.each(model.themas.map((thema) => [thema.letter, thema] as const))('thema %s reads easily', (_, thema) => {
  const texts = thema.vragen.flatMap(({ vraag, ankers, hulp, voorbeeld, stappen }) => [vraag, ...ankers, hulp, voorbeeld, ...stappen]);
  const plain = measureReadability([thema.toelichting, thema.openingsvraag, ...texts]);
  const known = measureReadability([thema.toelichting, thema.openingsvraag, ...texts], terms);
  expect(known.meanSentence).toBeLessThanOrEqual(15);
  expect(known.shareLong).toBe(0);
  expect(known.fleschDouma).toBeGreaterThanOrEqual(60);
  expect(plain.fleschDouma).toBeGreaterThanOrEqual(55);
});
