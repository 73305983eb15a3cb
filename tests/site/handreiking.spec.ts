import { expect, tour as test } from './guard.ts';

const chapters = '.boekje .chapter > h2';

test('the handreiking lists its chapters, and each leads to its heading; no id stands twice', async ({ page }) => {
  await page.goto('handreiking/');
  const names = await page.locator(chapters).allTextContents();
  const links = await page.locator('.hoofdstukken a').allTextContents();
  expect(links.map((name) => name.trim())).toEqual(names.map((name) => name.trim()));
  expect(names.at(-1)?.trim()).toBe('Bronnen');
  const { ids, targets } = await page.evaluate(() => ({
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    targets: [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')].map(({ hash }) => hash.slice(1)),
  }));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
});

test('the handreiking holds every case, and every source key under its source', async ({ page }) => {
  await page.goto('handreiking/');
  const cases = await page.locator('.praktijk-part').count();
  expect(cases).toBeGreaterThanOrEqual(11);
  const bronnen = page.locator('.bron-part');
  await expect(bronnen).toHaveCount(5);
  await expect(bronnen.nth(2)).toContainText(/S3-\d{3} tot en met S3-214/);
  await expect(bronnen.nth(2).locator('.listed')).toHaveCount(9);
});

test('on paper the handreiking is a booklet: chapters start a page, headings keep their text, no furniture', async ({
  page,
}) => {
  await page.goto('handreiking/');
  await page.emulateMedia({ media: 'print' });
  const styles = await page.evaluate((selector) => {
    const read = (found: Iterable<Element>, property: string) => [
      ...new Set([...found].map((element) => getComputedStyle(element).getPropertyValue(property))),
    ];
    const shown = [...document.querySelectorAll('button, nav, .skip, .scheme-switch')].filter((element) =>
      element.checkVisibility(),
    );
    return {
      chapters: read(
        [...document.querySelectorAll(selector)].map(({ parentElement }) => parentElement!),
        'break-before',
      ),
      headings: read(document.querySelectorAll('main :is(h1, h2, h3, h4, h5)'), 'break-after'),
      shown: shown.map(({ className }) => className),
    };
  }, chapters);
  expect(styles.chapters).toEqual(['page']);
  expect(styles.headings).toEqual(['avoid']);
  expect(styles.shown).toEqual(['hoofdstukken']);
});
