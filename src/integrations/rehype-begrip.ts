import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { ownBegrippen } from '../domain/net/explain.ts';
import { idsOf, markTerms, type TermIndex } from '../domain/taal/mark-terms.ts';

type PluginEntry = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];
type Plugin = Extract<Exclude<PluginEntry, (...args: never[]) => unknown>, { name: string }>;
type Context = Parameters<NonNullable<Plugin['text']>>[1];

/** What an author's text says of itself, and the begrippen that we add to it. */
interface Frontmatter {
  naam?: string;
  titel?: string;
  samenvatting?: string;
  begrippen?: string[];
}

/** Words here are no running text, or lead somewhere already. */
const closed = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'th', 'code']);

function isClosed(node: Parameters<Context['parent']>[0], context: Context): boolean {
  for (let up = context.parent(node); up !== undefined; up = context.parent(up)) {
    if (up.type === 'element' && closed.has(up.tagName)) return true;
  }
  return false;
}

function readFrontmatter(data: Context['data']): Frontmatter {
  const { astro } = data as { astro?: { frontmatter?: Frontmatter } };
  return astro?.frontmatter ?? {};
}

/**
 * A plugin that makes the first use of a begrip in an author's text a link with `data-uitleg`, the id of the begrip.
 * What the summary above the text explains already, and what the page is about, stays plain. The ids it marked go
 * into the frontmatter as `begrippen`, so that the page knows what to explain.
 */
export function rehypeBegrip(getIndex: () => TermIndex): () => Plugin {
  return () => {
    const index = getIndex();
    let seen = new Set<string>();
    return {
      name: 'rehype-begrip',
      before(_root, { data, fileURL }) {
        const { naam, titel = naam ?? '', samenvatting = '' } = readFrontmatter(data);
        const id = /([^/]*)\.mdx?$/.exec(fileURL?.pathname ?? '')?.[1] ?? '';
        const own = ownBegrippen({ id, titel }, index);
        seen = new Set([...own, ...idsOf(markTerms(samenvatting, index, own))]);
      },
      text(node, context) {
        const pieces = markTerms(node.value, index, seen);
        const ids = idsOf(pieces);
        if (ids.length === 0 || isClosed(node, context)) return;
        ids.forEach((id) => seen.add(id));
        const frontmatter = readFrontmatter(context.data);
        frontmatter.begrippen = [...(frontmatter.begrippen ?? []), ...ids];
        context.replaceNode(
          node,
          pieces.map((piece) =>
            typeof piece === 'string'
              ? { type: 'text' as const, value: piece }
              : {
                  type: 'element' as const,
                  tagName: 'a',
                  properties: { href: `#woord-${piece.id}`, 'data-uitleg': piece.id },
                  children: [{ type: 'text' as const, value: piece.text }],
                },
          ),
        );
      },
    };
  };
}
