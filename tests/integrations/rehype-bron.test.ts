import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { rehypeBron } from '../../src/integrations/rehype-bron.ts';

const renderer = await satteri({ hastPlugins: [rehypeBron] }).createRenderer({});

async function render(rows: string): Promise<string> {
  const { code } = await renderer.render(`| Wat | Bron |\n|---|---|\n${rows}`);
  return code;
}

test('a table row carries the keys that stand in its last cell', async () => {
  const html = await render('| Een week | [S3-096 S2-042] |\n| Twee | [ontwerp] |');
  expect(html).toContain('<tr data-bron="S3-096 S2-042">');
  expect(html).toContain('<tr data-ontwerp="">');
  expect(html).not.toContain('[S3-096');
  expect(html.match(/data-toon/g)).toHaveLength(2);
});

test('a row without a mark and the head stay as they are', async () => {
  expect(await render('| Een week | geen |')).not.toMatch(/data-/);
});
