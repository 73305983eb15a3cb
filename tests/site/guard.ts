import { test as base, expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';

interface Guard {
  /** What a page did that no page may do: errors, refused content, requests elsewhere. */
  offences: string[];
  /** Words of a console error that this test provokes itself. */
  expectedError: RegExp | undefined;
}

/** Collects refused content, script errors, console errors and requests to other hosts. */
async function watch(context: BrowserContext, offences: string[], home: string): Promise<void> {
  await context.exposeFunction('reportViolation', (what: string) => offences.push(`refused: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (what: string) => void };
      reportViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') offences.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => offences.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && origin !== new URL(home).origin) offences.push(`elsewhere: ${request.url()}`);
  });
}

/** Says what a test saw that no page may do. */
async function expectClean(context: BrowserContext, offences: string[], allowed?: RegExp): Promise<void> {
  const unexpected = offences.filter((offence) => allowed?.test(offence) !== true);
  expect(unexpected, 'violations, errors and requests elsewhere').toEqual([]);
  expect(await context.cookies(), 'cookies').toEqual([]);
}

/** The test of this folder: after each one nothing was refused, nothing went elsewhere, no cookie was set. */
export const test = base.extend<Guard>({
  expectedError: [undefined, { option: true }],
  offences: [
    async ({ context, baseURL, expectedError }, use) => {
      const offences: string[] = [];
      await watch(context, offences, baseURL ?? '');
      await use(offences);
      await expectClean(context, offences, expectedError);
    },
    { auto: true },
  ],
});

interface Window {
  page: Page;
  offences: string[];
}

/**
 * The same for tests that only look at an address: they follow each other in one window, since opening one takes longer
 * than most looks. A test that stores, types or follows links takes `test`, which starts empty.
 */
export const tour = base.extend<object, { sharedWindow: Window }>({
  sharedWindow: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', locale = 'nl-NL' } = project.use;
      const offences: string[] = [];
      const context = await browser.newContext({ baseURL, locale });
      await watch(context, offences, baseURL);
      await use({ page: await context.newPage(), offences });
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ sharedWindow: { page, offences }, viewport, colorScheme }, use) => {
    offences.length = 0;
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, media: null, forcedColors: null, reducedMotion: null });
    await use(page);
    const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
    expect(stored, 'stored by a look').toEqual([0, 0]);
    await expectClean(page.context(), offences);
    await page.goto('about:blank');
  },
});

export { expect };
