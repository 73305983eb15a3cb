/** The five kinds of place that a map can hold. */
export type Soort = 'halte' | 'knooppunt' | 'bestemming' | 'vervolg' | 'instap';

/** How a traject runs: forward, as a loop back, as a side track, or as a closed ring. */
export type TrajectSoort = 'gewoon' | 'lus' | 'zijspoor' | 'ring';

/** One place of the net, as the engine sees it. */
export interface Plaats {
  id: string;
  naam: string;
  kaartlabel?: string;
  code?: string;
  zone?: string;
  soort: Soort;
  optioneel: boolean;
  waarschuwing: boolean;
}

/** One run over haltes, in the order in which it is travelled. */
export interface Traject {
  haltes: string[];
  soort: TrajectSoort;
}

/** One line with all its trajecten. */
export interface Lijn {
  id: string;
  naam: string;
  letter: string;
  kleur?: string;
  soort: TrajectSoort;
  trajecten: Traject[];
}

/** A stage of the journey, drawn as a band. */
export interface Zone {
  id: string;
  naam: string;
}

/** A checked net: what `layoutKaart` draws. Ids are unique, references resolve, gewone trajecten hold no cycle. */
export interface NetInput {
  zones: Zone[];
  haltes: Plaats[];
  lijnen: Lijn[];
}
