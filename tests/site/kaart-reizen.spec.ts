import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './guard.ts';

/** Opens the home page and waits until it can be travelled. */
async function open(page: Page, address = ''): Promise<void> {
  await page.goto(address);
  await page.locator('.reizen-awake').waitFor();
}

/** The name of what has the focus, without the hyphens that are only for the eye. */
function readFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const label = element.closest('label')?.querySelector('span')?.textContent;
    const read = (part: Element): string =>
      [...part.childNodes]
        .map((node) => {
          if (!(node instanceof Element)) return node.textContent ?? '';
          return node.getAttribute('aria-hidden') === 'true' ? '' : read(node);
        })
        .join('');
    const name = element.getAttribute('aria-label') ?? label ?? read(element.querySelector('[data-label]') ?? element);
    return name.replaceAll(/\s+/g, ' ').trim();
  });
}

/** Presses Tab until the focus stands where it is wanted. */
async function tabTo(page: Page, isThere: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (isThere.test(await readFocus(page))) return;
  }
  throw new Error(`Tab never came at ${String(isThere)}`);
}

/** Keeps what the live region says, in order. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const region = document.querySelector('.reizen [role="status"]');
    if (!region) throw new Error('no live region');
    new MutationObserver(() => heard.push(region.textContent.trim())).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
}

/** Compares with the file a person checked; a difference lies beside the results of the tests, to look at. */
function expectKnown(name: string, text: string): void {
  const file = `tests/site/voorgelezen/${name}.txt`;
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (known !== text) {
    mkdirSync('test-results', { recursive: true });
    writeFileSync(`test-results/${name}-changed.txt`, text);
  }
  expect(text).toBe(known);
}

const forms = [
  { width: 1280, height: 800, vorm: 'breed' },
  { width: 360, height: 740, vorm: 'smal' },
];

