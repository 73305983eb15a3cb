import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { serveSite } from '../site-server.ts';
import { formatTable } from '../table.ts';

/** What someone does on the map: its name and how the page is brought to it. */
interface Action {
  name: string;
  prepare: string;
  run: (page: Page) => Promise<void>;
}

interface Outcome {
  /** From the press until the next picture, in milliseconds. */
  delay: number;
  /** The longest task that came of it, in milliseconds; 0 when none was over 50. */
  longest: number;
}

const SLOWDOWN = 4;
const ROUNDS = 5;

const actions: Action[] = [
  {
    name: 'een lijn kiezen',
    prepare: '',
    run: (page) => page.locator('.reizen-lijnen a', { hasText: 'Hoofdlijn' }).click(),
  },
  { name: 'een groep kiezen', prepare: '', run: (page) => page.getByLabel('Voor wie').press('a') },
  {
    name: 'een halte kiezen',
    prepare: '?lijn=vaardiglijn',
    run: (page) => page.locator('.breed a[data-halte="startgesprek"]').click(),
  },
  { name: 'groter', prepare: '', run: (page) => page.getByRole('button', { name: 'Groter' }).click() },
  {
    name: 'de pijl naar de volgende halte',
    prepare: '?lijn=vaardiglijn',
    run: async (page) => {
      await page.locator('.breed a[data-halte="startgesprek"]').focus();
      await page.keyboard.press('ArrowRight');
    },
  },
];

/** Notes how long presses wait for a picture, and long tasks. Event Timing counts in steps of 8 ms, from 16 ms up. */
function watch(): void {
  const seen = { delays: [] as number[], tasks: [] as number[] };
  Object.assign(window, { seen });
  const collect = (type: string, into: number[]): void => {
    const options = { type, buffered: false, durationThreshold: 16 } as PerformanceObserverInit;
    new PerformanceObserver((list) => into.push(...list.getEntries().map(({ duration }) => duration))).observe(options);
  };
  collect('event', seen.delays);
  collect('longtask', seen.tasks);
}

async function measure(page: Page, url: string, action: Action): Promise<Outcome> {
  await page.goto(url + action.prepare);
  await page.locator('.reizen-awake').waitFor();
  await page.waitForTimeout(500);
  await page.evaluate(watch);
  await action.run(page);
  await page.waitForTimeout(600);
  return page.evaluate(() => {
    const { delays, tasks } = (window as unknown as { seen: { delays: number[]; tasks: number[] } }).seen;
    return { delay: Math.max(0, ...delays), longest: Math.max(0, ...tasks) };
  });
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Gives a table of the time from a press on the map to the next picture, on a processor slowed down four times. */
export async function measureInteraction(folder: string): Promise<string> {
  const executablePath = findBrowser();
  const site = await serveSite(folder, 0);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const rows: string[][] = [];
    for (const action of actions) {
      const outcomes: Outcome[] = [];
      for (let round = 0; round < ROUNDS; round += 1) outcomes.push(await measure(page, site.url, action));
      const middle = median(outcomes.map(({ delay }) => delay));
      const longest = Math.max(...outcomes.map((outcome) => outcome.longest));
      rows.push([action.name, middle < 16 ? 'onder 16' : String(middle), longest === 0 ? 'geen' : String(longest)]);
    }
    return formatTable(['handeling', 'tot het volgende beeld (ms)', 'langste taak boven 50 ms (ms)'], rows);
  } finally {
    await browser.close();
    site.close();
  }
}
