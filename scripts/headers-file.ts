import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One block of a `_headers` file: a path, maybe ending in `*`, and its headers. */
export interface HeaderRule {
  path: string;
  headers: [name: string, value: string][];
}

/** Gives the blocks of the `_headers` file in a built site. */
export function readHeaderRules(folder: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of readFileSync(join(folder, '_headers'), 'utf8').split('\n')) {
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    if (header?.[1] && header[2]) rules.at(-1)?.headers.push([header[1], header[2].trim()]);
  }
  return rules;
}

/** Gives the base path of a built site: the first rule is for the whole site. */
export function readBase(rules: readonly HeaderRule[]): string {
  return (rules[0]?.path ?? '/*').replace(/\*$/, '');
}

/** Gives the headers of one address, those of every rule that matches it, in order. */
export function findHeaders(rules: readonly HeaderRule[], path: string): [string, string][] {
  return rules.filter((rule) => isMatch(rule.path, path)).flatMap((rule) => rule.headers);
}

function isMatch(rule: string, path: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
}
