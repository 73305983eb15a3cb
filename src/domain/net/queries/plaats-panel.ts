import { naslagOfHalte, type Naslag } from '../naslag.ts';
import type { Bewering, Halte, Instap, Net, Plaats, Uitgang } from '../net.ts';

/** One statement in a panel; `bron` holds its source keys, empty for what is our own design. */
export interface PanelPunt {
  tekst: string;
  bron: string;
  ontwerp?: true;
  /** Where a public fact stands that no source of ours holds, and how sure it is. */
  vindplaats?: { waar: string; zekerheid: string };
  /** Ids of plaatsen or lijnen that belong to it. */
  naar?: string[];
}

/** A case in a panel. */
export interface PanelPraktijk {
  id: string;
  titel: string;
}

/** What the map shows of one plaats when it is chosen: a taste of its page. */
export interface PlaatsPanel {
  samenvatting: PanelPunt;
  vragen: PanelPunt[];
  uitgangen: PanelPunt[];
  aandacht: PanelPunt[];
  tips: PanelPunt[];
  praktijk: PanelPraktijk[];
}

type Sourced = Pick<Bewering, 'tekst' | 'bron'> & {
  ontwerp?: boolean | undefined;
  vindplaats?: string | undefined;
  zekerheid?: string | undefined;
};

const toPunt = ({ tekst, bron, ontwerp, vindplaats, zekerheid = '' }: Sourced, naar: string[] = []): PanelPunt => ({
  tekst,
  bron: bron.join(' '),
  ...(ontwerp === true ? { ontwerp } : {}),
  ...(vindplaats === undefined ? {} : { vindplaats: { waar: vindplaats, zekerheid } }),
  ...(naar.length > 0 ? { naar } : {}),
});

const summaryOf = ({ samenvatting, bron, ontwerp }: Plaats): PanelPunt =>
  toPunt({ tekst: samenvatting, bron, ontwerp });

const toPraktijk = (cases: Naslag['praktijk']): PanelPraktijk[] => cases.map(({ id, titel }) => ({ id, titel }));

const toUitgang = ({ als, naar, bron, ontwerp }: Uitgang): PanelPunt => toPunt({ tekst: als, bron, ontwerp }, naar);

function panelOfHalte(halte: Halte, naslag: Naslag): PlaatsPanel {
  const { tips, praktijk } = naslagOfHalte(naslag, halte);
  return {
    samenvatting: summaryOf(halte),
    vragen: halte.vragen.map((vraag) => toPunt(vraag)),
    uitgangen: halte.uitgangen.map(toUitgang),
    aandacht: [],
    tips: tips.map((tip) => toPunt(tip)),
    praktijk: toPraktijk(praktijk),
  };
}

function panelOfInstap(instap: Instap, { praktijk }: Naslag): PlaatsPanel {
  return {
    samenvatting: summaryOf(instap),
    vragen: [],
    uitgangen: [],
    aandacht: instap.aandacht.map((punt) => toPunt(punt, punt.haltes)),
    tips: [],
    praktijk: toPraktijk(praktijk.filter(({ instappen }) => instappen.includes(instap.id))),
  };
}

/** The panel of every plaats of the net, by id. */
export function listPanels(net: Net, naslag: Naslag): Map<string, PlaatsPanel> {
  return new Map([
    ...net.haltes.map((halte): [string, PlaatsPanel] => [halte.id, panelOfHalte(halte, naslag)]),
    ...net.instappen.map((instap): [string, PlaatsPanel] => [instap.id, panelOfInstap(instap, naslag)]),
  ]);
}
