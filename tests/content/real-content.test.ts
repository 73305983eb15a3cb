import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentRoots } from '../../src/data/content-roots.ts';
import { getBronnen, getNet, getSite } from '../../src/data/net.ts';
import { readContent } from '../../src/data/read-content.ts';
import { buildNet } from '../../src/domain/net/build-net.ts';
import { formatProblem } from '../../src/domain/net/problem.ts';
import { toNetData } from '../../src/domain/net/net-data.ts';
import { collectionNames } from '../../src/domain/net/content.ts';

interface Plaats {
  id: string;
  code: string;
  naam: string;
  kaartlabel?: string;
  zone?: string;
  soort: string;
  optioneel?: boolean;
  waarschuwing?: boolean;
}

interface Werkfit {
  zones: { id: string; naam: string }[];
  haltes: Plaats[];
  lijnen: { id: string; naam: string; letter: string; soort?: string; trajecten: unknown[] }[];
}

const fixture = new URL('../fixtures/netten/werkfit.json', import.meta.url);
const werkfit = JSON.parse(readFileSync(fixture, 'utf8')) as Werkfit;
const raw = readContent(contentRoots(''));
const { net, problems } = buildNet(raw);
const data = toNetData(net);
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

test.each(collectionNames.flatMap((name) => raw[name].map(({ bestand }) => bestand)))('%s is valid', (bestand) => {
  expect(problems.filter((problem) => problem.bestand === bestand).map(formatProblem)).toEqual([]);
});

test('the content room as a whole is valid', () => {
  expect(problems.map(formatProblem)).toEqual([]);
  expect(getNet()).toEqual(net);
  expect(getNet()).toBe(getNet());
  expect(getBronnen().map(({ sleutel }) => sleutel)).toEqual(['S1', 'S2', 'S3', 'S4', 'S5']);
  expect(getSite().naam).toBe('Metrokaart Werkfit');
});

test('the net has the 64 plaatsen it is meant to have, as they are meant to be', () => {
  const instappen = data.instappen.map(({ samenvatting: _, ...plaats }) => ({ ...plaats, zone: 'a', soort: 'instap' }));
  const haltes = data.haltes.map(({ samenvatting: _, ...plaats }) => plaats);
  expect([...instappen, ...haltes].sort(byId)).toEqual([...werkfit.haltes].sort(byId));
  expect(werkfit.haltes).toHaveLength(64);
});

test('the zones are those of the net, in its order', () => {
  expect(data.zones).toEqual(werkfit.zones);
});

test('the lijnen are those of the net, with their trajecten', () => {
  expect(data.lijnen.map(({ kleur: _, ...lijn }) => lijn)).toEqual(werkfit.lijnen);
});

test('every lijn has a colour of its own', () => {
  expect(new Set(data.lijnen.map(({ kleur }) => kleur)).size).toBe(data.lijnen.length);
});

test('haltes stand in the order of the journey', () => {
  expect(data.haltes.slice(0, 5).map(({ code }) => code)).toEqual(['H01', 'H02', 'H03', 'H04', 'H05']);
  expect(data.instappen.map(({ code }) => code)).toEqual(['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10']);
});

test('every knooppunt of the net has its uitgangen', () => {
  const knooppunten = net.haltes.filter(({ soort }) => soort === 'knooppunt');
  expect(knooppunten.map(({ code }) => code).sort()).toEqual(['H05', 'H08', 'H09', 'H21', 'H25', 'H28', 'L35']);
  expect(knooppunten.filter(({ uitgangen }) => uitgangen.length < 2)).toEqual([]);
});
