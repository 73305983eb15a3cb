import { readFileSync } from 'node:fs';
import { findDarkViolations, findViolations } from './axe.ts';
import { expect, test } from './guard.ts';
import { ask } from './zoek-vraag.ts';

test('what is typed before the script has come is asked as soon as it has', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('zoeken/', { waitUntil: 'commit' });
  const field = page.getByRole('searchbox', { name: 'Wat zoek je?' });
  await field.fill('nazorg');
  release();
  await expect(page.getByRole('status').first()).toContainText('“nazorg”');
  await expect(field).toHaveValue('nazorg');
});

test('one form of a word finds the pages of another', async ({ page }) => {
  await page.goto('zoeken/');
  for (const [a = '', b = ''] of [
    ['traject', 'trajecten'],
    ['begeleiden', 'begeleiding'],
    ['gemeente', 'gemeenten'],
  ]) {
    const [one, other] = [await ask(page, a), await ask(page, b)];
    expect(one.filter((adres) => other.includes(adres)).length, `${a} and ${b}`).toBeGreaterThanOrEqual(5);
  }
});

test('synonyms and two words that are one lead to the same page', async ({ page }) => {
  await page.goto('zoeken/');
  expect(await ask(page, 'consulent')).toContain('/begrippen/#klantmanager');
  expect(await ask(page, 'sociaal ontwikkelbedrijf')).toEqual(
    expect.arrayContaining(['/begrippen/#sociaal-ontwikkelbedrijf']),
  );
  expect((await ask(page, 'loonkosten subsidie'))[0]).toContain('loonkostensubsidie');
});

test('the words stay in the browser: no request carries them, and a question in the query moves away', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('zoeken/');
  await ask(page, 'verslaving');
  expect(page.url()).toContain('#q=verslaving');
  expect(requests.filter((url) => url.includes('verslaving'))).toEqual([]);
  await page.goto('zoeken/?q=nazorg');
  await expect(page).toHaveURL(/\/zoeken\/#q=nazorg$/);
  await expect(page.locator('ol[data-resultaten] > li').first()).toContainText('Nazorg');
});

test('nothing of the search is loaded before it is used', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => path.includes('pagefind'))).toEqual([]);
  // Someone about to type: the files every question needs come meanwhile.
  await page.keyboard.press('/');
  await expect
    .poll(() => requests.filter((path) => path.includes('pagefind')).length, { message: 'files of the index' })
    .toBe(3);
});

test('facets narrow, stay in the address, and come back with it', async ({ page }) => {
  await page.goto('zoeken/');
  await ask(page, 'werkplek');
  await page.getByLabel('Soort').selectOption('praktijkvoorbeeld');
  await expect(page.locator('ol[data-resultaten] .soort').first()).toContainText('praktijkvoorbeeld');
  const count = await page.locator('ol[data-resultaten] > li').count();
  await expect(page.getByLabel('Soort').locator('option:checked')).toHaveText(`praktijkvoorbeeld (${count})`);
  const url = page.url();
  await page.goto('over/');
  await page.goto(url);
  await expect(page.locator('ol[data-resultaten] > li')).toHaveCount(count);
  // Parts of what a screen reader hears: numbers and other results may change with the content.
  await expect(page.locator('search.zoek')).toMatchAriaSnapshot(`
    - status: /\\d+ resulta(at|ten) voor “werkplek”/
    - group "Verfijn de resultaten":
      - combobox "Soort":
        - option "Alle"
        - option /praktijkvoorbeeld \\(\\d+\\)/ [selected]
    - list:
      - listitem:
        - paragraph: /praktijkvoorbeeld/
  `);
});

test('by keyboard alone on a narrow screen: type, into the results, back, and on to the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('zoeken/');
  await expect(page.getByRole('searchbox', { name: 'Wat zoek je?' })).toBeFocused();
  await page.keyboard.type('snufelstage');
  await expect(page.locator('ol[data-resultaten] > li').first()).toBeVisible();
  await expect(page.getByRole('status').first()).toContainText('Gelezen als: snuffelstage');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('ol[data-resultaten] a').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Wat zoek je?' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/haltes\/snuffelstage\/$/);
  await page.goBack();
  await expect(page.getByRole('searchbox', { name: 'Wat zoek je?' })).toHaveValue('snufelstage');
});

