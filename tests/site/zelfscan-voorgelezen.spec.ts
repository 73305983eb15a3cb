import { expect, test } from './guard.ts';
import { importText, openScanPage, writeScanFile } from './zelfscan-pagina.ts';

// What a screen reader hears of the last two stappen; the first ones are in zelfscan-toetsenbord.spec.ts.
const scan = writeScanFile(
  {
    'ZS-01': { keuze: 2 },
    'ZS-02': { keuze: 0, bewijs: 'cijfers' },
    'ZS-03': { keuze: 2 },
    'ZS-04': { keuze: 'weet-niet' },
    'ZS-05': { keuze: 3 },
    'ZS-06': { keuze: 3 },
    'ZS-07': { keuze: 'nvt', reden: 'geen-doelgroep' },
    'ZS-08': { keuze: 3 },
    'ZS-09': { keuze: 1 },
    'ZS-10': { keuze: 3 },
    'ZS-11': { keuze: 2 },
  },
  { naam: 'Proef', streefniveaus: { B: 3 } },
);

test('a screen reader hears the targets: the step, what each niveau means, one group a thema', async ({ page }) => {
  await openScanPage(page);
  await importText(page, scan);
  await page.getByText('Alle stappen').click();
  await page.getByRole('link', { name: 'streefniveaus', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^Stap 10 van 11/ })).toBeFocused();
  await expect(page.locator('#streefniveau')).toMatchAriaSnapshot(`
    - region "Stap 10 van 11 Wat is voor jullie goed genoeg?":
      - heading "Stap 10 van 11 Wat is voor jullie goed genoeg?" [level=2]
      - paragraph: /vóór je de uitslag ziet/
      - term: 0 Niet geregeld
      - definition
      - term: 1 Wisselend
      - definition
      - term: 2 Vast onderdeel
      - definition
      - term: 3 Gevolgd en verbeterd
      - definition
      - group "A Definitie en koers":
        - radio "0 Niet geregeld"
        - radio "1 Wisselend"
        - radio "2 Vast onderdeel" [checked]
        - radio "3 Gevolgd en verbeterd"
      - group "B Instroom en matching":
        - radio "0 Niet geregeld"
        - radio "1 Wisselend"
        - radio "2 Vast onderdeel"
        - radio "3 Gevolgd en verbeterd" [checked]
  `);
  // On a phone the words are out of sight, and still read out.
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.getByRole('group', { name: 'A Definitie en koers' }).getByRole('radio')).toHaveCount(4);
  await expect(page.getByRole('radio', { name: '2 Vast onderdeel' })).toHaveCount(9);
});

test('a screen reader hears the outcome: the verdict, the table by row, the steps with their reason, the map', async ({
  page,
}) => {
  await openScanPage(page);
  await importText(page, scan);
  await page.locator('[data-toon-resultaat]').click();
  await expect(page.getByRole('heading', { name: 'Uitslag', exact: true })).toBeFocused();
  await expect(page).toHaveTitle(/^Uitslag · Zelfscan/);
  await expect(page.locator('#uitslag')).toMatchAriaSnapshot(`
    - region "Uitslag":
      - heading "Uitslag" [level=2]
      - paragraph:
        - strong: "Voorlopig:"
        - text: 11 van de 36 vragen beantwoord.
      - paragraph: /Van de 3 thema’s met een niveau .*De meeste aandacht vraagt Definitie en koers/
      - paragraph:
        - text: /geen meting/
      - navigation "Delen van de uitslag":
        - list
      - table /^Uitslag per thema/:
        - rowgroup:
          - row "Thema Niveau Streef Antwoorden"
        - rowgroup:
          - row /^Definitie en koers 0 Niet geregeld 2 3 van 4, 1 weet niet, 1 onderbouwd Laagste 0, hoogste 2/:
            - rowheader "Definitie en koers"
          - row /^Instroom en matching 3 Gevolgd en verbeterd Kernvraag telt niet mee/
          - row /^Intake en diagnose 1 Wisselend 2 3 van 4, 1 open/
          - row /^Trajectplan en start Te weinig beantwoord 2 0 van 4, 4 open/
      - region "Wat je nu kunt doen":
        - heading "Wat je nu kunt doen" [level=3]
        - 'heading "Nu: hoogstens vijf" [level=4]'
        - list:
          - listitem:
            - paragraph: Werk met een ontwikkeldoel
            - paragraph
            - paragraph:
              - strong: "Waarom hier:"
              - text: /Kernvraag, twee niveaus onder je streefniveau/
            - term: Nu, niveau 0
            - definition
            - term: Straks, niveau 1
            - definition
            - button /^Maak een actiekaart.*Werk met een ontwikkeldoel$/
        - heading "Zoek uit wie dit weet" [level=4]
        - list:
          - listitem: Omgaan met botsende belangen
      - region "De uitslag op de kaart":
        - heading "De uitslag op de kaart" [level=3]
        - list "De tekens"
        - region "Metrokaart met de uitslag":
          - group "Metrokaart Werkfit"
        - term: Aandacht
        - definition:
          - link "Werken met een ontwikkeldoel"
        - term: Onbekend
        - term: Op orde
      - region "Bespreek één thema in een kwartier"
      - region "Bewaren en delen"
      - region "Vergelijk met een eerder moment"
  `);
});

test('each sign on the map is a word too: aandacht, deels, onbekend, op orde', async ({ page }) => {
  await openScanPage(page);
  await importText(page, scan);
  await page.locator('[data-toon-resultaat]').click();
  const map = page.getByRole('group', { name: 'Metrokaart Werkfit' }).first();
  await expect(map.getByRole('link', { name: 'Werken met een doel Aandacht' })).toBeVisible();
  await expect(map.getByRole('link', { name: 'Trajectplan Onbekend' })).toBeVisible();
});

test('a jump inside the outcome moves the focus and leaves the address, so that a reload comes back here', async ({
  page,
}) => {
  await openScanPage(page);
  await importText(page, scan);
  await page.locator('[data-toon-resultaat]').click();
  await page
    .getByRole('navigation', { name: 'Delen van de uitslag' })
    .getByRole('link', { name: 'Op de kaart' })
    .click();
  await expect(page.getByRole('heading', { name: 'De uitslag op de kaart' })).toBeFocused();
  await page.reload();
  await expect(page.locator('[data-thema]')).toHaveCount(9);
});

test('what can wait is folded on a screen, opens by its button, and is all there on paper', async ({ page }) => {
  const antwoorden = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`ZS-${String(i + 1).padStart(2, '0')}`, { keuze: 0 as const }]),
  );
  await openScanPage(page);
  await importText(page, writeScanFile(antwoorden));
  await page.locator('[data-toon-resultaat]').click();
  const later = page.locator('[data-wanneer="later"]');
  await expect(later).toHaveCount(7);
  await expect(later.first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(later.first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  const button = page.getByRole('button', { name: 'Bekijk wat later kan', expanded: false });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(later.first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Verberg wat later kan', expanded: true })).toBeFocused();
});
