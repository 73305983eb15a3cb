import { buildNet } from '../domain/net/build-net.ts';
import { findWarnings } from '../domain/net/find-warnings.ts';
import type { Problem } from '../domain/net/problem.ts';
import { readContent } from './read-content.ts';

/** All mistakes in the content roots, and what needs attention on the given day (YYYY-MM-DD). */
export function checkContent(roots: readonly string[], today: string): { problems: Problem[]; warnings: Problem[] } {
  const { content, problems } = buildNet(readContent(roots));
  return { problems, warnings: findWarnings(content, today) };
}
