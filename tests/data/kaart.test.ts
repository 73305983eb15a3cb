import { expect, test } from 'vitest';
import { getKaart, getKaartNet, getKaartSvg } from '../../src/data/kaart.ts';
import { getNet } from '../../src/data/net.ts';

test('every place and every line of the content is on the map', () => {
  const [net, kaart] = [getNet(), getKaartNet()];
  expect(kaart.haltes.map(({ id }) => id).sort()).toEqual([...net.haltes, ...net.instappen].map(({ id }) => id).sort());
  expect(kaart.lijnen.map(({ id }) => id)).toEqual(net.lijnen.map(({ id }) => id));
});

test('a map is drawn once, and its SVG links every place to its page', async () => {
  expect(getKaart('smal')).toBe(getKaart('smal'));
  const svg = await getKaartSvg('smal', (id) => `/haltes/${id}/`);
  for (const { id } of getKaartNet().haltes) expect(svg).toContain(`href="/haltes/${id}/"`);
});
