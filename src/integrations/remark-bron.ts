import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { splitBronMark, type MarkedText } from '../domain/net/bron-mark.ts';

type PluginEntry = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];
type Plugin = Extract<Exclude<PluginEntry, (...args: never[]) => unknown>, { name: string }>;

/** The attributes that tell a reader's page what an element rests on. */
export function toProperties({ bron, ontwerp, vindplaats, zekerheid }: MarkedText): Record<string, string> {
  if (vindplaats !== undefined) return { 'data-vindplaats': vindplaats, 'data-zekerheid': zekerheid ?? '' };
  return ontwerp ? { 'data-ontwerp': '' } : { 'data-bron': bron.join(' ') };
}

/**
 * A Markdown plugin that takes the mark `[S3-096 S2-042]`, `[ontwerp]` or `[bron: plaats, datum; zekerheid midden]`
 * off the end of paragraphs and list items, and puts it on the element as data attributes.
 */
export const remarkBron: Plugin = {
  name: 'remark-bron',
  paragraph(node, context) {
    const last = node.children.at(-1);
    if (last?.type !== 'text') return;
    const marked = splitBronMark(last.value);
    if (marked === undefined) return;
    context.replaceNode(last, { type: 'text', value: marked.text });
    const parent = context.parent(node);
    // In a list the paragraph itself leaves no element behind.
    context.setProperty(parent.type === 'listItem' ? parent : node, 'data', { hProperties: toProperties(marked) });
  },
};
