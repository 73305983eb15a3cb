import { expect, test } from './guard.ts';
import { beginScan, choose, exportScan, openScanPage, readStored } from './zelfscan-pagina.ts';

test('a scan gets another name later, and the file has it', async ({ page }) => {
  await openScanPage(page);
  await beginScan(page);
  await choose(page, 'ZS-01', '2');
  await page.getByRole('link', { name: 'Naar het begin' }).click();
  await page.getByRole('button', { name: 'Hernoem Scan zonder naam' }).click();
  await expect(page.getByLabel('Naam van de scan').first()).toBeFocused();
  await page.keyboard.type("Team 's-Hertogenbosch");
  await page.keyboard.press('Tab');
  await page.keyboard.type('Gemeente');
  await page.keyboard.press('Enter');
  await expect(page.locator('.scan-naam')).toHaveText(["Team 's-Hertogenbosch"]);
  await expect(page.getByRole('button', { name: "Hernoem Team 's-Hertogenbosch" })).toBeFocused();
  const naam = { naam: "Team 's-Hertogenbosch", organisatie: 'Gemeente' };
  expect(JSON.parse((await exportScan(page)).text)).toMatchObject({ ...naam, antwoorden: { 'ZS-01': { keuze: 2 } } });
  expect(await readStored(page)).toMatchObject([naam]);
  // An empty name takes it away again, and the other way out leaves all as it was.
  await page.getByRole('button', { name: /^Hernoem/ }).click();
  await page.getByLabel('Naam van de scan').first().fill('');
  await page.getByRole('button', { name: 'Laat zo' }).click();
  await expect(page.locator('.scan-naam')).toHaveText(["Team 's-Hertogenbosch"]);
});

test('a scan that is open in another tab is not renamed behind its back', async ({ page, context }) => {
  await openScanPage(page);
  await beginScan(page, { naam: 'Open' });
  await choose(page, 'ZS-01', '2');
  const second = await context.newPage();
  await openScanPage(second);
  await second.getByRole('button', { name: 'Hernoem Open' }).click();
  await second.getByLabel('Naam van de scan').first().fill('Anders');
  await second.keyboard.press('Enter');
  await expect(second.getByRole('alert').filter({ hasText: 'open in een ander tabblad' })).toBeVisible();
  await choose(page, 'ZS-02', '1');
  expect(await readStored(page)).toMatchObject([{ naam: 'Open', antwoorden: { 'ZS-02': { keuze: 1 } } }]);
});
