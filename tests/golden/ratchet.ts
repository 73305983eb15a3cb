import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Score } from '../../src/domain/kaart/score/score.ts';

/** Whether this run takes what it finds as the new standard. */
export const isUpdate = process.env.GOLDEN === 'bijwerken';

const file = new URL('scores.json', import.meta.url);

type Figures = Record<string, number>;

const accepted: Record<string, Figures> = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Figures>) : {};

/** How much worse a figure may be before it counts: bytes change with every attribute, gaps with every letter. */
const SLACK: Figures = { S1: 0, S2: 0, S3: 0, S5: 0.05, S6: 0.05, S7: 0.03, S9: 0, S10: 0, S15: 1000 };

/** Text size, smallest gap and angle are better when larger; the rest when smaller. S11 is only reported. */
const LARGER = ['S4', 'S6', 'S8'];

/** What of a score is held, with the aspect as its distance to the wished range in the landscape form. */
function figuresOf(score: Score, vorm: 'breed' | 'smal'): Figures {
  const { S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S15 } = score;
  const aspect = vorm === 'smal' ? 0 : Math.round(100 * Math.max(0, 1.6 - S5, S5 - 2.4)) / 100;
  return { S1, S2, S3, S4, S5: aspect, S6, S7, S8, S9, S10, S15 };
}

/** Names the soft rules that got worse since the scores were last accepted; in an updating run it accepts these. */
export function holdScore(name: string, vorm: 'breed' | 'smal', score: Score): string[] {
  const [key, now] = [`${name}-${vorm}`, figuresOf(score, vorm)];
  if (isUpdate) {
    accepted[key] = now;
    const sorted = Object.entries(accepted).sort(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(file, `{\n${sorted.map(([id, figures]) => `  "${id}": ${JSON.stringify(figures)}`).join(',\n')}\n}\n`);
    return [];
  }
  const before = accepted[key];
  if (!before) return [`${key} has no accepted scores`];
  return listWorse(before, now);
}

/** The figures of a score that are worse than before, by more than their slack. */
export function listWorse(before: Figures, now: Figures): string[] {
  return Object.entries(now).flatMap(([rule, value]) => {
    const loss = LARGER.includes(rule) ? before[rule]! - value : value - before[rule]!;
    return loss > (SLACK[rule] ?? 0) + 1e-9 ? [`${rule} was ${String(before[rule])}, is ${String(value)}`] : [];
  });
}
