import { assembleNet } from './assemble-net.ts';
import type { Content, RawContent } from './content.ts';
import { isSameField } from './field-path.ts';
import { findProblems } from './find-problems.ts';
import type { Net } from './net.ts';
import { parseContent } from './parse-content.ts';
import { sortProblems, type Problem } from './problem.ts';

/** The network of a content room, the content it came from, and every mistake in it at once. */
export function buildNet(raw: RawContent): { net: Net; content: Content; problems: Problem[] } {
  const { content, problems } = parseContent(raw);
  // A field with a mistake in its form stands blank in the content: what else is said of it is no news.
  const isNews = (found: Problem) =>
    !problems.some(({ bestand, veld }) => bestand === found.bestand && isSameField(veld, found.veld));
  const found = findProblems(raw, content).filter(isNews);
  return { net: assembleNet(content), content, problems: sortProblems([...problems, ...found]) };
}
