import type { Page } from '@playwright/test';
import { expect } from './guard.ts';

/** Asks the search page something; gives the addresses it answers with, best first, once it has answered. */
export async function ask(page: Page, vraag: string): Promise<string[]> {
  await page.getByRole('searchbox', { name: 'Wat zoek je?' }).fill(vraag);
  await expect(page.getByRole('status').first()).toContainText(`“${vraag}”`);
  return page
    .locator('ol[data-resultaten] > li > a')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href)).map(({ pathname, hash }) => pathname + hash),
    );
}
