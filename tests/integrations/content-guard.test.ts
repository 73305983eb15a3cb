import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { contentGuard } from '../../src/integrations/content-guard.ts';
import { createSmallContent, entryOf, type FixtureContent } from '../fixtures/content/small-content.ts';
import { writeContent } from '../fixtures/content/write-content.ts';

type Setup = NonNullable<ReturnType<typeof contentGuard>['hooks']['astro:config:setup']>;

const made: string[] = [];

/** What the guard says, watches and throws for a content room and a command of Astro. */
function guard(content: FixtureContent, command: 'build' | 'dev' | 'preview', today = '2026-11-22') {
  const root = writeContent(content);
  made.push(root);
  const errors: string[] = [];
  const warnings: string[] = [];
  const watched: string[] = [];
  const logger = { error: (text: string) => errors.push(text), warn: (text: string) => warnings.push(text) };
  const addWatchFile = (file: string) => watched.push(file);
  const options = { command, logger, addWatchFile } as unknown as Parameters<Setup>[0];
  let thrown: unknown;
  try {
    void contentGuard({ roots: [root], today }).hooks['astro:config:setup']?.(options);
  } catch (error) {
    thrown = error;
  }
  return { root, errors, warnings, watched, thrown };
}

function createBroken(): FixtureContent {
  const content = createSmallContent();
  entryOf(content, 'keuze').data.zone = 'noord';
  entryOf(content, 'wia').data.kleur = 'rood';
  return content;
}

afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true });
});

test.each(['build', 'dev'] as const)(
  'a %s stops with the whole list and one short error without a stack',
  (command) => {
    const { root, errors, thrown } = guard(createBroken(), command);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.split('\n').map((line) => line.replace(root, 'content'))).toEqual([
      'Er zijn 2 fouten in de inhoud.',
      '- content/haltes/keuze.mdx › zone: Er is geen zone "noord". Kies de naam van een bestand in content/zones, of maak dat bestand.',
      expect.stringContaining('- content/instappen/wia.mdx › kleur: Het veld "kleur" bestaat niet.'),
    ]);
    expect(thrown).toMatchObject({ message: 'De bouw stopt: herstel eerst deze 2 fouten in de inhoud.', stack: '' });
  },
);

test('what needs attention is a warning and stops nothing', () => {
  const { errors, warnings, thrown } = guard(createSmallContent(), 'build', '2030-01-01');
  expect([errors, thrown]).toEqual([[], undefined]);
  expect(warnings.filter((text) => text.includes('opnieuw nagekeken'))).toHaveLength(8);
  expect(warnings.filter((text) => text.includes('site.yaml'))).toHaveLength(6);
});

test('the development server watches every file of the content, a build watches none', () => {
  const { root, watched } = guard(createSmallContent(), 'dev');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(watched.toSorted()).toEqual(files.map(({ parentPath, name }) => join(parentPath, name)).sort());
  expect(watched).toContain(`${root}/haltes/keuze.mdx`);
  expect(guard(createSmallContent(), 'build').watched).toEqual([]);
});

test('a preview of what was built asks nothing of the content', () => {
  expect(guard(createBroken(), 'preview')).toMatchObject({ errors: [], warnings: [], thrown: undefined });
});
