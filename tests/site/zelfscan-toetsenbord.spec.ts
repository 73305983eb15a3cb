import { expect, test } from './guard.ts';
import { beginScan, choose, openScanPage, readChoice, readModel } from './zelfscan-pagina.ts';

const model = readModel();

test('keyboard only, deliberate mistake included: from the role to the outcome and the file', async ({ page }) => {
  test.slow();
  await openScanPage(page);
  // Without a role there is no scan: the summary gets the focus and leads to the question.
  await page.getByRole('button', { name: 'Doe de zelftest' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.foutlijst')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Kies eerst je rol' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.locator('#rol-opdrachtgever').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#rol-uitvoerder')).toBeChecked();
  await expect(page.locator('.foutlijst')).toHaveCount(0);
  await page.locator('input[name="soort"][value="snel"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: 'Doe de zelftest' }).focus();
  await page.keyboard.press('Enter');

  // Digits choose, Enter goes on: three keys an answer would be one too many.
  await expect(page.locator('#kop-A')).toBeFocused();
  const keys = ['0', '1', '2', '3', 'n', 'w'];
  const said = ['0', '1', '2', '3', 'nvt', 'weet-niet'];
  let pressed = 0;
  for (const { letter, vragen } of model.themas) {
    await expect(page.locator(`#kop-${letter}`)).toBeFocused();
    await page.keyboard.press('Enter');
    for (const { code } of vragen) {
      await page.keyboard.press(keys[pressed % keys.length]!);
      expect(await readChoice(page, code), code).toBe(said[pressed % said.length]);
      pressed += 1;
      await page.keyboard.press('Enter');
    }
  }
  await expect(page.locator('#kop-streefniveau')).toBeFocused();
  await page.getByRole('link', { name: 'Verder: uitslag' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#kop-uitslag')).toBeFocused();
  await expect(page.locator('[data-thema]')).toHaveCount(9);
  const download = page.waitForEvent('download');
  await page.locator('[data-exporteer]').focus();
  await page.keyboard.press('Space');
  await download;
});

test('in a text field every key is a letter, and Tab leaves it', async ({ page }) => {
  await openScanPage(page);
  await beginScan(page);
  await choose(page, 'ZS-01', 'weet-niet');
  const field = page.getByLabel(/^Wie weet dit wel/);
  await field.focus();
  await page.keyboard.type('team 3 n w 0');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('team 3 n w 0');
  expect(await readChoice(page, 'ZS-01')).toBe('weet-niet');
  await page.keyboard.press('Tab');
  await expect(field).not.toBeFocused();
});

test('keys with Ctrl or Alt stay the browser’s own', async ({ page }) => {
  await openScanPage(page);
  await beginScan(page);
  await page.locator('fieldset[data-vraag="ZS-01"] input').first().focus();
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Alt+3');
  expect(await readChoice(page, 'ZS-01')).toBeNull();
});

test('a screen reader hears the vraag, its choices, the step and what is saved', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T13:03:00Z');
  await openScanPage(page);
  await expect(page.locator('.begin')).toMatchAriaSnapshot(`
    - form "Begin een scan":
      - heading "Begin een scan" [level=3]
      - group "Wat is jouw rol?":
        - radio "Opdrachtgever"
        - radio "Uitvoerder"
        - radio "Beide"
      - group "Hoe wil je de scan doen?":
        - radio /Snelscan 18 vragen/ [checked]
        - radio /Hele scan 36 vragen/
        - radio /Eén thema/
      - paragraph:
        - textbox /Naam van de scan/
      - paragraph:
        - textbox /Organisatie/
      - checkbox /Niet bewaren/
      - button "Doe de zelftest"
  `);
  await beginScan(page);
  await choose(page, 'ZS-02', 'nvt');
  await expect(page.locator('section[data-stap="A"]')).toMatchAriaSnapshot(`
    - region /Stap 1 van 11/:
      - heading /Stap 1 van 11 Definitie en koers/ [level=2]
      - group /Gedeelde omschrijving van werkfit/:
        - radio /^0 /
        - radio /^1 /
        - radio /^2 /
        - radio /^3 /
        - radio "Niet van toepassing"
        - radio "Weet ik niet"
      - group /Werk met een ontwikkeldoel kernvraag/:
        - radio "Niet van toepassing" [checked]
        - paragraph:
          - combobox "Waarom is dit niet van toepassing?"
        - paragraph: /Beoordeel dan wat de deelnemer krijgt.*kernvraag/
        - button "Schrijf een notitie Werk met een ontwikkeldoel"
        - button "Wis dit antwoord Werk met een ontwikkeldoel"
  `);
  await expect(page.locator('.scan > [role="status"]').first()).toHaveText('Bewaard op dit apparaat');
  await expect(page.getByRole('progressbar')).toHaveAccessibleName('1 van 36 beantwoord');
});

test('after wiping an answer the focus stays at its vraag', async ({ page }) => {
  await openScanPage(page);
  await beginScan(page);
  await choose(page, 'ZS-01', '2');
  await page.getByRole('button', { name: /^Wis dit antwoord Gedeelde/ }).click();
  await expect(page.locator('fieldset[data-vraag="ZS-01"] input').first()).toBeFocused();
  expect(await readChoice(page, 'ZS-01')).toBeNull();
});
