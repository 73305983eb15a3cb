import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { listKinds, listSitemap } from './built-site.ts';
import { expect, test } from './guard.ts';

/** Gives what axe finds, one line a finding, so that a failure can be read. */
async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test.describe.configure({ timeout: 240_000 });

for (const path of [...listSitemap('dist'), '404.html']) {
  test(`axe finds nothing on /${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await findViolations(page)).toEqual([]);
  });
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });
  for (const path of listKinds()) {
    test(`axe finds nothing on /${path} in the dark`, async ({ page }) => {
      await page.goto(path);
      expect(await findViolations(page)).toEqual([]);
    });
  }
});
