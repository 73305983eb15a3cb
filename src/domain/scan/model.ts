/*
 * The model of the zelfscan as plain data: what the page and the scoring share. Its words, all of them Dutch nouns that
 * an author can write in content/scan/ and content/zelfscan.yaml:
 *
 * | Word         | Meaning                                                                                |
 * |--------------|----------------------------------------------------------------------------------------|
 * | thema        | one of the nine subjects, A to I                                                       |
 * | vraag        | one item, such as ZS-02                                                                |
 * | niveau       | one of the four levels, 0 to 3                                                         |
 * | anker        | the sentence that says what one niveau looks like for one vraag                        |
 * | stap         | what to do to get from one niveau to the next                                          |
 * | kern         | a vraag that the niveau of its thema cannot pass                                       |
 * | belang       | how much a vraag matters for the order of the acties, 1 to 3; it never enters the niveau |
 * | inspanning   | how much effort the next stap asks, 1 to 3                                             |
 * | betekenis    | the modelVersie since which a vraag means what it means now                            |
 * | streefniveau | the niveau that a team wants to reach in a thema                                       |
 * | scan         | the answers of one person or team, as one file                                         |
 * | moment       | the answers of a scan as they were on one day                                          |
 * | actie        | what a team decided to do about a vraag                                                |
 */

/** A level: 0 not arranged, 1 varying, 2 a fixed part, 3 followed and improved. */
export type Niveau = 0 | 1 | 2 | 3;

/** The weight of a belang or an inspanning: 1 small, 2 usual, 3 large. */
export type Gewicht = 1 | 2 | 3;

/** What the scoring needs of a vraag; a whole Vraag will do. */
export interface ScoreVraag {
  /** Such as ZS-02; it never changes and is never used again. */
  code: string;
  kern: boolean;
  /** Whether the snelscan asks it. */
  snel: boolean;
  belang: Gewicht;
  inspanning: Gewicht;
  /** The modelVersie since which it means what it means now: older answers cannot be compared with newer ones. */
  betekenis: number;
  /** The ids of the haltes it points to, without doubles; possibly none. */
  haltes: string[];
}

/** What the scoring needs of a thema; a whole Thema will do. */
export interface ScoreThema<V extends ScoreVraag = ScoreVraag> {
  /** A to I. */
  letter: string;
  naam: string;
  vragen: V[];
}

/** What the scoring needs of the model; the whole Model will do. */
export interface ScoreModel<V extends ScoreVraag = ScoreVraag, T extends ScoreThema<V> = ScoreThema<V>> {
  /** The version of the model, 1 and up. */
  modelVersie: number;
  themas: T[];
}

/** An item as a reader sees it. */
export interface Vraag extends ScoreVraag {
  /** The name in lists, a few words. */
  naam: string;
  /** The question itself, one sentence. */
  vraag: string;
  /** What each niveau looks like, from 0 to 3. */
  ankers: [string, string, string, string];
  /** One or two sentences of help with answering. */
  hulp: string;
  /** What it looks like in practice. */
  voorbeeld: string;
  /** What to do to get one niveau further: from 0 to 1, from 1 to 2, from 2 to 3. */
  stappen: [string, string, string];
  /** The source keys the vraag rests on; empty when it is our own design. */
  bron: string[];
  ontwerp?: true | undefined;
}

/** A thema as a reader sees it. */
export interface Thema extends ScoreThema<Vraag> {
  /** One sentence that says what it is about. */
  toelichting: string;
  /** The open question with which a team starts to talk about it. */
  openingsvraag: string;
}

/** One niveau in general words. */
export interface NiveauUitleg {
  niveau: Niveau;
  naam: string;
  uitleg: string;
}

/** An item that was removed from the model; its answers are kept and reported. */
export interface VervallenVraag {
  code: string;
  naam: string;
  /** The first modelVersie without it. */
  sinds: number;
  reden: string;
}

/** One change of the model, for the change log. */
export interface ModelWijziging {
  modelVersie: number;
  /** YYYY-MM-DD. */
  datum: string;
  tekst: string;
}

/** The whole model. */
export interface Model extends ScoreModel<Vraag, Thema> {
  /** The four levels, from 0 to 3. */
  niveaus: NiveauUitleg[];
  /** What stands above every thema: judge what the deelnemer gets, also where another party does it. */
  perspectief: string;
  vervallen: VervallenVraag[];
  /** What changed, newest first. */
  wijzigingen: ModelWijziging[];
}
