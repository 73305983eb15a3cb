import type { Page } from '@playwright/test';

/** A state of the map: the address that shows it, in what window, zoomed how often. */
export interface State {
  name: string;
  address: string;
  width: number;
  height: number;
  zooms?: number;
}

/** The states in which the map is tested. */
export const states: State[] = [
  { name: 'idle', address: '', width: 1280, height: 800 },
  { name: 'a lijn chosen', address: '?lijn=vaardiglijn', width: 1280, height: 800 },
  { name: 'a group chosen', address: '?instap=wia', width: 1440, height: 900 },
  { name: 'a halte chosen', address: '?lijn=vaardiglijn&halte=tussenevaluatie', width: 1440, height: 900 },
  { name: 'zoomed', address: '?lijn=hoofdlijn', width: 1280, height: 800, zooms: 2 },
  { name: 'narrow', address: '?lijn=plaatsingslijn&instap=wia', width: 320, height: 640 },
  { name: 'narrow with a halte', address: '?halte=intake', width: 320, height: 640 },
  { name: 'at 400 percent', address: '?zone=c', width: 320, height: 200 },
];

/** Opens the home page in a state, and waits until all of it is there. */
export async function openState(page: Page, { address, width, height, zooms = 0 }: State): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(address);
  await page.locator('.reizen-awake').waitFor();
  if (address.includes('halte=')) await page.locator('.reizen-panel h3').first().waitFor();
  if (address.includes('instap=') && width >= 1024) await page.locator('.reizen-tekst li').first().waitFor();
  for (let zoom = 0; zoom < zooms; zoom += 1) await page.getByRole('button', { name: 'Groter' }).click();
}
