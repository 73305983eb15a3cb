import { expect, test } from 'vitest';
import { buildStrip } from '../../../../src/domain/net/queries/strip.ts';
import { smallNet } from '../../../fixtures/content/small-net.ts';

test('a strip lists each traject with where one can change', () => {
  const { lijn, trajecten } = buildStrip(smallNet, 'hoofdlijn', 'keuze');
  expect(lijn.naam).toBe('Hoofdlijn');
  const stops = trajecten.map(({ haltes }) =>
    haltes.map(({ plaats, overstap, isHere }) => [plaats.id, overstap.map(({ letter }) => letter).join(), isHere]),
  );
  expect(stops).toEqual([
    [
      ['aanmelding', 'Z', false],
      ['keuze', 'Z', true],
      ['training', '', false],
      ['werkfit', '', false],
    ],
    [
      ['wia', '', false],
      ['aanmelding', 'Z', false],
    ],
  ]);
});

test('a strip knows the way on from a halte', () => {
  const { previous, next } = buildStrip(smallNet, 'zijlijn', 'omweg');
  expect(previous.map(({ id }) => id)).toEqual(['aanmelding', 'keuze']);
  expect(next.map(({ id }) => id)).toEqual(['aanmelding']);
});

test('a strip of the whole lijn stands nowhere', () => {
  const { trajecten, previous, next } = buildStrip(smallNet, 'zijlijn');
  expect(trajecten.map(({ soort }) => soort)).toEqual(['zijspoor', 'lus']);
  expect(trajecten.flatMap(({ haltes }) => haltes).some(({ isHere }) => isHere)).toBe(false);
  expect([previous, next]).toEqual([[], []]);
});

test('an unknown lijn is an error of the caller', () => {
  expect(() => buildStrip(smallNet, 'nergens')).toThrow('No lijn "nergens" in the net');
});
