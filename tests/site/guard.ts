import { test as base, expect } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';

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

/** The test of this folder: after each one nothing was refused, nothing went elsewhere, no cookie was set. */
export const test = base.extend<Guard>({
  expectedError: [undefined, { option: true }],
  offences: [
    async ({ context, baseURL, expectedError }, use) => {
      const offences: string[] = [];
      await watch(context, offences, baseURL ?? '');
      await use(offences);
      const unexpected = offences.filter((offence) => expectedError?.test(offence) !== true);
      expect(unexpected, 'violations, errors and requests elsewhere').toEqual([]);
      expect(await context.cookies(), 'cookies').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
