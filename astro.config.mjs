import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { contentGuard } from './src/integrations/content-guard.ts';
import { headers } from './src/integrations/headers.ts';
import { ownSources, pageDirectives } from './src/integrations/policy.ts';
import { rehypeBron } from './src/integrations/rehype-bron.ts';
import { remarkBron } from './src/integrations/remark-bron.ts';

const sources = [...ownSources];

/**
 * Astro marks every MDX file with a directive that the bundler does not know, which does no harm: seventy warnings
 * would hide the one that matters.
 * @param {{ code?: string | undefined }} warning
 */
const isNoise = ({ code }) => code === 'MODULE_LEVEL_DIRECTIVE';

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  // One inlined style without its hash would be refused by the policy.
  build: { inlineStylesheets: 'never' },
  markdown: { processor: satteri({ mdastPlugins: [remarkBron], hastPlugins: [rehypeBron] }), syntaxHighlight: false },
  integrations: [contentGuard(), svelte(), mdx(), sitemap({ filter: (page) => !page.includes('/embed/') }), headers()],
  security: {
    csp: {
      directives: [...pageDirectives],
      scriptDirective: { resources: sources },
      styleDirective: { resources: sources },
    },
  },
  // One stylesheet for the site: smaller than the sum of the parts, and kept from the first page on.
  vite: {
    build: {
      cssCodeSplit: false,
      rolldownOptions: { onwarn: (warning, warn) => (isNoise(warning) ? undefined : warn(warning)) },
    },
  },
  devToolbar: { enabled: false },
});
