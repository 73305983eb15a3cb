import type { AstroIntegration } from 'astro';

/** The address of the page of examples. */
export const EXAMPLES = '/voorbeelden/';

/**
 * Gives the integration that adds the page on which every component of the house stands in all its states. Tests and
 * developers walk it; the site that readers get is built without it.
 */
export function examples(isAsked: boolean): AstroIntegration {
  return {
    name: 'werkfit-examples',
    hooks: {
      'astro:config:setup': ({ injectRoute, command }) => {
        if (isAsked || command === 'dev') {
          injectRoute({ pattern: EXAMPLES, entrypoint: './src/pages/_voorbeelden.astro' });
        }
      },
    },
  };
}
