import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { splitBronMark } from '../domain/net/bron-mark.ts';
import { toProperties } from './remark-bron.ts';

type PluginEntry = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];
type Plugin = Extract<Exclude<PluginEntry, (...args: never[]) => unknown>, { name: string }>;

/**
 * A plugin that takes the mark out of the last cell of a table row and puts it on the row, which is what rests on it;
 * the cell gets the same to show. The Markdown tree does not take attributes on rows, so this works on the HTML tree.
 */
export const rehypeBron: Plugin = {
  name: 'rehype-bron',
  element: {
    filter: ['tr'],
    visit(row, context) {
      const cell = row.children.findLast((child) => child.type === 'element');
      const last = cell?.children.at(-1);
      if (cell === undefined || last?.type !== 'text') return;
      const marked = splitBronMark(last.value);
      if (marked === undefined) return;
      const properties = toProperties(marked);
      for (const [name, value] of Object.entries(properties)) context.setProperty(row, name, value);
      context.setProperty(cell, 'data-toon', JSON.stringify(properties));
      context.replaceNode(last, { type: 'text', value: marked.text });
    },
  },
};
