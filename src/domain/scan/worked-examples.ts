import { proposeActies } from './propose-acties.ts';
import { mergeTeam } from './merge-team.ts';
import type { Model, ScoreThema } from './model.ts';
import type { Keuze, Scan } from './scan.ts';
import { scoreThema } from './score-thema.ts';
import type { ActieVoorstel, ThemaUitslag } from './uitslag.ts';

/** An example of the rule: four answers, the kern-vraag first, and what the rule itself makes of them. */
export interface WorkedExample {
  /** The answers as a reader sees them; an open one is a dash. */
  antwoorden: string[];
  uitslag: ThemaUitslag;
  uitleg: string;
}

const codes = ['ZS-01', 'ZS-02', 'ZS-03', 'ZS-04'] as const;

const thema: ScoreThema = {
  letter: 'A',
  naam: 'Een thema',
  vragen: codes.map((code, i) => ({
    code,
    kern: i === 0,
    snel: false,
    belang: 2,
    inspanning: 2,
    betekenis: 1,
    haltes: [],
  })),
};

type Answers = readonly (Keuze | undefined)[];

const examples: readonly (readonly [Answers, string])[] = [
  [[2, 3, 2, 0], 'De kernvraag haalt 2, en drie van de vier vragen ook. Eén zwak antwoord mag.'],
  [[1, 3, 3, 3], 'De kernvraag staat op 1. Hoger kan het niveau dan niet worden.'],
  [[3, 3, 1, 1], 'Slechts twee vragen halen 2 of meer. Alle vier halen ze 1.'],
  [[2, 2, 1, 'weet-niet'], 'Is het onbekende antwoord laag, dan is het 1. Is het hoog, dan is het 2.'],
  [['nvt', 2, 2, 1], 'De kernvraag geldt niet en doet niet mee. Twee van de drie andere vragen halen 2.'],
  [[3, 'weet-niet', undefined, 2], 'Twee van de vier vragen hebben een getal. Dat is minder dan 60 procent.'],
  [['nvt', 'nvt', 'nvt', 'nvt'], 'Geen enkele vraag geldt. Dan is er niets te zeggen, ook geen nul.'],
];

const toAnswers = (keuzes: Answers) =>
  Object.fromEntries(keuzes.flatMap((keuze, i) => (keuze === undefined ? [] : [[codes[i] ?? '', { keuze }] as const])));

const show = (keuze: Keuze | undefined) =>
  keuze === undefined ? '–' : keuze === 'nvt' ? 'n.v.t.' : keuze === 'weet-niet' ? 'weet niet' : String(keuze);

/** The examples of the rule of a niveau, worked out by the rule itself. */
export function workExamples(): WorkedExample[] {
  return examples.map(([keuzes, uitleg]) => ({
    antwoorden: keuzes.map(show),
    uitslag: scoreThema(thema, toAnswers(keuzes), { modus: 'volledig', streef: 2 }),
    uitleg,
  }));
}

/** The order of a few acties from the real model, worked out by the rule itself. */
export function workActies(model: Model): (ActieVoorstel & { naam: string; stap: string })[] {
  const vragen = new Map(model.themas.flatMap((one) => one.vragen.map((vraag) => [vraag.code, vraag])));
  const antwoorden = Object.fromEntries(
    (['ZS-01', 'ZS-02', 'ZS-10', 'ZS-22'] as const).map((code, i) => [code, { keuze: i === 1 ? 1 : 0 }] as const),
  );
  return proposeActies(model, { antwoorden }).acties.flatMap((actie) => {
    const vraag = vragen.get(actie.code);
    return vraag === undefined ? [] : [{ ...actie, naam: vraag.naam, stap: vraag.stappen[actie.van as 0 | 1 | 2] }];
  });
}

/** Examples of answers of a team to one vraag, and whether it should talk, by the rule itself. */
export function workTeam(): { antwoorden: string; bespreken: boolean }[] {
  return [
    [1, 2, 2, 2],
    [1, 1, 3],
    [0, 1, 1, 2],
    [0, 0, 1, 1],
  ].map((numbers) => {
    const scans = numbers.map((keuze, i): Scan => ({
      schema: 'werkfit-zelfscan',
      versie: 1,
      modelVersie: 1,
      id: `voorbeeld-${i}`,
      gemaakt: '2026-11-22',
      bijgewerkt: '2026-11-22',
      antwoorden: { 'ZS-01': { keuze: keuze as Keuze } },
    }));
    const [row] = mergeTeam({ modelVersie: 1, themas: [thema] }, scans, 'rol');
    return { antwoorden: numbers.join(', '), bespreken: row?.bespreken === true };
  });
}

/** A small scan file as it is saved, for who writes or reads such files with a program of their own. */
export function workScanFile({ modelVersie }: Pick<Model, 'modelVersie'>): Scan {
  return {
    schema: 'werkfit-zelfscan',
    versie: 1,
    modelVersie,
    id: 'voorbeeld',
    modus: 'volledig',
    naam: 'Voorbeeld',
    rol: 'uitvoerder',
    gemaakt: '2026-11-22T09:00:00Z',
    bijgewerkt: '2026-11-22T10:00:00Z',
    antwoorden: {
      'ZS-01': { keuze: 2, bewijs: 'document' },
      'ZS-02': { keuze: 1, notitie: 'Het doel staat niet bij elke werkplek op papier.' },
      'ZS-03': { keuze: 'weet-niet' },
      'ZS-04': { keuze: 'nvt', reden: 'ander-taakveld' },
    },
    streefniveaus: { A: 2 },
    acties: [{ vraag: 'ZS-02', stap: 'Zet het doel op de werkplekkaart.', rol: 'teamleider', status: 'open' }],
  };
}
