import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import type { Antwoord, Scan } from '../../src/domain/scan/scan.ts';
import { expect } from './guard.ts';

/** The part of the published model that these tests read. */
export interface PublishedModel {
  modelVersie: number;
  themas: { letter: string; naam: string; vragen: { code: string; naam: string; snel: boolean; kern: boolean }[] }[];
}

/** Gives the model as the built site publishes it. */
export function readModel(): PublishedModel {
  return JSON.parse(readFileSync('dist/data/zelfscan.json', 'utf8')) as PublishedModel;
}

/** Opens the page of the scan and waits until it listens. */
export async function openScanPage(page: Page, address = 'zelfscan/'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.scan[data-wakker]')).toBeAttached();
}

/** Begins a scan in a role. */
export async function beginScan(page: Page, { soort = 'volledig', naam = '' } = {}): Promise<void> {
  await page.getByRole('radio', { name: 'Uitvoerder' }).check();
  await page.locator(`input[name="soort"][value="${soort}"]`).check();
  await page.getByLabel('Naam van de scan').fill(naam);
  await page.getByRole('button', { name: 'Doe de zelftest' }).click();
  await expect(page.locator('#kop-A')).toBeVisible();
}

/** Chooses an answer, as a hand does. */
export async function choose(page: Page, code: string, value: string): Promise<void> {
  await page.locator(`fieldset[data-vraag="${code}"] input[value="${value}"]`).check();
}

/** Gives the file that the page hands over when this is done. */
export async function catchFile(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const waiting: Promise<Download> = page.waitForEvent('download');
  await act();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Saves the open scan as a file. */
export function exportScan(page: Page): Promise<{ name: string; text: string }> {
  return catchFile(page, () => page.locator('[data-exporteer]').click());
}

/** Opens a text as a file. */
export async function importText(page: Page, text: string, name = 'scan.json'): Promise<void> {
  const buffer = Buffer.from(text);
  await page.locator('[data-importeer]').setInputFiles({ name, mimeType: 'application/json', buffer });
}

/** Gives a scan file with these answers. */
export function writeScanFile(antwoorden: Record<string, Antwoord>, changes: Partial<Scan> = {}): string {
  const scan: Scan = {
    schema: 'werkfit-zelfscan',
    versie: 1,
    modelVersie: readModel().modelVersie,
    id: 'proef-1',
    modus: 'volledig',
    gemaakt: '2026-11-22T09:00:00.000Z',
    bijgewerkt: '2026-11-22T10:00:00.000Z',
    antwoorden,
    ...changes,
  };
  return JSON.stringify(scan);
}

/** Gives the keuze that a vraag shows, or null. */
export function readChoice(page: Page, code: string): Promise<string | null> {
  return page.locator(`fieldset[data-vraag="${code}"]`).evaluate((vraag) => {
    return vraag.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.value ?? null;
  });
}

/** Gives what the open scan in storage says, read as a file of a page that starts anew. */
export async function readStored(page: Page): Promise<Scan[]> {
  const raws = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => /^werkfit\.scan\..*\.[ab]$/.test(key)),
  );
  const newest = new Map<string, { revision: number; scan: Scan }>();
  for (const [key, raw] of raws as [string, string][]) {
    const [, revision = '0'] = raw.split(' ');
    const id = key.slice(0, -2);
    if (Number(revision) <= (newest.get(id)?.revision ?? 0)) continue;
    newest.set(id, { revision: Number(revision), scan: JSON.parse(raw.slice(raw.indexOf('\n'))) as Scan });
  }
  return [...newest.values()].map(({ scan }) => scan);
}