test('from any page a key leads to the search, and the field in the header asks it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('over/');
  await page.keyboard.press('/');
  await page.keyboard.type('intake');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\/#q=intake$/);
  await expect(page.locator('ol[data-resultaten] > li').first()).toContainText('Intake');
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('over/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/zoeken\/$/);
});

test('a screen reader hears results, and what to do without any', async ({ page }) => {
  await page.goto('zoeken/');
  await ask(page, 'eindgesprek');
  await expect(page.locator('search.zoek')).toMatchAriaSnapshot(`
    - searchbox "Wat zoek je?"
    - status: /\\d+ resulta(at|ten) voor “eindgesprek”/
    - list:
      - listitem:
        - link "Eindgesprek en viering":
          - /url: /haltes/eindgesprek-en-viering/
          - mark: Eindgesprek
  `);
  await page.getByRole('searchbox', { name: 'Wat zoek je?' }).fill('qzwxkj');
  await expect(page.getByRole('status').first()).toHaveText('Niets gevonden voor “qzwxkj”.');
  await expect(page.locator('[data-register]')).toBeVisible();
  await expect(page.locator('search.zoek')).toMatchAriaSnapshot(`
    - searchbox "Wat zoek je?"
    - status: Niets gevonden voor “qzwxkj”.
    - paragraph: Probeer een ander woord, of minder woorden. Hieronder staat alles van de site op alfabet.
  `);
});

test('found words are marked as text, and markup in a question stays text', async ({ page }) => {
  await page.goto('zoeken/');
  await ask(page, 'schulden');
  await expect(page.locator('ol[data-resultaten] mark').first()).toContainText(/schuld/i);
  await ask(page, '<img src=x onerror=alert(1)> schulden');
  await expect(page.locator('search.zoek img')).toHaveCount(0);
});

test('hostile questions neither break the search nor freeze it', async ({ page }) => {
  await page.goto('zoeken/');
  const field = page.getByRole('searchbox', { name: 'Wat zoek je?' });
  for (const vraag of [
    '.*+?^${}()|[]\\\\',
    '🚇🚇🚇 👩‍💻',
    '<script>alert(1)</script>',
    '__proto__ constructor toString',
    '%E0%A4%A &q=1#soort=x',
    'a'.repeat(10_000),
    'loonkostensubsidie'.repeat(11),
    Array.from({ length: 100 }, (_, i) => `w${i}`).join(' '),
  ]) {
    await field.evaluate((element, text) => {
      (element as HTMLInputElement).value = text;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }, vraag);
    await expect(page.getByRole('status').first()).toContainText(/resulta|Niets gevonden/);
  }
  await field.fill('nazorg');
  await expect(page.getByRole('status').first()).toContainText('“nazorg”');
  await expect(page.locator('ol[data-resultaten] > li').first()).toContainText('Nazorg');
  await page.goto(`zoeken/#q=${'x'.repeat(10_000)}&soort=${'y'.repeat(500)}`);
  await expect(page.getByRole('status').first()).toContainText('Niets gevonden');
});

test('axe finds nothing on results, nor in the colours of the dark', async ({ page }) => {
  await page.goto('zoeken/');
  await ask(page, 'werkplek');
  expect(await findViolations(page)).toEqual([]);
  expect(await findDarkViolations(page)).toEqual([]);
});

test('only the search page may compile WebAssembly', () => {
  const read = (file: string) => readFileSync(file, 'utf8');
  expect(read('dist/zoeken/index.html')).toContain("'wasm-unsafe-eval'");
  for (const page of ['index.html', 'over/index.html', 'handreiking/index.html'])
    expect(read(`dist/${page}`)).not.toContain('wasm-unsafe-eval');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page is the full register of the site', async ({ page }) => {
    await page.goto('zoeken/');
    for (const adres of [
      '/haltes/intake/',
      '/lijnen/fitlijn/',
      '/praktijk/orionis/',
      '/begrippen/#caseload',
      '/voor-wie/',
    ])
      await expect(page.locator(`[data-register] a[href$="${adres}"]`)).toHaveCount(1);
  });
});
