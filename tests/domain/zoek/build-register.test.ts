import { expect, test } from 'vitest';
import { assembleNaslag } from '../../../src/domain/net/naslag.ts';
import { buildNet } from '../../../src/domain/net/build-net.ts';
import { buildRegister } from '../../../src/domain/zoek/build-register.ts';
import { createSmallContent } from '../../fixtures/content/small-content.ts';

test('the register holds the things, the words by use, the synonyms folded and the names', () => {
  const { net, content } = buildNet(createSmallContent());
  const { begrippen } = assembleNaslag(content);
  const plek = { adres: '/haltes/keuze/', titel: 'Keuze', soort: 'halte', zin: 'Je kiest.' };
  const indexed = [{ id: 'x1', plek, tekst: 'Werk en nog eens werk, in 2023. Cliënt!' }];
  const register = buildRegister(indexed, { net, begrippen, synoniemen: [['Cliënt', 'klant']] });
  expect(register.plekken).toEqual({ x1: plek });
  expect(register.woorden).toEqual(['werk', 'client', 'eens', 'keuze', 'nog']);
  expect(register.synoniemen).toEqual([
    ['maatwerk', 'op maat'],
    ['client', 'klant'],
  ]);
  expect(register.namen.wia).toBe('Mensen uit de WIA');
  expect(Object.keys(register.letters)).toEqual(net.lijnen.map(({ id }) => id));
});
