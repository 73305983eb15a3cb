import { findDarkViolations, findViolations } from './axe.ts';
import { listKinds, listSitemap } from './built-site.ts';
import { expect, tour as test } from './guard.ts';

test.describe.configure({ timeout: 240_000 });

const kinds = new Set(listKinds());

for (const path of [...listSitemap('dist'), '404.html']) {
  const inTheDark = kinds.has(path) ? ', nor in its colours in the dark' : '';
  test(`axe finds nothing on /${path}${inTheDark}`, async ({ page }) => {
    await page.goto(path);
    expect(await findViolations(page)).toEqual([]);
    if (!kinds.has(path)) return;
    expect(await findDarkViolations(page)).toEqual([]);
  });
}
