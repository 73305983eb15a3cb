import { expect, test } from 'vitest';
import { assembleNaslag } from '../../../../src/domain/net/naslag.ts';
import { parseContent } from '../../../../src/domain/net/parse-content.ts';
import { listPanels } from '../../../../src/domain/net/queries/plaats-panel.ts';
import { createSmallContent } from '../../../fixtures/content/small-content.ts';
import { smallNet } from '../../../fixtures/content/small-net.ts';

const panels = listPanels(smallNet, assembleNaslag(parseContent(createSmallContent()).content));

test('every plaats has a panel', () => {
  expect([...panels.keys()].sort()).toEqual(['aanmelding', 'keuze', 'omweg', 'training', 'werkfit', 'wia']);
});

test('a knooppunt shows its uitgangen with where they lead, and its tips', () => {
  const panel = panels.get('keuze');
  expect(panel?.samenvatting).toEqual({ tekst: 'Een samenvatting die rust op een bron.', bron: 'S1-001' });
  expect(panel?.uitgangen).toEqual([
    { tekst: 'ja', bron: 'S1-002', naar: ['werkfit'] },
    { tekst: 'nog niet', bron: '', ontwerp: true, naar: ['omweg', 'zijlijn'] },
  ]);
  expect(panel?.tips).toEqual([{ tekst: 'Vraag door.', bron: '', ontwerp: true }]);
});

test('cases stand at their halte and at their instap', () => {
  const cases = [{ id: 'de-bakkerij', titel: 'De bakkerij' }];
  expect(panels.get('training')?.praktijk).toEqual(cases);
  expect(panels.get('wia')?.praktijk).toEqual(cases);
  expect(panels.get('keuze')?.praktijk).toEqual([]);
});

test('an instap shows what often needs extra attention', () => {
  expect(panels.get('wia')?.aandacht).toEqual([{ tekst: 'Vraag naar wat iemand kan.', bron: '', ontwerp: true }]);
});
