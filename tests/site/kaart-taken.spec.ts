import type { Page } from '@playwright/test';
import { expect, test } from './guard.ts';

/** One click of a first visitor: a place on the map, a link or choice by its name. */
type Click = { halte: string } | { link: string | RegExp } | { choose: [label: string, value: string] };

interface Task {
  /** The question someone comes with; its answer stands nowhere on the home page itself. */
  question: string;
  clicks: Click[];
  answer: RegExp;
}

const tasks: Task[] = [
  {
    question: 'Wat doe ik als er ook schulden zijn?',
    clicks: [{ halte: 'een-plan' }],
    answer: /één plan met andere domeinen, zoals schulden/,
  },
  {
    question: 'Hoelang mag een proefplaatsing duren?',
    clicks: [{ halte: 'proefplaatsing' }, { link: /^Lees alles/ }],
    answer: /in beginsel twee maanden/,
  },
  {
    question: 'Welke kanten kan ik op na de evaluatie?',
    clicks: [{ halte: 'tussenevaluatie' }],
    answer: /vast in comfort/,
  },
  {
    question: 'Is er een voorbeeld met statushouders?',
    clicks: [{ halte: 'statushouders' }, { link: 'Op weg naar Werk' }],
    answer: /online taallessen/,
  },
  {
    question: 'Hoort iemand met een WIA-uitkering bij de doelgroep?',
    clicks: [{ halte: 'wia' }],
    answer: /Mensen met een WIA-uitkering die de stap naar werk willen zetten/,
  },
  {
    question: 'Wat vraag ik in het eerste gesprek?',
    clicks: [{ halte: 'intake' }],
    answer: /Wat wil je het liefst bereiken\?/,
  },
  {
    question: 'Hoe kom ik uit de lock-in?',
    clicks: [{ halte: 'lock-in' }],
    answer: /uitweg\s*(?:→\s*)?Bemiddeling/,
  },
  {
    question: 'Waar let ik op bij iemand die moeilijk leest?',
    clicks: [{ choose: ['Voor wie', 'laaggeletterd'] }],
    answer: /Zonder schaamte vragen of lezen en schrijven goed gaan/,
  },
  {
    question: 'Wat veranderde er aan bijverdienen?',
    clicks: [{ link: 'Wijzigingen' }],
    answer: /gelijke grenzen voor bijverdienen/,
  },
  {
    question: 'Wat leert iemand op de Vaardiglijn het eerst?',
    clicks: [{ link: 'Vaardiglijn' }],
    answer: /Eerst wat elke baan vraagt/,
  },
];

async function click(page: Page, step: Click): Promise<void> {
  if ('halte' in step)
    await page.locator(`svg[data-vorm="breed"] a[data-halte="${step.halte}"] [data-raakvlak]`).click();
  else if ('link' in step) await page.getByRole('link', { name: step.link }).first().click();
  else await page.getByLabel(step.choose[0]).selectOption(step.choose[1]);
}

test('ten questions of a first visitor are answered within three clicks from home, without search', async ({
  page,
}) => {
  const counts: string[] = [];
  for (const { question, clicks, answer } of tasks) {
    await page.goto('');
    await page.locator('.reizen-awake').waitFor();
    await expect(page.locator('body'), question).not.toContainText(answer);
    for (const step of clicks) await click(page, step);
    await expect(page.locator('main'), question).toContainText(answer);
    counts.push(`${clicks.length} klik${clicks.length === 1 ? '' : 'ken'}: ${question}`);
    expect(clicks.length).toBeLessThanOrEqual(3);
  }
  console.log(counts.join('\n'));
  expect(counts).toHaveLength(10);
});
