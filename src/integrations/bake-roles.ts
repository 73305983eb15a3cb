import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What of a stylesheet PostCSS hands us: declarations, to change or drop. */
interface Declaration {
  prop: string;
  value: string;
  remove: () => unknown;
}

interface Root {
  walkDecls: (visit: (declaration: Declaration) => void) => void;
}

/** A plugin of PostCSS, as far as this house uses it. */
interface Plugin {
  postcssPlugin: string;
  OnceExit: (root: Root) => void;
}

/** A role used: its name and what stands in for it; within that at most one call of a function. */
const use = /var\((--nl-[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g;

/** Gives what the sources of a folder fill each role of the design system with, every time they do. */
export function listRoles(folder: string): Map<string, string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const roles = new Map<string, string[]>();
  for (const name of files.filter((file) => /\.(?:css|astro|svelte)$/.test(file)))
    for (const [, role = '', value = ''] of readFileSync(join(folder, name), 'utf8').matchAll(
      /(--nl-[\w-]+):\s*([^;]+);/g,
    ))
      roles.set(role, [...(roles.get(role) ?? []), value]);
  return roles;
}

/**
 * What a value comes to when each role that is filled once is filled in. A role that nothing fills leaves its
 * declaration invalid when it is computed, which CSS defines as `unset` (Custom Properties 1, §3.1).
 */
export function fillIn(value: string, fixed: ReadonlyMap<string, string>, known: ReadonlySet<string>): string {
  const isEmpty = ([, role = '', instead]: RegExpMatchArray): boolean =>
    !fixed.has(role) && !known.has(role) && instead === undefined;
  if ([...value.matchAll(use)].some(isEmpty)) return 'unset';
  return value.replaceAll(use, (whole: string, role: string, instead?: string) =>
    known.has(role) && !fixed.has(role) ? whole : (fixed.get(role) ?? instead ?? ''),
  );
}

/**
 * The plugin that fills the roles of the design system in where they are used. The candidate packages name a role for
 * every property; most are filled once, for the whole site, or never: every page would carry both the name and the use.
 * What a house style may replace are our own roles, and those stay.
 */
export function bakeRoles(folder: string): Plugin {
  const roles = listRoles(folder);
  return {
    postcssPlugin: 'werkfit-bake-roles',
    OnceExit: (root) => {
      const here = new Map<string, number>();
      root.walkDecls(({ prop }) => here.set(prop, (here.get(prop) ?? 0) + 1));
      const once = [...roles].filter(([role, values]) => values.length === 1 && (here.get(role) ?? 1) === 1);
      const fixed = new Map(once.map(([role, [value = '']]) => [role, value]));
      const known = new Set([...roles.keys(), ...here.keys()]);
      root.walkDecls((declaration) => {
        if (fixed.has(declaration.prop)) declaration.remove();
        else if (declaration.value.includes('var(--nl-')) declaration.value = fillIn(declaration.value, fixed, known);
      });
    },
  };
}
