import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kaartStyle, lightTokens } from '../../scripts/kaart-style.ts';

const css = ['kaart.css', 'kaart-los.css', 'kaart-contrast.css']
  .map((file) => readFileSync(`src/styles/${file}`, 'utf8'))
  .join('');
const colours = [...css.matchAll(/\[data-kleur='([a-z]+)'\] \{([^}]*)\}/g)].map(([, name, body]) => ({
  name: name!,
  body: body!,
}));

/** What a colour draws in the stroke of a line, as one text. */
const patternOf = (body: string): string =>
  ['patroon', 'inleg', 'einde'].map((part) => new RegExp(`--kaart-${part}: ([^;]+)`).exec(body)?.[1] ?? '').join(' | ');

test('without colour a line is still told by its pattern: no two colours share one', () => {
  expect(colours).toHaveLength(12);
  const patterns = colours.map(({ name, body }) => (name === 'blauw' ? 'solid' : patternOf(body)));
  expect(new Set(patterns).size).toBe(colours.length);
});

test('a map that stands alone has every colour it asks for, in the light scheme', () => {
  const style = kaartStyle();
  expect(style).toContain(lightTokens(readFileSync('src/styles/tokens.css', 'utf8')).slice(0, 60));
  const defined = new Set([...style.matchAll(/(--[a-z0-9-]+):/g)].map(([, name]) => name));
  for (const [, name] of style.matchAll(/var\((--[a-z0-9-]+)\)/g)) expect(defined, name).toContain(name);
});

test('the light value is taken, the first time a token is named', () => {
  expect(
    lightTokens(':root { --werkfit-lijn-x: light-dark(#111, #eee); --werkfit-kaart-y: #222; --werkfit-lijn-x: #333; }'),
  ).toBe('svg[data-kaart]{--werkfit-lijn-x:#111;--werkfit-kaart-y:#222}');
});

test('no name on the map takes its colour from `color`: Firefox gives that of a link to every link in an SVG', () => {
  expect(css).not.toMatch(/currentcolor/i);
});
