import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { remarkBron } from '../../src/integrations/remark-bron.ts';

const options = satteri({ mdastPlugins: [remarkBron] });
const renderer = await options.createRenderer({});

async function render(markdown: string): Promise<string> {
  const { code } = await renderer.render(markdown);
  return code.trim();
}

test('a paragraph carries its keys and does not print them', async () => {
  expect(await render('Een alinea met *nadruk*. [S3-096 S2-042]')).toBe(
    '<p data-bron="S3-096 S2-042">Een alinea met <em>nadruk</em>.</p>',
  );
});

test('own design is marked as such', async () => {
  expect(await render('Een alinea. [ontwerp]')).toBe('<p data-ontwerp="">Een alinea.</p>');
});

test('a list item carries its keys itself', async () => {
  expect(await render('- Een **punt** [S3-096]\n- Nog een [ontwerp]\n- Zonder')).toBe(
    '<ul>\n<li data-bron="S3-096">Een <strong>punt</strong></li>\n<li data-ontwerp="">Nog een</li>\n<li>Zonder</li>\n</ul>',
  );
});

test('a public place is kept with how sure it is', async () => {
  expect(await render('Een alinea. [bron: website van X, mei 2024; zekerheid midden]')).toBe(
    '<p data-vindplaats="website van X, mei 2024" data-zekerheid="midden">Een alinea.</p>',
  );
});

test.each(['Een alinea zonder.', 'Een [S3-096] midden.', 'Eindigt op `[S3-096]`', 'Met een [link](/over/)'])(
  'nothing is taken from: %s',
  async (markdown) => {
    expect(await render(markdown)).not.toMatch(/data-(?:bron|ontwerp)/);
  },
);
