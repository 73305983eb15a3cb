import { expect, test } from 'vitest';
import { listThemes, theme } from '../../src/integrations/theme.ts';

type Setup = (options: { injectScript: (stage: string, code: string) => void }) => void;

function injected(name: string | undefined): string[] {
  const codes: string[] = [];
  const setup = theme(name).hooks['astro:config:setup'] as unknown as Setup;
  setup({ injectScript: (_, code) => void codes.push(code) });
  return codes;
}

test('a house style is laid over every page, and none when none is asked', () => {
  expect(listThemes()).toContain('voorbeeldgemeente');
  expect(injected('voorbeeldgemeente')).toEqual(["import '/src/styles/themes/voorbeeldgemeente.css';"]);
  expect(injected(undefined)).toEqual([]);
  expect(injected('')).toEqual([]);
});

test('a house style that is not there stops the build and says which there are', () => {
  expect(() => injected('mauve')).toThrow(/geen huisstijl "mauve".*voorbeeldgemeente/);
});
