import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { folderHeaders, framed, headerDirectives, siteHeaders } from './policy.ts';

type Policy = Map<string, string[]>;

/** A built page: its file in the site, and its text. */
interface Page {
  name: string;
  html: string;
}

/** Gives the integration that writes `_headers` into the built site. */
export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'werkfit-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await readPages(dir);
        await writeFile(new URL('_headers', dir), formatHeaders(base, pages, await listPaths(dir)));
        logger.info(`_headers written from the policies of ${pages.length} pages`);
      },
    },
  };
}

/** The paths right under the root of a built site: the home page, each file, each folder. */
async function listPaths(dir: URL): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  const paths = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/*` : entry.name));
  return ['', ...paths.filter((path) => path !== '_headers').sort()];
}

async function readPages(dir: URL): Promise<Page[]> {
  const names = await readdir(dir, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html')).sort();
  return Promise.all(pages.map(async (name) => ({ name, html: await readFile(new URL(name, dir), 'utf8') })));
}

/** Gives the policy in a page's meta tag, or nothing when it has none. */
export function readPolicy(html: string): string | undefined {
  const tag = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html);
  return tag?.[1]?.replaceAll('&#39;', "'");
}

/** Joins the policies of pages: they differ only in the sources of their scripts and styles. */
export function joinPolicies(pages: readonly Page[]): Policy {
  const joined: Policy = new Map();
  for (const { name, html } of pages) {
    const policy = readPolicy(html);
    if (policy === undefined) throw new Error(`${name} has no content security policy`);
    for (const directive of policy.split(';')) {
      const [key, ...values] = directive.trim().split(/\s+/);
      if (!key) continue;
      joined.set(key, [...new Set([...(joined.get(key) ?? []), ...values])]);
    }
  }
  return joined;
}

/** The directives for a path right under the root: those of its pages, or of the home page where it has none. */
function listDirectives(pages: readonly Page[], path: string): string[] {
  const isBelow = ({ name }: Page): boolean =>
    path.endsWith('*') ? name.startsWith(path.slice(0, -1)) : name === path;
  const below = pages.filter(isBelow);
  const policy = joinPolicies(below.length > 0 ? below : pages.filter(({ name }) => name === 'index.html'));
  return [...policy].map(([key, values]) => [key, ...values].join(' '));
}

/**
 * Gives the text of `_headers`: one block for the whole site, then one for each path right under its root. The policy
 * stands in those, so that each folder allows what its own pages need. Hosts add up the blocks that match, and two
 * policies would both hold: one for the whole site could not be softened for a page in a frame.
 */
export function formatHeaders(base: string, pages: readonly Page[], paths: readonly string[]): string {
  const extras = new Map<string, Readonly<Record<string, string>>>(Object.entries(folderHeaders));
  const blocks = paths.map((path) => {
    const own = path === `${framed.folder}/*` ? framed.directives : headerDirectives;
    const contentPolicy = [...listDirectives(pages, path), ...own].join('; ');
    return formatBlock(`${base}${path}`, { 'Content-Security-Policy': contentPolicy, ...extras.get(path) });
  });
  return `${[formatBlock(`${base}*`, siteHeaders), ...blocks].join('\n')}\n`;
}

function formatBlock(path: string, list: Readonly<Record<string, string>>): string {
  const lines = Object.entries(list).map(([name, value]) => `  ${name}: ${value}`);
  return [path, ...lines, ''].join('\n');
}
