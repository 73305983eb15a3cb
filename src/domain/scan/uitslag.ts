import type { Niveau } from './model.ts';
import type { Modus } from './scan.ts';

/** Why a thema has no niveau. */
export type GeenNiveau =
  /** No vraag of it applies. */
  | 'niets-van-toepassing'
  /** Less than 60 % of what applies has a number. */
  | 'te-weinig-beantwoord'
  /** The snelscan gives a first picture, never a niveau. */
  | 'snelscan';

/** What came out of one thema; every count is over its own vragen. */
export interface ThemaUitslag {
  letter: string;
  naam: string;
  /** The niveau when it is sure: the same at both ends of the band. */
  niveau: Niveau | null;
  /** The band: the niveau if all that is unknown were 0, and if it were 3; null where there is none. */
  min: Niveau | null;
  max: Niveau | null;
  waaromGeen: GeenNiveau | null;
  /** The lowest and highest number answered, and the mean of all; null without a number. */
  laagste: Niveau | null;
  hoogste: Niveau | null;
  gemiddelde: number | null;
  /** How many vragen have a number. */
  beantwoord: number;
  /** How many vragen are not nvt. */
  vanToepassing: number;
  weetNiet: number;
  open: number;
  nvt: number;
  /** How many numbers rest on something other than nothing. */
  onderbouwd: number;
  /** The kern-vragen that do not apply, and so do not guard this niveau. */
  kernNvt: string[];
  streef: Niveau;
}

/** What came out of a scan: a profile, never a total. */
export interface Uitslag {
  modelVersie: number;
  /** The version of the rule that made it. */
  regelVersie: number;
  modus: Modus;
  themas: ThemaUitslag[];
}

/** One thing to do, with the reason for its place. */
export interface ActieVoorstel {
  /** The code of the vraag. */
  code: string;
  /** The letter of its thema. */
  letter: string;
  van: Niveau;
  /** The next niveau: never more than one up. */
  naar: Niveau;
  streef: Niveau;
  wanneer: 'nu' | 'later';
  /** Why it stands here, in Dutch, for a reader. */
  reden: string;
}

/** A vraag to which nobody knew the answer. */
export interface Uitzoeken {
  code: string;
  letter: string;
}

/** What a scan asks to be done, in order. */
export interface Voorstellen {
  acties: ActieVoorstel[];
  uitzoeken: Uitzoeken[];
}

/** What a halte on the map shows after a scan. */
export type Staat = 'aandacht' | 'deels' | 'onbekend' | 'op-orde';
