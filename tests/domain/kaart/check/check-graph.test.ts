import { expect, test } from 'vitest';
import { checkGraph as check } from '../../../../src/domain/kaart/check/check-graph.ts';
import type { NetInput, Plaats, TrajectSoort } from '../../../../src/domain/kaart/model/net-input.ts';

/** As it is called for a file without other mistakes. */
const checkGraph = (of: NetInput): string[] =>
  check(of, new Set(of.lijnen.flatMap((lijn) => lijn.trajecten.flatMap(({ haltes }) => haltes))));

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

test('a circle beside a line that runs back has a message of its own; the line that runs back has no second one', () => {
  const back = net([halte('a', 'twee'), halte('b', 'een'), halte('c'), halte('d')], ['a b', 'c d', 'd c']);
  expect(checkGraph(back)).toEqual([expect.stringContaining('loopt terug'), expect.stringContaining('c → d → c')]);
});

test('a halte that a line names wrong is not also on no line; another one is', () => {
  const wrong = net([halte('aanmelding'), halte('intake'), halte('nazorg')], ['aanmeldin intake']);
  expect(checkGraph(wrong)).toEqual([expect.stringContaining('"nazorg"')]);
  expect(check(wrong, undefined)).toEqual([]);
});

test('a circle of twenty thousand haltes is told in a few words', () => {
  const ids = Array.from({ length: 20_000 }, (_, i) => `h${String(i)}`);
  const [fout, ...rest] = checkGraph(
    net(
      ids.map((id) => halte(id)),
      [ids.join(' '), 'h19999 h0'],
    ),
  );
  expect(rest).toEqual([]);
  expect(fout).toMatch(/h0 → h1 → .* → … → .*h19999 → h0/);
  expect(fout!.length).toBeLessThan(300);
});
