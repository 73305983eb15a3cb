import { expect, test } from 'vitest';
import { checkGraph } from '../../../src/domain/kaart/check-graph.ts';
import type { NetInput, Plaats, TrajectSoort } from '../../../src/domain/kaart/net-input.ts';

const halte = (id: string, zone?: string): Plaats => ({
  id,
  naam: id,
  soort: 'halte',
  optioneel: false,
  waarschuwing: false,
  ...(zone === undefined ? {} : { zone }),
});

function net(haltes: Plaats[], trajecten: string[], soort: TrajectSoort = 'gewoon'): NetInput {
  const runs = trajecten.map((text) => ({ haltes: text.split(' '), soort }));
  const zones = ['een', 'twee', 'drie'].map((id) => ({ id, naam: `Stap ${id}` }));
  return { zones, haltes, lijnen: [{ id: 'H', naam: 'Hoofdlijn', letter: 'H', soort, trajecten: runs }] };
}

test('a net that runs forward is fine, also where a halte has no zone', () => {
  expect(checkGraph(net([halte('a', 'een'), halte('b'), halte('c', 'drie')], ['a b c', 'a c']))).toEqual([]);
});

test('each halte on no line is named', () => {
  const fouten = checkGraph(net([halte('a'), halte('b'), halte('los'), halte('kwijt')], ['a b']));
  expect(fouten).toHaveLength(2);
  expect(fouten[0]).toContain('"los"');
  expect(fouten[1]).toContain('"kwijt"');
});

test('a line that runs back through the zones is named with both haltes, once', () => {
  const fouten = checkGraph(net([halte('a', 'twee'), halte('b'), halte('c', 'een'), halte('d', 'drie')], ['a b c d']));
  expect(fouten).toEqual([expect.stringMatching(/"H" loopt terug.*"a" \(Stap twee\).*"c" \(Stap een\)/)]);
});

test('a circle is named from end to end', () => {
  const fouten = checkGraph(net([halte('a'), halte('b'), halte('c')], ['a b c', 'c a']));
  expect(fouten).toEqual([expect.stringContaining('a → b → c → a')]);
});

test('a circle by way of the zones is found: a, in a later zone, leads to b by a halte without zone', () => {
  const fouten = checkGraph(net([halte('a', 'twee'), halte('b', 'een'), halte('tussen')], ['a tussen', 'tussen b']));
  expect(fouten).toHaveLength(1);
  expect(fouten[0]).toContain('kring');
  expect(fouten[0]).not.toContain('\u0000');
});

test('a lus or zijspoor may run back', () => {
  const haltes = [halte('a', 'een'), halte('b', 'twee')];
  expect(checkGraph(net(haltes, ['b a'], 'lus'))).toEqual([]);
  expect(checkGraph(net(haltes, ['b a'], 'zijspoor'))).toEqual([]);
});
