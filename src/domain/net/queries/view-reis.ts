import type { Reis } from '../reis.ts';
import type { ReisLijn, ReisNet, ReisPlaats } from '../reis-net.ts';
import { listHaltes } from './walk-lijn.ts';

/** How one plaats stands on the map. */
export interface PlaatsView {
  /** Whether it belongs to what is chosen; the others step back. */
  isIn: boolean;
  /** Whether it often needs extra attention for the chosen group. */
  isLit: boolean;
  /** Its place along the chosen lijn. */
  nummer?: number;
}

/** How the map looks for what is chosen; `isChosen` is false when all of it stands in front. */
export interface ReisView {
  isChosen: boolean;
  lijn?: ReisLijn;
  /** The haltes of the chosen lijn in travelling order. */
  haltes: string[];
  places: Map<string, PlaatsView>;
}

/** How the map looks for what is chosen on it. */
export function viewReis(net: ReisNet, reis: Reis): ReisView {
  const lijn = net.lijnen.find(({ id }) => id === reis.lijn);
  const haltes = lijn ? listHaltes(net, lijn) : [];
  const onLijn = new Set(lijn?.trajecten.flatMap((traject) => traject.haltes));
  const lit = new Set(net.plaatsen.find(({ id }) => id === reis.instap)?.aandacht);
  const onlyGroup = reis.instap !== undefined && lijn === undefined && reis.zone === undefined;
  const isIn = ({ id, zone }: ReisPlaats): boolean =>
    (lijn === undefined || onLijn.has(id)) &&
    (reis.zone === undefined || zone === reis.zone) &&
    (!onlyGroup || lit.has(id) || id === reis.instap);
  const places = net.plaatsen.map((plaats): [string, PlaatsView] => {
    const nummer = haltes.indexOf(plaats.id) + 1;
    const view = { isIn: isIn(plaats) || plaats.id === reis.instap, isLit: lit.has(plaats.id) };
    return [plaats.id, nummer > 0 ? { ...view, nummer } : view];
  });
  return {
    isChosen: lijn !== undefined || reis.zone !== undefined || reis.instap !== undefined,
    ...(lijn ? { lijn } : {}),
    haltes,
    places: new Map(places),
  };
}
