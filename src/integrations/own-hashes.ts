import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

const policyTag = /<meta http-equiv="content-security-policy" content="[^"]*"/i;
const hashSource = / (?:'|&#39;)(sha256-[A-Za-z0-9+/=]+)(?:'|&#39;)/g;

/** The hashes of the scripts and styles that stand in a page itself. */
function listHashes(html: string): Set<string> {
  const inline = [...html.matchAll(/<(script|style)\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g)];
  return new Set(inline.map(([, , text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`));
}

/** A page whose policy allows the scripts and styles that stand in it, and no other. */
export function keepOwnHashes(html: string): string {
  const own = listHashes(html);
  return html.replace(policyTag, (tag) =>
    tag.replace(hashSource, (source, hash: string) => (own.has(hash) ? source : '')),
  );
}

/**
 * Gives the integration that takes out of each page's policy the hashes of what stands on other pages only. Astro
 * writes all of them into every page: nine hashes, which no packing makes smaller.
 */
export function ownHashes(): AstroIntegration {
  return {
    name: 'werkfit-own-hashes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const names = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.html'));
        for (const name of names) {
          const file = new URL(name, dir);
          await writeFile(file, keepOwnHashes(await readFile(file, 'utf8')));
        }
      },
    },
  };
}
