import { pathToFileURL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { indexTerms } from '../../src/domain/taal/mark-terms.ts';
import { rehypeBegrip } from '../../src/integrations/rehype-begrip.ts';

const index = indexTerms([
  { id: 'nazorg', spellings: ['nazorg'] },
  { id: 'jobcoach', spellings: ['jobcoach', 'jobcoaches'] },
  { id: 'maatwerk', spellings: ['maatwerk'] },
]);
const renderer = await satteri({ hastPlugins: [rehypeBegrip(() => index)] }).createRenderer({});

async function render(text: string, frontmatter: Record<string, unknown> = {}, file = 'intake') {
  const fileURL = pathToFileURL(`/content/haltes/${file}.mdx`);
  const { code, metadata } = await renderer.render(text, { fileURL, frontmatter });
  return { html: code, begrippen: metadata.frontmatter.begrippen as unknown };
}

const link = (id: string, text: string) => `<a href="#woord-${id}" data-uitleg="${id}">${text}</a>`;

test('the first use of a term becomes a link, also in a list, and the page hears which', async () => {
  const { html, begrippen } = await render(
    'Een jobcoach geeft nazorg.\n\n- Twee jobcoaches, nazorg op maat.\n- maatwerk',
  );
  expect(html).toContain(`Een ${link('jobcoach', 'jobcoach')} geeft ${link('nazorg', 'nazorg')}.`);
  expect(html).toContain('Twee jobcoaches, nazorg op maat.');
  expect(html).toContain(link('maatwerk', 'maatwerk'));
  expect(begrippen).toEqual(['jobcoach', 'nazorg', 'maatwerk']);
});

test('headings and links stay plain, and do not count as the first use', async () => {
  const { html, begrippen } = await render('## Over nazorg\n\nLees [over nazorg](/haltes/nazorg/), dan nazorg.');
  expect(html.match(/data-uitleg/g)).toHaveLength(1);
  expect(html).toContain(`dan ${link('nazorg', 'nazorg')}.`);
  expect(begrippen).toEqual(['nazorg']);
});

test('what the summary explains and what the page is about stays plain', async () => {
  const { html } = await render('Een jobcoach, nazorg en maatwerk.', {
    naam: 'Nazorg',
    samenvatting: 'Een jobcoach helpt.',
  });
  expect(html).toContain(`Een jobcoach, nazorg en ${link('maatwerk', 'maatwerk')}.`);
  expect((await render('Over maatwerk.', {}, 'maatwerk')).html).not.toContain('data-uitleg');
});

test('each text starts anew', async () => {
  await render('Een jobcoach.');
  expect((await render('Een jobcoach.')).begrippen).toEqual(['jobcoach']);
});
