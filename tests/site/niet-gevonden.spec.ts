import { expect, test } from './guard.ts';

// The browser itself notes a 404 in its console.
test.use({ expectedError: /status of 404/ });

test('an address that is not there says so, and leads on', async ({ page }) => {
  const response = await page.goto('haltes/bestaat-niet/');
  expect(response?.status()).toBe(404);
  await page.locator('main a').first().click();
  await expect(page.locator('h1')).toBeVisible();
});
