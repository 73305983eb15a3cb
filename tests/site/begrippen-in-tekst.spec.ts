import { listPages } from './built-site.ts';
import { expect, test } from './guard.ts';

const readers = listPages('dist').filter(({ html }) => html.includes('class="term-link"'));

test('a term is marked once on a page, leads to its explanation there, and back', () => {
  expect(readers.filter(({ path }) => path.startsWith('haltes/')).length).toBeGreaterThan(50);
  expect(readers.filter(({ path }) => path.startsWith('praktijk/')).length).toBeGreaterThan(10);
  for (const { path, html } of readers) {
    const marked = [...html.matchAll(/class="term-link" id="bij-([^"]+)" href="#woord-([^"]+)"/g)];
    const ids = marked.map(([, id]) => id);
    expect(new Set(ids).size, path).toBe(ids.length);
    for (const [, from = '', to = ''] of marked) {
      expect(to, path).toBe(from);
      expect(html, path).toContain(`id="woord-${to}" data-begrip="${to}"`);
      expect(html, path).toContain(`href="#bij-${from}"`);
    }
  }
});

test('questions, headings and links hold no marked term', async ({ page }) => {
  await page.goto('haltes/tussenevaluatie/');
  expect(await page.locator('main .term-link').count()).toBeGreaterThan(0);
  expect(await page.locator('.vragen .term-link, :is(h1, h2, h3) .term-link, .exit .term-link').count()).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the keyboard opens an explanation in view, and goes back to the word', async ({ page }) => {
    await page.goto('haltes/praktijkleren/');
    const word = page.locator('#bij-maatwerk');
    await word.focus();
    await page.keyboard.press('Enter');
    const explanation = page.locator('#woord-maatwerk');
    await expect(explanation).toBeInViewport();
    await expect(explanation).toContainText('ontwikkeldoelen');
    await expect(word).toBeInViewport();
    await page.getByRole('link', { name: 'Terug naar de tekst bij maatwerk' }).click();
    await expect(page).toHaveURL(/#bij-maatwerk$/);
    await expect(word).toBeInViewport();
  });
});
