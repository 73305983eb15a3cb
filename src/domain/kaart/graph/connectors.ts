import type { Decomposition } from './branches.ts';
import type { Graph } from './graph.ts';
import type { Lanes } from './lanes.ts';

/** How a branch hangs on a halte: a 45° slope, an upright riser beside it, or one straight out of the marker. */
export type ConnectorKind = 'slope' | 'riser' | 'upright';

/** The joint between a branch and the halte it leaves (`out`) or ends in (`in`), with side -1 above and 1 below. */
export interface Connector {
  branch: number;
  end: 'out' | 'in';
  halte: string;
  lijnen: number[];
  side: -1 | 1;
  kind: ConnectorKind;
}

/**
 * A branch without haltes that is drawn as one slope and runs as a lane beside the branch it hangs on at its `level`
 * end. What it passes on the way lies left of it (`before`) or right of it (`after`).
 */
export interface Slope {
  branch: number;
  level: 'from' | 'to';
  /** Side of the slope as seen from the row on which it runs level: -1 above, 1 below. */
  side: -1 | 1;
  halte: string;
  before: string[];
  after: string[];
}

/** The lines that have a gewoon traject; the others are side tracks and loops. */
export const gewoneLijnen = (graph: Graph): Set<number> =>
  new Set(graph.runs.filter((run) => run.soort === 'gewoon').map((run) => run.lijn));

/** The joints of all branches that lie on another row than the halte they hang on, with their first kind. */
export function listConnectors({ branches, home }: Decomposition, rows: number[], graph: Graph): Connector[] {
  const gewoon = gewoneLijnen(graph);
  const connectors: Connector[] = [];
  branches.forEach((branch, index) => {
    const add = (end: 'out' | 'in', halte: string | undefined, lijnen: number[] | undefined): void => {
      if (halte === undefined || lijnen === undefined) return;
      const dy = rows[index]! - rows[home.get(halte)!]!;
      if (dy === 0) return;
      const sideTrack = lijnen.length === 1 && !gewoon.has(lijnen[0]!);
      connectors.push({
        branch: index,
        end,
        halte,
        lijnen,
        side: dy < 0 ? -1 : 1,
        kind: sideTrack ? 'upright' : 'slope',
      });
    };
    add('out', branch.from, branch.edges[0]?.lijnen);
    add('in', branch.to, branch.edges.at(-1)?.lijnen);
  });
  for (const connector of connectors)
    if (connector.kind === 'upright' && !canBeUpright(connector, connectors)) connector.kind = 'riser';
  return connectors;
}

/** Whether a joint may run straight up or down out of its marker: one line, and no other line does so on that side. */
export function canBeUpright(connector: Connector, all: Connector[]): boolean {
  if (connector.lijnen.length !== 1) return false;
  return all.every(
    (other) =>
      other === connector ||
      other.kind !== 'upright' ||
      other.halte !== connector.halte ||
      other.side !== connector.side ||
      other.lijnen[0] === connector.lijnen[0],
  );
}

/** The lane of each line at each halte, in lane steps from the middle of the row of its home branch. */
export type HalteSlots = Map<string, Map<number, number>>;

/**
 * Gives every line a lane at every halte where it stops: its lane on the home branch where it rides there, otherwise
 * one outside those, on the side it comes from; a line that runs upright out of the marker needs none.
 */
export function assignHalteSlots(
  decomposition: Decomposition,
  lanes: Lanes,
  connectors: Connector[],
  rows: number[],
  slopes: Slope[] = [],
): HalteSlots {
  const slots: HalteSlots = new Map();
  decomposition.branches.forEach((branch, index) => {
    const chain = [branch.from, ...branch.haltes, branch.to].filter((id) => id !== undefined);
    branch.haltes.forEach((id) => {
      const at = chain.indexOf(id);
      const own = new Map<number, number>();
      for (const edge of [branch.edges[at - 1], branch.edges[at]])
        for (const lijn of edge?.lijnen ?? []) own.set(lijn, lanes[index]!.get(lijn)!);
      slots.set(id, own);
    });
  });
  for (const side of [-1, 1] as const) {
    const pending = connectors
      .filter((c) => c.side === side && c.kind !== 'upright')
      .sort(
        (a, b) =>
          Math.abs(rows[a.branch]! - rows[decomposition.home.get(a.halte)!]!) -
          Math.abs(rows[b.branch]! - rows[decomposition.home.get(b.halte)!]!),
      );
    for (const { branch, halte, level } of slopes.filter((slope) => slope.side === side)) {
      const edges = decomposition.branches[branch]!.edges;
      const { lijnen } = level === 'from' ? edges[0]! : edges.at(-1)!;
      addOutside(slots.get(halte)!, { branch, side, lijnen }, lanes);
    }
    for (const connector of pending) addOutside(slots.get(connector.halte)!, connector, lanes);
  }
  for (const connector of connectors) {
    const own = slots.get(connector.halte)!;
    if (connector.kind === 'upright' && own.size === 0) own.set(connector.lijnen[0]!, 0);
  }
  return slots;
}

function addOutside(
  own: Map<number, number>,
  connector: Pick<Connector, 'branch' | 'side' | 'lijnen'>,
  lanes: Lanes,
): void {
  const missing = connector.lijnen.filter((lijn) => !own.has(lijn));
  const onBranch = (lijn: number): number => lanes[connector.branch]!.get(lijn)!;
  missing.sort((a, b) => connector.side * (onBranch(a) - onBranch(b)));
  for (const lijn of missing) {
    const used = [...own.values()];
    own.set(lijn, used.length === 0 ? 0 : connector.side < 0 ? Math.min(...used) - 1 : Math.max(...used) + 1);
  }
}
