import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { folderHeaders, headerDirectives, siteHeaders } from './policy.ts';

type Policy = Map<string, string[]>;

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
        await writeFile(new URL('_headers', dir), formatHeaders(base, joinPolicies(pages)));
        logger.info(`_headers written from the policies of ${pages.length} pages`);
      },
    },
  };
}

async function readPages(dir: URL): Promise<{ name: string; html: string }[]> {
  const names = await readdir(dir, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html')).sort();
  return Promise.all(pages.map(async (name) => ({ name, html: await readFile(new URL(name, dir), 'utf8') })));
}

/** Gives the policy in a page's meta tag, or nothing when it has none. */
export function readPolicy(html: string): string | undefined {
  const tag = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html);
  return tag?.[1]?.replaceAll('&#39;', "'");
}

/** Joins the policies of all pages: pages differ only in the hashes of their scripts and styles. */
export function joinPolicies(pages: readonly { name: string; html: string }[]): Policy {
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

/** Gives the text of `_headers`: one block for the whole site, one for each folder of its own. */
export function formatHeaders(base: string, policy: Policy): string {
  const directives = [...policy].map(([key, values]) => [key, ...values].join(' '));
  const contentPolicy = [...directives, ...headerDirectives].join('; ');
  const blocks = [
    formatBlock(`${base}*`, { 'Content-Security-Policy': contentPolicy, ...siteHeaders }),
    ...Object.entries(folderHeaders).map(([path, list]) => formatBlock(`${base}${path}`, list)),
  ];
  return `${blocks.join('\n')}\n`;
}

function formatBlock(path: string, list: Readonly<Record<string, string>>): string {
  const lines = Object.entries(list).map(([name, value]) => `  ${name}: ${value}`);
  return [path, ...lines, ''].join('\n');
}