for (const { width, height, vorm } of forms) {
  test.describe(`with keys alone at ${width} pixels`, () => {
    test.use({ viewport: { width, height } });

    /** Chooses the Vaardiglijn with keys, from the top of the page. */
    async function chooseVaardiglijn(page: Page): Promise<void> {
      if (vorm === 'breed') {
        await tabTo(page, /Vaardiglijn$/);
        await page.keyboard.press('Enter');
      } else {
        await tabTo(page, /^Lijn$/);
        await page.keyboard.press('v');
      }
      await expect(page).toHaveURL(/\?lijn=vaardiglijn$/);
    }

    test('one chooses a lijn, walks it to its end, changes, opens a halte, comes back and shares the address', async ({
      page,
      browser,
      baseURL,
    }) => {
      await open(page);
      const heard = await listen(page);
      const lines: string[] = [];
      const note = async (key: string): Promise<void> => {
        const said = await heard();
        lines.push(`${key}: ${await readFocus(page)}${said.map((text) => `\n  meldt: ${text}`).join('')}`);
      };
      const press = async (key: string): Promise<void> => {
        await page.keyboard.press(key);
        await note(key);
      };

      await chooseVaardiglijn(page);
      await note('kies de Vaardiglijn');
      await tabTo(page, /^Aanmelding$/);
      await press('Home');
      for (let step = 1; step < 14; step += 1) await press('ArrowRight');
      expect(await readFocus(page)).toBe('Werkfit');
      await press('ArrowRight');
      for (let step = 0; step < 5; step += 1) await press('ArrowLeft');
      await press('ArrowDown');
      await expect(page).toHaveURL(/\?lijn=orientatielijn$/);
      await press('Enter');
      await expect(page.locator('.reizen-panel h3').first()).toBeVisible();
      await expect(page).toHaveURL(/\?lijn=orientatielijn&halte=tussenevaluatie$/);
      const address = page.url();
      await press('Escape');
      await expect(page.locator('.reizen-panel')).toBeHidden();
      await press('Escape');
      lines.push(await page.locator('.reizen-bar').ariaSnapshot());

      const other = await browser.newContext({ viewport: { width, height }, baseURL: baseURL ?? '' });
      const shared = await other.newPage();
      await shared.goto(address);
      await expect(shared.getByRole('heading', { name: 'Tussenevaluatie' })).toBeVisible();
      await expect(shared.locator('.reizen-panel h3').first()).toBeVisible();
      await expect(shared.locator(`svg[data-vorm="${vorm}"] [data-nummer]`)).toHaveCount(14);
      const panel = await shared.locator('.reizen-panel').ariaSnapshot();
      // The shape of the panel; its texts belong to the authors.
      const isShape = /- (?:dialog|heading|navigation|button|link "(?:Vorige|Volgende|Lees))/;
      lines.push(...panel.split('\n').filter((line) => isShape.test(line)));
      await other.close();
      expectKnown(`reis-${width}`, `${lines.join('\n')}\n`);
    });

    test('back and forward repeat the way, and a reload stays where one is', async ({ page }) => {
      await open(page);
      await chooseVaardiglijn(page);
      await page.locator(`svg[data-vorm="${vorm}"] a[data-halte="startgesprek"]`).press('Enter');
      await expect(page.getByRole('heading', { name: 'Startgesprek' })).toBeFocused();
      await page.getByRole('link', { name: /^Volgende/ }).press('Enter');
      await expect(page.getByRole('heading', { name: 'Werken met een ontwikkeldoel' })).toBeFocused();
      await page.goBack();
      await expect(page.getByRole('heading', { name: 'Startgesprek' })).toBeFocused();
      await page.goForward();
      await expect(page.getByRole('heading', { name: 'Werken met een ontwikkeldoel' })).toBeVisible();
      await page.reload();
      await expect(page.getByRole('heading', { name: 'Werken met een ontwikkeldoel' })).toBeVisible();
      await page.locator('.reizen-sluit').press('Enter');
      await expect(page.locator(`svg[data-vorm="${vorm}"] a[data-halte="werken-met-een-ontwikkeldoel"]`)).toBeFocused();
    });

    test('a closed panel gives the focus back to the link that opened it', async ({ page }) => {
      await open(page);
      const link = page.locator(`svg[data-vorm="${vorm}"] a[data-halte="intake"]`);
      await link.press('Enter');
      await expect(page.getByRole('heading', { name: 'Intake', exact: true })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(link).toBeFocused();
      await expect(page).toHaveURL(/\/$/);
    });

    test('each change is said once, and never the name that the focus says already', async ({ page }) => {
      await open(page);
      const heard = await listen(page);
      await chooseVaardiglijn(page);
      expect(await heard()).toEqual(['Vaardiglijn gekozen: 14 haltes, van Waar ligt de nadruk? naar Werkfit.']);
      await page.locator(`svg[data-vorm="${vorm}"] a[data-halte="belastbaarheid"]`).focus();
      await page.keyboard.press('ArrowRight');
      expect(await heard()).toEqual(['Halte 7 van 14 op Vaardiglijn.']);
      await page.getByLabel('Voor wie').selectOption('wia');
      expect(await heard()).toEqual(['Mensen uit de WIA: 8 haltes met vaak extra aandacht.']);
      if (vorm === 'smal') return;
      await page.getByRole('button', { name: 'Groter' }).click();
      expect(await heard()).toEqual(['Kaart op 150 procent.']);
      await page.getByRole('button', { name: 'Hele kaart' }).click();
      expect(await heard()).toEqual(['Hele kaart.']);
    });
  });
}

test('what an address names and the map does not know is said, and the rest is shown', async ({ page }) => {
  await open(page, '?lijn=spooklijn&zone=c');
  await expect(page.getByRole('alert')).toHaveText(/“spooklijn”/);
  await expect(page.locator('svg[data-vorm="breed"]')).toHaveAttribute('data-staat', 'filter');
  await expect(page.locator('svg[data-vorm="breed"] a[data-halte="intake"]')).toHaveAttribute('data-terug');
  await expect(page.locator('svg[data-vorm="breed"] a[data-halte="bemiddeling"]')).not.toHaveAttribute('data-terug');
});

test('with Ctrl a halte opens in a tab of its own, keeping the lijn', async ({ page, context }) => {
  await open(page, '?lijn=fitlijn');
  const opened = context.waitForEvent('page');
  await page
    .locator('svg[data-vorm="breed"] a[data-halte="zelfvertrouwen"] [data-raakvlak]')
    .click({ modifiers: ['Control'] });
  await expect(await opened).toHaveURL(/\/haltes\/zelfvertrouwen\/\?lijn=fitlijn$/);
  await expect(page.locator('.reizen-panel')).toBeHidden();
});

test.describe('when the text of a halte does not come', () => {
  test.use({ expectedError: /Failed to load resource/ });

  test('the panel still leads to the page', async ({ page }) => {
    await page.route('**/kaart/*.json', (route) => route.fulfill({ status: 404, body: '' }));
    await open(page);
    await page.locator('svg[data-vorm="breed"] a[data-halte="intake"] [data-raakvlak]').click();
    await expect(page.locator('.reizen-panel')).toContainText('Dit laden lukt nu niet');
    await expect(page.getByRole('link', { name: 'Lees alles over Intake' })).toHaveAttribute('href', '/haltes/intake/');
  });
});
