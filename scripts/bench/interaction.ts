import { chromium } from '@playwright/test';
import type { CDPSession, Page } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { serveSite } from '../site-server.ts';
import { formatTable } from '../table.ts';

/** What someone does on the map: its name, how the page is brought to it, where it happens and what is done there. */
interface Action {
  name: string;
  prepare: string;
  on: string;
  /** A key pressed with the focus there; without one it is clicked. */
  key?: string;
}

interface Outcome {
  /** From the press until the next picture, in milliseconds. */
  delay: number;
  /** The longest task that came of it, in milliseconds; 0 when none was over 50. */
  longest: number;
  /** All that the main thread did for it until the page was at rest, in milliseconds. */
  work: number;
}

const SLOWDOWN = 4;
const ROUNDS = 5;

const actions: Action[] = [
  { name: 'een lijn kiezen', prepare: '', on: '.reizen-lijnen a[href*="hoofdlijn"]' },
  { name: 'een andere lijn', prepare: '?lijn=hoofdlijn', on: '.reizen-lijnen a[href*="vaardiglijn"]' },
  { name: 'een groep kiezen', prepare: '', on: '[data-veld="instap"] select', key: 'a' },
  { name: 'een stap kiezen', prepare: '', on: '[data-veld="zone"] select', key: 'u' },
  { name: 'een halte kiezen', prepare: '?lijn=vaardiglijn', on: '.breed a[data-halte="startgesprek"] [data-teken]' },
  { name: 'een halte sluiten', prepare: '?lijn=vaardiglijn&halte=startgesprek', on: '.reizen-sluit' },
  { name: 'groter', prepare: '', on: '.reizen-zoom button:nth-child(2)' },
  {
    name: 'de pijl naar de volgende halte',
    prepare: '?lijn=vaardiglijn',
    on: '.breed a[data-halte="startgesprek"]',
    key: 'ArrowRight',
  },
];

/**
 * Notes how long presses wait for a picture, and long tasks. Event Timing counts in steps of 8 ms, from 16 ms up, and
 * the wait for the frame is in it; moving the pointer is no interaction and has no number.
 */
function watch(): void {
  const seen = { delays: [] as number[], tasks: [] as number[] };
  Object.assign(window, { seen });
  const collect = (type: string, into: number[], isMeant: (entry: PerformanceEntry) => boolean): void => {
    const options = { type, buffered: false, durationThreshold: 16 } as PerformanceObserverInit;
    new PerformanceObserver((list) => {
      into.push(...list.getEntries().flatMap((entry) => (isMeant(entry) ? [entry.duration] : [])));
    }).observe(options);
  };
  collect('event', seen.delays, (entry) => (entry as PerformanceEventTiming).interactionId > 0);
  collect('longtask', seen.tasks, () => true);
}

async function readWork(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** The page is asked nothing between the press and its end: a question is work too. */
async function measure(page: Page, session: CDPSession, url: string, action: Action): Promise<Outcome> {
  await page.goto(url + action.prepare);
  await page.locator('.reizen-awake').waitFor();
  if (action.prepare.includes('halte')) await page.locator('.reizen-panel h3').first().waitFor();
  await page.waitForTimeout(500);
  const target = page.locator(action.on);
  if (action.key === undefined) await target.hover();
  else await target.focus();
  await page.evaluate(watch);
  await page.waitForTimeout(300);
  const before = await readWork(session);
  if (action.key !== undefined) await page.keyboard.press(action.key);
  else {
    await page.mouse.down();
    await page.mouse.up();
  }
  await page.waitForTimeout(800);
  const work = (await readWork(session)) - before;
  return page.evaluate((work) => {
    const { delays, tasks } = (window as unknown as { seen: { delays: number[]; tasks: number[] } }).seen;
    return { delay: Math.max(0, ...delays), longest: Math.max(0, ...tasks), work };
  }, work);
}

/** The longest task while the page wakes up: what comes after its first picture. */
async function measureWaking(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.locator('.reizen-awake').waitFor();
  await page.waitForTimeout(500);
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
        new PerformanceObserver((list) => {
          const after = list.getEntries().filter(({ startTime }) => startTime >= first);
          done(Math.max(0, ...after.map(({ duration }) => duration)));
        }).observe({ type: 'longtask', buffered: true });
        setTimeout(done, 300, 0);
      }),
  );
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const orNone = (value: number): string => (value === 0 ? 'geen' : String(Math.round(value)));

/**
 * Gives a table of the time from a press on the map to the next picture, on a processor slowed down four times. Each
 * press is the first one on a new page: the script it needs has not run before.
 */
export async function measureInteraction(folder: string): Promise<string> {
  const executablePath = findBrowser();
  const site = await serveSite(folder, 0);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const rows: string[][] = [];
    for (const action of actions) {
      const outcomes: Outcome[] = [];
      for (let round = 0; round < ROUNDS; round += 1) outcomes.push(await measure(page, session, site.url, action));
      const delay = median(outcomes.map((outcome) => outcome.delay));
      rows.push([
        action.name,
        delay < 16 ? 'onder 16' : String(delay),
        orNone(median(outcomes.map(({ longest }) => longest))),
        String(Math.round(median(outcomes.map(({ work }) => work)))),
      ]);
    }
    const waking: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) waking.push(await measureWaking(page, site.url));
    rows.push(['de pagina wordt wakker', '', orNone(median(waking)), '']);
    return formatTable(
      ['handeling', 'tot het volgende beeld (ms)', 'langste taak boven 50 ms (ms)', 'werk in het geheel (ms)'],
      rows,
    );
  } finally {
    await browser.close();
    site.close();
  }
}
