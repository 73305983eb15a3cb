import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What of a stylesheet PostCSS hands us: rules with selectors, to keep, shorten or drop. */
interface Rule {
  selectors: string[];
  remove: () => unknown;
}

/** A plugin of PostCSS, as far as this house uses it. */
interface Plugin {
  postcssPlugin: string;
  Rule: (rule: Rule) => void;
}

const candidate = /\.(nl-[a-z0-9_-]+)/g;

/** The class names of the design system that stand in the sources of a folder, or begin one that is put together. */
export function listCandidateClasses(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:astro|svelte|ts)$/.test(name),
  );
  const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  return [...new Set(text.match(/\bnl-[a-z0-9_-]+/g))].sort();
}

/** Whether a selector can match: each class of the design system in it, outside `:not()`, is one that is used. */
export function isUsed(selector: string, classes: readonly string[]): boolean {
  const needed = [...selector.replaceAll(/:not\([^()]*\)/g, '').matchAll(candidate)].map(([, name = '']) => name);
  return needed.every((name) => classes.some((used) => used === name || (used.endsWith('-') && name.startsWith(used))));
}

/**
 * The plugin that leaves out what the candidate packages offer and no page uses. Their button alone has some six
 * hundred rules; every reading page would carry them.
 */
export function trimCandidates(folder: string): Plugin {
  const classes = listCandidateClasses(folder);
  return {
    postcssPlugin: 'werkfit-trim-candidates',
    Rule: (rule) => {
      const kept = rule.selectors.filter((selector) => isUsed(selector, classes));
      if (kept.length === 0) rule.remove();
      else if (kept.length < rule.selectors.length) rule.selectors = kept;
    },
  };
}
