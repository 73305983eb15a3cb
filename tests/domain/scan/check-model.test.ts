import { expect, test } from 'vitest';
import { buildNet } from '../../../src/domain/net/build-net.ts';
import { MAX_ANKER_VERSCHIL } from '../../../src/domain/scan/check-model.ts';
import { createEntry, createSmallContent, type FixtureContent } from '../../fixtures/content/small-content.ts';
import { createVraag } from '../../fixtures/content/small-zelfscan.ts';
import { testMistakes } from '../../content/expect-problems.ts';

const file = 'content/scan/a.yaml';
const head = 'content/zelfscan.yaml';
const vraagOf = (content: FixtureContent, i: number) => (content.scan[0]!.data.vragen as Record<string, unknown>[])[i]!;
const set = (i: number, fields: Record<string, unknown>) => (content: FixtureContent) =>
  Object.assign(vraagOf(content, i), fields);

testMistakes([
  [
    'a thema under a name that is no letter',
    (content) => {
      content.scan[0] = { ...content.scan[0]!, id: 'koers', bestand: 'content/scan/koers.yaml' };
    },
    [
      'content/scan/koers.yaml',
      'bestandsnaam',
      '"koers" kan geen letter van een thema zijn.',
      'Noem het bestand naar één letter, bijvoorbeeld a.yaml; die letter is het thema.',
    ],
  ],
  [
    'one anker that is much longer',
    set(1, { ankers: ['Nog niet.', 'Soms wel.', 'Altijd.', 'Dit is een zin die zijn lengte weggeeft.'] }),
    [
      file,
      'vragen 2 › ankers',
      'De ankers tellen 2, 2, 1, 8 woorden; ze schelen 7.',
      'Maak ze ongeveer even lang: hoogstens 3 woorden verschil.',
    ],
  ],
  [
    'no kern-vraag',
    set(0, { kern: undefined }),
    [
      file,
      'vragen',
      'Geen enkele vraag is de kern van dit thema.',
      'Zet kern: true bij de vraag die het niveau van dit thema bewaakt.',
    ],
  ],
  [
    'a code given out twice',
    set(1, { code: 'ZS-01' }),
    [
      file,
      'vragen 2 › code',
      'De code "ZS-01" staat al eerder in dit bestand.',
      'Geef elke vraag een nieuwe code; een code wordt nooit opnieuw gebruikt.',
    ],
  ],
  [
    'a code of a vraag that was removed',
    (content) => {
      const vervallen = [{ code: 'ZS-02', naam: 'Oud', sinds: 2, reden: 'Hij vroeg twee dingen.' }];
      Object.assign(content.zelfscan[0]!.data, { vervallen });
    },
    [
      file,
      'vragen 2 › code',
      'De code "ZS-02" was van een vraag die is vervallen.',
      'Geef elke vraag een nieuwe code; een code wordt nooit opnieuw gebruikt.',
    ],
  ],
  [
    'a meaning ahead of the model',
    set(0, { betekenis: 2 }),
    [
      file,
      'vragen 1 › betekenis',
      'De betekenis is van modelVersie 2, maar het model is 1.',
      `Kies ten hoogste 1, of verhoog modelVersie in ${head}.`,
    ],
  ],
  [
    'a version of which nothing is said',
    (content) => Object.assign(content.zelfscan[0]!.data, { modelVersie: 2 }),
    [
      head,
      'wijzigingen',
      'Bij modelVersie 2 staat niet wat er veranderde.',
      'Zet er bovenaan een regel bij met deze modelVersie, de datum en wat er veranderde.',
    ],
  ],
  [
    'themas without a head',
    (content) => {
      content.zelfscan = [];
    },
    [
      head,
      'bestand',
      'Dit bestand ontbreekt, terwijl er wel thema’s zijn.',
      'Maak het aan met modelVersie, perspectief, niveaus en wijzigingen.',
    ],
  ],
  [
    'a halte that is not there',
    set(0, { haltes: ['keus'] }),
    [
      file,
      'vragen 1 › haltes 1',
      'Er is geen halte "keus".',
      'Bedoelde je "keuze"? Kies de naam van een bestand in content/haltes, of maak dat bestand.',
    ],
  ],
  [
    'a key that no bron offers',
    set(1, { bron: ['S1-009'] }),
    [
      file,
      'vragen 2 › bron',
      'De bronsleutel "S1-009" bestaat niet.',
      'De sleutels van S1 lopen van S1-001 tot en met S1-002; kies er een uit content/bronnen.',
    ],
  ],
  [
    'a vraag that rests on nothing',
    set(0, { bron: [] }),
    [
      file,
      'vragen 1',
      'Dit rust op geen bron.',
      'Zet er een bronsleutel bij, bijvoorbeeld bron: [S3-096], of zet ontwerp: true als het ons eigen ontwerp is.',
    ],
  ],
]);

test('the small zelfscan is valid, also with a second thema', () => {
  const content = createSmallContent();
  const vragen = [createVraag('ZS-03', { kern: true })];
  content.scan.push(createEntry('scan', 'b', { ...content.scan[0]!.data, vragen }));
  expect(buildNet(content).problems).toEqual([]);
  expect(MAX_ANKER_VERSCHIL).toBe(3);
});

test('a code in two files is found across them', () => {
  const content = createSmallContent();
  content.scan.push(
    createEntry('scan', 'b', { ...content.scan[0]!.data, vragen: [createVraag('ZS-02', { kern: true })] }),
  );
  expect(buildNet(content).problems.map(({ melding }) => melding)).toEqual([`De code "ZS-02" staat al in ${file}.`]);
});
