import { existsSync, readdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Where the house styles lie that one can lay over the site. */
export const themesFolder = 'src/styles/themes';

/** The names of the house styles there are. */
export function listThemes(): string[] {
  return readdirSync(themesFolder)
    .filter((name) => name.endsWith('.css'))
    .map((name) => name.replace(/\.css$/, ''))
    .sort();
}

/** Gives the integration that lays a house style over every page; without a name the site keeps its own. */
export function theme(name: string | undefined): AstroIntegration {
  return {
    name: 'werkfit-theme',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        if (!name) return;
        const file = `${themesFolder}/${name}.css`;
        if (!existsSync(file)) {
          throw new Error(`Er is geen huisstijl "${name}" in ${themesFolder}. Kies uit: ${listThemes().join(', ')}.`);
        }
        injectScript('page-ssr', `import '/${file}';`);
      },
    },
  };
}
