import { expect, test } from 'vitest';
import { listAsked, scoreThema } from '../../../src/domain/scan/score-thema.ts';
import { makeAnswers, makeThema, makeVraag } from '../../support/generate-scan.ts';

const thema = makeThema('A', ['ZS-01', 'ZS-02', 'ZS-03', 'ZS-04']);
const score = (keuzes: Parameters<typeof makeAnswers>[0]) =>
  scoreThema(thema, makeAnswers(keuzes), { modus: 'volledig', streef: 2 });

test('everything that stands beside a niveau is counted', () => {
  const antwoorden = {
    'ZS-01': { keuze: 2, bewijs: 'document' },
    'ZS-02': { keuze: 3, bewijs: 'geen' },
    'ZS-03': { keuze: 1 },
    'ZS-04': { keuze: 'nvt', bewijs: 'cijfers' },
  } as const;
  expect(scoreThema(thema, antwoorden, { modus: 'volledig', streef: 3 })).toEqual({
    letter: 'A',
    naam: 'Thema A',
    niveau: 2,
    min: 2,
    max: 2,
    waaromGeen: null,
    laagste: 1,
    hoogste: 3,
    gemiddelde: 2,
    beantwoord: 3,
    vanToepassing: 3,
    weetNiet: 0,
    open: 0,
    nvt: 1,
    onderbouwd: 1,
    kernNvt: [],
    streef: 3,
  });
});

test('an unknown answer gives a band; the niveau is only sure when both ends agree', () => {
  expect(score({ 'ZS-01': 2, 'ZS-02': 2, 'ZS-03': 1, 'ZS-04': 'weet-niet' })).toMatchObject({
    niveau: null,
    min: 1,
    max: 2,
  });
  expect(score({ 'ZS-01': 2, 'ZS-02': 2, 'ZS-03': 2 })).toMatchObject({ niveau: 2, min: 2, max: 2, open: 1 });
});

test('a top answer beside a weet-niet is no halved score', () => {
  expect(score({ 'ZS-01': 3, 'ZS-02': 'weet-niet' })).toMatchObject({
    niveau: null,
    min: null,
    max: null,
    waaromGeen: 'te-weinig-beantwoord',
    gemiddelde: 3,
  });
});

test('a kern-vraag that does not apply guards nothing, and is named', () => {
  expect(score({ 'ZS-01': 'nvt', 'ZS-02': 3, 'ZS-03': 3, 'ZS-04': 0 })).toMatchObject({
    niveau: 3,
    kernNvt: ['ZS-01'],
  });
});

test('the snelscan counts what it asks, and never gives a niveau', () => {
  const quick = {
    ...thema,
    vragen: [makeVraag('ZS-01', { snel: true }), makeVraag('ZS-02', { snel: true }), makeVraag('ZS-03')],
  };
  expect(listAsked(quick, 'snel').map(({ code }) => code)).toEqual(['ZS-01', 'ZS-02']);
  expect(
    scoreThema(quick, makeAnswers({ 'ZS-01': 3, 'ZS-02': 1, 'ZS-03': 0 }), { modus: 'snel', streef: 2 }),
  ).toMatchObject({
    niveau: null,
    min: null,
    max: null,
    waaromGeen: 'snelscan',
    laagste: 1,
    beantwoord: 2,
    vanToepassing: 2,
  });
});
