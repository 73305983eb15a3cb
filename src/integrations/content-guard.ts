import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../data/check-content.ts';
import { contentRoots } from '../data/content-roots.ts';
import { readContent } from '../data/read-content.ts';
import { collectionNames } from '../domain/net/content.ts';
import { formatProblem, formatProblems } from '../domain/net/problem.ts';

interface GuardOptions {
  roots?: readonly string[];
  /** The day the review dates are held against, as YYYY-MM-DD. */
  today?: string;
}

/** A short error for the command line: the list above it says everything, so it carries no stack. */
function shortError(count: number): Error {
  const error = new Error(
    `De bouw stopt: herstel eerst ${count === 1 ? 'deze fout' : `deze ${count} fouten`} in de inhoud.`,
  );
  error.stack = '';
  return error;
}

/** The files of the content roots, so that the development server starts anew when one changes. */
function contentFiles(roots: readonly string[]): string[] {
  const raw = readContent(roots);
  return collectionNames.flatMap((name) => raw[name].map(({ bestand }) => resolve(bestand)));
}

/** An Astro integration that stops a build with all mistakes in the content, and warns of what needs attention. */
export function contentGuard(options: GuardOptions = {}): AstroIntegration {
  const { roots = contentRoots(), today = new Date().toISOString().slice(0, 10) } = options;
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': ({ command, logger, addWatchFile }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { problems, warnings } = checkContent(roots, today);
        if (problems.length > 0) {
          logger.error(formatProblems(problems));
          throw shortError(problems.length);
        }
        for (const warning of warnings) logger.warn(formatProblem(warning));
        if (command === 'dev') contentFiles(roots).forEach((file) => addWatchFile(file));
      },
    },
  };
}
