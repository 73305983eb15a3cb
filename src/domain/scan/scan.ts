import type { Niveau } from './model.ts';

/** An answer that is a number: the anker that fits best. */
export type Keuze = Niveau | 'nvt' | 'weet-niet';

/** Why a vraag does not apply. */
export type Reden = 'geen-doelgroep' | 'ander-taakveld' | 'anders';

/** What an answer rests on. */
export type Bewijs = 'geen' | 'document' | 'cijfers' | 'ervaring-deelnemers' | 'waargenomen';

/** The part a respondent plays. */
export type Rol = 'opdrachtgever' | 'uitvoerder' | 'beide';

/** Whether a scan asks 18 vragen or all 36. */
export type Modus = 'snel' | 'volledig';

/** One answer; a vraag without one is still open. */
export interface Antwoord {
  keuze: Keuze;
  /** Only with nvt. */
  reden?: Reden | undefined;
  /** At most 2,000 characters. */
  notitie?: string | undefined;
  bewijs?: Bewijs | undefined;
}

/** The answers by the code of their vraag. */
export type Antwoorden = Readonly<Record<string, Antwoord>>;

/** The target by the letter of its thema; a thema without one has DEFAULT_STREEF. */
export type Streefniveaus = Readonly<Record<string, Niveau>>;

/** How far an actie is. */
export type ActieStatus = 'open' | 'bezig' | 'klaar';

/** What a team decided to do about a vraag. */
export interface Actie {
  /** The code of the vraag. */
  vraag: string;
  /** The first step, in the team's own words. */
  stap?: string | undefined;
  /** Who does it, as a role. */
  rol?: string | undefined;
  /** YYYY-MM-DD or a full ISO date. */
  datum?: string | undefined;
  status?: ActieStatus | undefined;
}

/** The answers as they were on one day; never changed afterwards. */
export interface Moment {
  /** YYYY-MM-DD or a full ISO date. */
  datum: string;
  antwoorden: Antwoorden;
  /** The modelVersie they were given under; absent when it is that of the scan. */
  modelVersie?: number | undefined;
}

/** A scan file, exactly as it is saved. */
export interface Scan {
  schema: 'werkfit-zelfscan';
  versie: 1;
  modelVersie: number;
  /** At most 64 of A-Z a-z 0-9 _ -. */
  id: string;
  /** Absent: volledig. */
  modus?: Modus | undefined;
  naam?: string | undefined;
  organisatie?: string | undefined;
  rol?: Rol | undefined;
  /** ISO dates. */
  gemaakt: string;
  bijgewerkt: string;
  antwoorden: Antwoorden;
  streefniveaus?: Streefniveaus | undefined;
  acties?: readonly Actie[] | undefined;
  momenten?: readonly Moment[] | undefined;
}

/** The most characters of a notitie. */
export const MAX_NOTITIE = 2000;

/** The most bytes of a scan file. */
export const MAX_BYTES = 1_000_000;

/** What the id of a scan looks like. */
export const scanIdPattern = /^[A-Za-z0-9_-]{1,64}$/;

/** The target of a thema for which a team chose none. */
export const DEFAULT_STREEF: Niveau = 2;
