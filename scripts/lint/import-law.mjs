import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What each layer of `src` may import of its own project; imports run down only. */
const allowed = {
  ui: ['ui'],
  state: ['state', 'domain'],
  data: ['data', 'domain'],
  domain: ['domain'],
  features: ['features', 'ui', 'state', 'data', 'domain', 'styles'],
  layouts: ['layouts', 'features', 'ui', 'state', 'data', 'domain', 'styles'],
  integrations: ['integrations', 'data', 'domain'],
  pages: ['pages', 'layouts', 'features', 'ui', 'state', 'data', 'domain', 'styles'],
};

const law = 'Imports run down only: pages → layouts → features → ui, and all of them → domain.';

/** Packages of the pure domain; a relative path is checked by the zones. */
const notForDomain = '^(?!\\.{1,2}/|zod$|d3-path$|d3-shape$|d3-array$)';

const clockless = 'The domain is pure: today, chance and the machine are arguments.';

/**
 * Gives the import law as ESLint configuration for a tree; the rooms are those that are there.
 * @param {string} root folder that holds `src`
 * @returns {import('eslint').Linter.Config[]}
 */
export function importLaw(root) {
  return [
    {
      name: 'house/import-law',
      files: ['src/**/*.{ts,mjs,astro,svelte}'],
      rules: {
        'import-x/no-restricted-paths': ['error', { basePath: root, zones: listZones(root) }],
        'import-x/no-cycle': ['error', { ignoreExternal: true }],
      },
    },
    {
      name: 'house/collections-stay-at-the-edge',
      files: ['src/{ui,state,features,layouts}/**/*'],
      rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^astro:content$' }] }] },
    },
    {
      name: 'house/pure-domain',
      files: ['src/domain/**/*.ts'],
      rules: {
        'no-restricted-imports': ['error', { patterns: [{ regex: notForDomain }] }],
        'no-restricted-globals': ['error', ...listForbiddenGlobals()],
        'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: clockless }],
      },
    },
  ];
}

/** @param {string} root */
function listZones(root) {
  const layers = Object.entries(allowed).map(([layer, targets]) => ({
    target: `./src/${layer}`,
    from: './src',
    except: targets.map((target) => `./${target}`),
    message: law,
  }));
  const rooms = listRooms(root).map((room) => ({
    target: `./src/features/${room}`,
    from: './src/features',
    except: [`./${room}`],
    message: 'Rooms never import rooms: they meet in state, or a page puts them side by side.',
  }));
  const islands = {
    target: ['./src/features/**/*.svelte', './src/features/**/*.ts'],
    from: './src/data',
    message: 'Islands and their modules get props; only .astro reads the data.',
  };
  const outside = {
    target: './src',
    from: ['./scripts', './tests'],
    message: 'The site never leans on its scripts or tests.',
  };
  return [...layers, ...rooms, islands, outside];
}

/** @param {string} root */
function listRooms(root) {
  const folder = join(root, 'src', 'features');
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function listForbiddenGlobals() {
  const names = ['Date', 'performance', 'crypto', 'process', 'globalThis', 'window', 'document'];
  return [...names, 'console', 'setTimeout', 'fetch', 'navigator'].map((name) => ({
    name,
    message: clockless,
  }));
}
