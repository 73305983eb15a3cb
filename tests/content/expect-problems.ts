import { expect, test } from 'vitest';
import { buildNet } from '../../src/domain/net/build-net.ts';
import { createSmallContent, type FixtureContent } from '../fixtures/content/small-content.ts';

/** One mistake an author can make, and all that must be said of it: bestand, veld, melding, remedie. */
export type Mistake = [
  name: string,
  change: (content: FixtureContent) => void,
  ...said: [bestand: string, veld: string, melding: string, remedie: string][],
];

/** A test for each mistake: in the small content, it gives exactly these problems and no other. */
export function testMistakes(mistakes: readonly Mistake[]): void {
  test.each(mistakes.map(([name, change, ...said]) => ({ name, change, said })))('$name', ({ change, said }) => {
    const content = createSmallContent();
    change(content);
    const problems = buildNet(content).problems.map(({ bestand, veld, melding, remedie }) => [bestand, veld, melding, remedie]);
    expect(problems).toEqual(said);
  });
}
