import { expect, test } from 'vitest';
import { fontDataUri } from '../../src/data/font-subset.ts';
import { toyNet } from '../domain/kaart/toy-net.ts';

test('the font of a small net is small, and grows with its letters', async () => {
  const few = await fontDataUri(toyNet({ H: ['a b'] }));
  const more = await fontDataUri(
    toyNet({ H: ['a b'] }, { namen: { a: 'Quasi exacte tekst: zwijg', b: 'ÉËÏÖÜ, 1234567890' } }),
  );
  expect(few).toMatch(/^data:font\/woff2;base64,d09GMg/);
  expect(more.length).toBeGreaterThan(few.length);
  expect(more.length).toBeLessThan(60_000);
});

test('the same net gives the same bytes', async () => {
  const net = toyNet({ H: ['a b c'] });
  expect(await fontDataUri(net)).toBe(await fontDataUri(net));
});
