import { expect, test } from 'vitest';
import { checkBronnen } from '../../../../src/domain/net/checks/bronnen.ts';
import { parseContent } from '../../../../src/domain/net/parse-content.ts';
import { createSmallContent, entryOf, type FixtureContent } from '../../../fixtures/content/small-content.ts';

function check(change: (raw: FixtureContent) => unknown) {
  const raw = createSmallContent();
  change(raw);
  return checkBronnen(raw, parseContent(raw).content).map(({ bestand, veld }) => `${bestand} ${veld}`);
}

test('unknown keys are found wherever they may stand', () => {
  const unknown = ['S1-009'];
  const found = check((raw) => {
    entryOf(raw, 'a').data.duur = [{ tekst: 'x', bron: unknown, status: 'regel' }];
    entryOf(raw, 'hoofdlijn').data.bron = unknown;
    entryOf(raw, 'keuze').data.uitgangen = [{ als: 'x', naar: ['werkfit'], bron: unknown }];
    entryOf(raw, 'wia').data.aandacht = [{ tekst: 'x', bron: unknown }];
    entryOf(raw, 'over').body = 'Een alinea. [S1-009]';
  });
  expect(found).toEqual([
    'content/zones/a.yaml duur 1 › bron',
    'content/haltes/keuze.mdx uitgangen 1 › bron',
    'content/instappen/wia.mdx aandacht 1 › bron',
    'content/lijnen/hoofdlijn.yaml bron',
    'content/paginas/over.mdx tekst › alinea 1',
  ]);
});

test('a bron carries its own key and bears its name', () => {
  expect(check((raw) => (entryOf(raw, 's1').data.sleutel = 'S2'))).toEqual([
    'content/bronnen/s1.yaml sleutel',
    'content/bronnen/s1.yaml sleutels 1 › sleutel',
    'content/bronnen/s1.yaml sleutels 2 › sleutel',
  ]);
});

test('a bron with a mistake elsewhere still offers its keys, one that cannot be read silences the question', () => {
  expect(check((raw) => (entryOf(raw, 's1').data.titel = 3))).toEqual([]);
  expect(check((raw) => Object.assign(entryOf(raw, 's1'), { data: undefined, fault: 'Niet te lezen.' }))).toEqual([]);
});
