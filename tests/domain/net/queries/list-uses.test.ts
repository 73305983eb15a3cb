import { expect, test } from 'vitest';
import { listUses } from '../../../../src/domain/net/queries/list-uses.ts';
import { assembleNaslag } from '../../../../src/domain/net/naslag.ts';
import { parseContent } from '../../../../src/domain/net/parse-content.ts';
import { createSmallContent } from '../../../fixtures/content/small-content.ts';
import { smallNet } from '../../../fixtures/content/small-net.ts';

const bodies = new Map([
  ['keuze', 'Een alinea. [S1-004 S1-003]\n\n- Een punt. [S1-003]'],
  ['over', 'Een alinea. [S1-005]'],
]);
const uses = listUses({
  net: smallNet,
  naslag: assembleNaslag(parseContent(createSmallContent()).content),
  bronnen: [
    { id: 's1', titel: 'Een bron', feiten: [{ tekst: 'Dit stuk kwam uit in het voorjaar.', bron: ['S1-002'] }] },
    { id: 's2', titel: 'Nog een bron', feiten: [] },
  ],
  literatuur: [
    {
      id: 'rapport',
      titel: 'Een rapport',
      bron: ['S1-002'],
      gebruik: [{ tekst: 'De cijfers komen hieruit.', bron: ['S1-001'] }],
    },
  ],
  paginas: [{ id: 'over', titel: 'Over', bron: ['S1-001'] }],
  bodies,
});
const keysAt = (path: string) => uses.find((use) => use.path === path)?.keys;

test('the zelfscan counts with its vragen, and its account with both', () => {
  const zelfscan = { vragen: [{ bron: ['S1-002'] }], verantwoording: [{ bron: ['S1-001'] }] };
  const found = listUses({
    net: smallNet,
    naslag: assembleNaslag(parseContent(createSmallContent()).content),
    bronnen: [],
    literatuur: [],
    paginas: [],
    bodies: new Map(),
    zelfscan,
  });
  expect(found.find(({ path }) => path === '/zelfscan/')?.keys).toEqual(['S1-002']);
  expect(found.find(({ path }) => path === '/zelfscan/verantwoording/')?.keys).toEqual(['S1-001', 'S1-002']);
});

test('every page is there, the map first', () => {
  expect(uses[0]).toEqual({ naam: 'De kaart', path: '/', keys: ['S1-001'] });
  expect(uses.map(({ path }) => path).slice(1, 3)).toEqual(['/haltes/aanmelding/', '/haltes/keuze/']);
  expect(uses).toHaveLength(19);
});

test('keys are gathered from fields and text, each once, in order', () => {
  expect(keysAt('/haltes/keuze/')).toEqual(['S1-001', 'S1-002', 'S1-003', 'S1-004']);
  expect(keysAt('/instappen/wia/')).toEqual(['S1-002']);
  expect(keysAt('/lijnen/zijlijn/')).toEqual([]);
  expect(keysAt('/begrippen/')).toEqual(['S1-002']);
  expect(keysAt('/praktijk/de-bakkerij/')).toEqual(['S1-002']);
  expect(keysAt('/haltes/training/')).toEqual(['S1-001', 'S1-002']);
  expect(keysAt('/bronnen/s1/')).toEqual(['S1-002']);
  expect(keysAt('/bronnen/rapport/')).toEqual(['S1-001', 'S1-002']);
  expect(keysAt('/bronnen/s2/')).toBeUndefined();
  expect(keysAt('/haltes/keuze/intervisie/')).toEqual(['S1-002']);
  expect(keysAt('/over/')).toEqual(['S1-001', 'S1-005']);
});
