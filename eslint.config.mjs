import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { importLaw } from './scripts/lint/import-law.mjs';
import { houseRules } from './scripts/lint/limits.mjs';

const typed = ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts', '*.config.ts'];

/**
 * What the strictest set says too sternly for this house.
 * @type {import('eslint').Linter.RulesRecord}
 */
const typedRules = {
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
};

/**
 * Gives the lint of a tree. Types make it slower and need a tsconfig; a tree of examples goes without.
 * @param {string} root
 * @param {{ hasTypes: boolean }} options
 */
export function createLint(root, { hasTypes }) {
  return defineConfig(
    { ignores: ['dist/', 'dist-*/', '.astro/', 'node_modules/', 'test-results/'] },
    js.configs.recommended,
    {
      plugins: { 'import-x': importX },
      settings: {
        'import-x/ignore': ['node_modules'],
        'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs', '.js'] })],
        'import-x/parsers': {
          '@typescript-eslint/parser': ['.ts'],
          'astro-eslint-parser': ['.astro'],
          'svelte-eslint-parser': ['.svelte'],
        },
      },
      languageOptions: { globals: { ...globals.browser, ...globals.node } },
      linterOptions: { reportUnusedDisableDirectives: 'error' },
      rules: houseRules,
    },
    tseslint.configs.strict.map((config) => ({ ...config, files: ['**/*.{ts,svelte,astro}'] })),
    hasTypes ? lintTypes(root) : [],
    // The compiler distrusts every index; in grids of numbers a `!` says what the code knows.
    { files: ['**/*.{ts,svelte,astro}'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
    astro.configs['flat/recommended'],
    svelte.configs.recommended,
    {
      files: ['**/*.svelte', '**/*.svelte.ts'],
      languageOptions: { parserOptions: { parser: tseslint.parser } },
    },
    {
      files: ['**/*.{astro,svelte}'],
      rules: {
        'astro/no-set-html-directive': 'error',
        'svelte/no-at-html-tags': 'error',
        'svelte/no-inline-styles': 'error',
      },
    },
    // The map is drawn by the engine: its SVG is text of our own, made at build.
    { files: ['src/features/kaart/Kaart.astro'], rules: { 'astro/no-set-html-directive': 'off' } },
    // A table of cases is one long function by nature.
    { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
    importLaw(root),
  );
}

/** @param {string} root */
function lintTypes(root) {
  const configs = [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked];
  return [
    ...configs.map((config) => ({ ...config, files: typed })),
    {
      files: typed,
      languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
      rules: typedRules,
    },
  ];
}

export default createLint(import.meta.dirname, { hasTypes: true });
