import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toReisNet } from '../../../src/domain/net/reis-net.ts';
import { readReis, writeReis, type Reis } from '../../../src/domain/net/reis.ts';
import { smallNet } from '../../fixtures/content/small-net.ts';

const net = toReisNet(smallNet);

function read(query: string) {
  const params = new URLSearchParams(query);
  return readReis(net, (field) => params.get(field));
}

const maybe = (values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

test('an address says what is chosen', () => {
  expect(read('?lijn=zijlijn&halte=keuze').reis).toEqual({ lijn: 'zijlijn', halte: 'keuze' });
  expect(read('').reis).toEqual({});
  expect(read('?lijn=').unknown).toEqual([]);
});

test('what the net does not know is left out and reported', () => {
  const { reis, unknown } = read('?lijn=weg&halte=wia&zone=z&instap=keuze');
  expect(reis).toEqual({ halte: 'wia' });
  expect(unknown).toEqual([
    { veld: 'lijn', waarde: 'weg' },
    { veld: 'zone', waarde: 'z' },
    { veld: 'instap', waarde: 'keuze' },
  ]);
});

test('what is written is read back the same', () => {
  const choices = fc.record({
    lijn: maybe(net.lijnen.map(({ id }) => id)),
    halte: maybe(net.plaatsen.map(({ id }) => id)),
    zone: maybe(['a', 'b']),
    instap: maybe(['wia']),
  });
  fc.assert(
    fc.property(choices, (choice) => {
      const reis = Object.fromEntries(Object.entries(choice).filter(([, id]) => id !== undefined)) as Reis;
      expect(read(writeReis(reis))).toEqual({ reis, unknown: [] });
    }),
  );
});

test('whatever an address says, reading it chooses only what is there', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const { reis } = readReis(net, () => value);
      expect(Object.values(reis).every((id) => JSON.stringify(net).includes(`"${String(id)}"`))).toBe(true);
    }),
  );
});
