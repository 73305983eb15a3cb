import type { Page } from '@playwright/test';
import { listPlaces, readNet } from './built-site.ts';
import { expect, tour as test } from './guard.ts';

interface Place {
  id: string | null;
  href: string | null;
}

const net = readNet();

function readPlaces(page: Page, selector: string): Promise<Place[]> {
  return page
    .locator(selector)
    .evaluateAll((links) =>
      links.map((link) => ({ id: link.getAttribute('data-halte'), href: link.getAttribute('href') })),
    );
}

/** Keeps the first of each place: a place on several lines stands in the list more than once. */
function dropRepeats(places: readonly Place[]): Place[] {
  return places.filter(({ id }, index) => places.findIndex((other) => other.id === id) === index);
}

for (const vorm of ['breed', 'smal']) {
  test(`the ${vorm} map holds each place of the net once, with its soort and its address`, async ({ page }) => {
    await page.goto('');
    const places = await readPlaces(page, `svg[data-kaart][data-vorm="${vorm}"] a[data-halte]`);
    expect(places).toHaveLength(64);
    expect(places.map(({ id }) => id).sort()).toEqual(listPlaces(net).sort());
    const instappen = net.instappen.map(({ id }) => id);
    for (const { id, href } of places)
      expect(href).toBe(instappen.includes(id ?? '') ? `/instappen/${id}/` : `/haltes/${id}/`);
    for (const { id, soort } of [...net.haltes, ...net.instappen.map(({ id }) => ({ id, soort: 'instap' }))])
      await expect(page.locator(`svg[data-vorm="${vorm}"] a[data-halte="${id}"]`)).toHaveAttribute('data-soort', soort);
  });

  test(`each place of the ${vorm} map has a marker, a label of text and a hit area`, async ({ page }) => {
    await page.goto('');
    const bare = await page.locator(`svg[data-kaart][data-vorm="${vorm}"] a[data-halte]`).evaluateAll((links) =>
      links
        .filter((link) => {
          const label = link.querySelector('[data-label]');
          const text = label?.matches('text') === true ? label : label?.querySelector('text');
          return (
            !link.querySelector('[data-teken]') || !link.querySelector('[data-raakvlak]') || !text?.textContent.trim()
          );
        })
        .map((link) => link.getAttribute('data-halte')),
    );
    expect(bare).toEqual([]);
  });

  test(`the ${vorm} map draws every line, without transforms`, async ({ page }) => {
    await page.goto('');
    const paths = page.locator(`svg[data-kaart][data-vorm="${vorm}"] path[data-lijn]`);
    const drawn = await paths.evaluateAll((all) => all.map((path) => path.getAttribute('data-lijn')));
    expect([...new Set(drawn)].sort()).toEqual(net.lijnen.map(({ id }) => id).sort());
    const moved = await paths.evaluateAll(
      (all) => all.filter((path) => path.closest('svg [transform]') !== null).length,
    );
    expect(moved).toBe(0);
  });

  test(`the haltelijst holds the places of the ${vorm} map, with the same addresses, in the same order`, async ({
    page,
  }) => {
    await page.goto('haltelijst/');
    const listed = dropRepeats(await readPlaces(page, '[data-haltelijst] [data-lijn] a[data-halte]'));
    await page.goto('');
    const drawn = await readPlaces(page, `svg[data-kaart][data-vorm="${vorm}"] a[data-halte]`);
    expect(listed).toEqual(drawn);
  });
}

test('the haltelijst holds per line the haltes of that line, in ordered lists', async ({ page }) => {
  await page.goto('haltelijst/');
  for (const { id, trajecten } of net.lijnen) {
    const links = page.locator(`[data-haltelijst] [data-lijn="${id}"] ol a[data-halte]`);
    const listed = await links.evaluateAll((all) => all.map((link) => link.getAttribute('data-halte')));
    const haltes = trajecten.flatMap((traject) => (Array.isArray(traject) ? traject : traject.haltes));
    expect([...new Set(listed)].sort(), id).toEqual([...new Set(haltes)].sort());
  }
});
