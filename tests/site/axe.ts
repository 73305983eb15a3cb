import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What narrows a search: the part of the page to look at, rules that do not hold there. */
interface Scope {
  include?: string;
  without?: string[];
}

/** The rules whose outcome hangs on the colours of a page; the others say the same in the dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

// The version that the builder itself came with.
const builderPath = createRequire(import.meta.url).resolve('@axe-core/playwright');
const source = readFileSync(createRequire(builderPath).resolve('axe-core/axe.min.js'), 'utf8');

/** Says whether axe is on the page already: it stays until the next address. */
const isThere = (page: Page) => page.evaluate(() => 'axe' in window);

/**
 * Searches the page as one document: no page of ours holds another. The builder would bring axe in twice for each
 * search; here it comes once for each address. What passed is not written out: on a long page that takes longest.
 */
async function search(page: Page, options: object, include?: string): Promise<string[]> {
  if (!(await isThere(page))) await page.evaluate(source);
  const builder = new AxeBuilder({ page, axeSource: ';' }).setLegacyMode();
  builder.options({ resultTypes: ['violations'], ...options });
  if (include !== undefined) builder.include(include);
  const { violations, testEngine } = await builder.analyze();
  if (testEngine.name !== 'axe-core') throw new Error('axe did not run');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Gives what axe finds, one line a finding, so that a failure can be read. */
export function findViolations(page: Page, { include, without = [] }: Scope = {}): Promise<string[]> {
  return search(page, { rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) }, include);
}

/** Turns a page that was searched in the light to the dark, and gives what axe finds in its colours there. */
export async function findDarkViolations(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  // A colour that is still on its way is no colour of the page.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  return search(page, { runOnly: { type: 'rule', values: colourRules } });
}
