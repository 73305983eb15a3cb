import type { Page } from '@playwright/test';
import { getModel } from '../../src/data/net.ts';
import type { Keuze, Scan } from '../../src/domain/scan/scan.ts';
import { makeScan } from '../support/generate-scan.ts';

/** The model that the site was built from. */
export const model = getModel();

/** A scan with an answer to every vraag, chosen by its number, over which come the given ones. */
export function makeFullScan(id: string, keuzes: Record<string, Keuze> = {}, changes: Partial<Scan> = {}): Scan {
  const vragen = model.themas.flatMap((thema) => thema.vragen);
  const all = Object.fromEntries(vragen.map(({ code }, i) => [code, ((i * 7) % 4) as Keuze]));
  return makeScan(id, { ...all, ...keuzes }, changes);
}

/** A scan as a file to choose. */
export const toFile = (scan: unknown, name = 'scan.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof scan === 'string' ? scan : JSON.stringify(scan)),
});

/** Opens a scan from a file and shows its outcome. */
export async function openOutcome(page: Page, scan: Scan): Promise<void> {
  await page.goto('/zelfscan/');
  await page.locator('[data-wakker]').waitFor();
  await page.locator('input[type=file][data-importeer]').setInputFiles(toFile(scan));
  await page.locator('[data-toon-resultaat]').first().click();
  await page.locator('[data-thema]').first().waitFor();
}
