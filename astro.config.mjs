import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { getTermIndex } from './src/data/net.ts';
import { bakeRoles } from './src/integrations/bake-roles.ts';
import { contentGuard } from './src/integrations/content-guard.ts';
import { EXAMPLES, examples } from './src/integrations/examples.ts';
import { headers } from './src/integrations/headers.ts';
import { kaartScore } from './src/integrations/kaart-score.ts';
import { ownHashes } from './src/integrations/own-hashes.ts';
import { ownSources, pageDirectives } from './src/integrations/policy.ts';
import { rehypeBegrip } from './src/integrations/rehype-begrip.ts';
import { rehypeBron } from './src/integrations/rehype-bron.ts';
import { remarkBron } from './src/integrations/remark-bron.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shortScopes } from './src/integrations/short-scopes.ts';
import { theme } from './src/integrations/theme.ts';
import { trimCandidates } from './src/integrations/trim-candidates.ts';

const sources = [...ownSources];

/**
 * Astro marks every MDX file with a directive that the bundler does not know, which does no harm: seventy warnings
 * would hide the one that matters.
 * @param {{ code?: string | undefined }} warning
 */
const isNoise = ({ code }) => code === 'MODULE_LEVEL_DIRECTIVE';

/**
 * What pages share makes two stylesheets, each kept from the first page on: one for every page that is read, one for the
 * station (its sign, its journey, its exits). The map and the tools bring their own, so that no text carries them.
 */
const isStation =
  /\/src\/(?:ui\/Sign|styles\/halte-laag|features\/lijn\/(?!Lijn(?:Artikel|en))|features\/lees\/(?:Halte|Exit|DuurBord|Valkuilen|VoorKandidaat|Vragen))/;
const isReading =
  /\/src\/(?:ui\/(?!Sign)|layouts\/(?!Home)|styles\/index\.css|features\/lees\/(?!Handreiking|Intervisie|Inst|Pagina|Halte|Exit|DuurBord|Valkuilen|VoorKandidaat|Vragen))/;

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  // One inlined style without its hash would be refused by the policy.
  build: { inlineStylesheets: 'never' },
  markdown: {
    processor: satteri({ mdastPlugins: [remarkBron], hastPlugins: [rehypeBron, rehypeBegrip(getTermIndex)] }),
    syntaxHighlight: false,
  },
  integrations: [
    contentGuard(),
    svelte(),
    mdx(),
    theme(process.env.THEMA),
    examples(Boolean(process.env.VOORBEELDEN)),
    sitemap({ filter: (page) => !page.endsWith(EXAMPLES) && !page.includes('/embed/') }),
    ownHashes(),
    searchIndex(),
    kaartScore(),
    // Last: it names every path that the others wrote.
    headers(),
  ],
  security: {
    csp: {
      directives: [...pageDirectives],
      scriptDirective: { resources: sources },
      styleDirective: { resources: sources },
    },
  },
  vite: {
    css: { postcss: { plugins: [trimCandidates('src'), bakeRoles('src')] } },
    plugins: [shortScopes()],
    build: {
      cssCodeSplit: true,
      rolldownOptions: {
        onwarn: (warning, warn) => (isNoise(warning) ? undefined : warn(warning)),
        output: {
          codeSplitting: {
            groups: [
              { name: 'halte', test: isStation },
              { name: 'site', test: isReading, priority: 1 },
            ],
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
