import type { RowProof } from '../model/drawing.ts';
import { decompose, type Decomposition } from '../graph/branches.ts';
import {
  assignHalteSlots,
  gewoneLijnen,
  listConnectors,
  type Connector,
  type HalteSlots,
  type Slope,
} from '../graph/connectors.ts';
import { buildGraph, type Graph } from '../graph/graph.ts';
import { assignHeights, branchExtents, type Extent } from './heights.ts';
import { assignLanes, listRides, type Lanes, type Ride } from '../graph/lanes.ts';
import { assignLayers } from '../graph/layers.ts';
import type { NetInput } from '../model/net-input.ts';
import { describeRowItems, listMeetings } from './row-cost.ts';
import { proveRows } from './row-optimum.ts';
import { namedOrder, settleSides } from './row-sides.ts';
import { assignRows } from './rows.ts';
import type { Sizes } from '../model/sizes.ts';
import { laneRows, listSlopes } from './slopes.ts';
import type { SolveLp } from './solve-lp.ts';

/** What is decided before any length: graph, layers, branches, rows, lanes and joints. */
export interface Plan {
  net: NetInput;
  graph: Graph;
  layers: Map<string, number>;
  decomposition: Decomposition;
  rows: number[];
  /** How near the rows are to the best there are. */
  proof: RowProof;
  slopes: Slope[];
  rides: Ride[];
  lanes: Lanes;
  connectors: Connector[];
  slots: HalteSlots;
}

/** How rows may be chosen: proven by a solver, and with branches without haltes as single slopes. */
export interface PlanChoice {
  solve?: SolveLp | undefined;
  slopes?: boolean;
}

/** Decides the shape of the drawing without lengths; both forms start from it. */
export function planNet(net: NetInput, { solve, slopes = false }: PlanChoice = {}): Plan {
  const graph = buildGraph(net);
  const layers = assignLayers(graph, net);
  const decomposition = decompose(graph);
  const rides = listRides(graph, decomposition);
  const items = describeRowItems(
    decomposition,
    layers,
    graph.platform?.target,
    slopes ? gewoneLijnen(graph) : undefined,
  );
  const meetings = listMeetings(decomposition, rides);
  const { rows: found, proof } = proveRows(items, meetings, assignRows(items, meetings), solve);
  const rows = settleSides(items, meetings, found, namedOrder(decomposition, net));
  const direct = listSlopes(decomposition, layers, items, rows);
  const lanes = assignLanes(decomposition, rides, laneRows(rows, direct));
  const connectors = listConnectors(decomposition, rows, graph);
  const slots = assignHalteSlots(decomposition, lanes, connectors, rows, direct);
  return { net, graph, layers, decomposition, rows, proof, slopes: direct, rides, lanes, connectors, slots };
}

/** Heights of the branches of a plan, with `gapBetween` the free height between two that lie beside each other. */
export function planHeights(
  plan: Plan,
  sizes: Sizes,
  gapBetween: (a: number, b: number) => number,
): { heights: number[]; extents: Extent[] } {
  const extents = branchExtents(plan.decomposition, plan.lanes, plan.slots, sizes);
  const items = describeRowItems(plan.decomposition, plan.layers, plan.graph.platform?.target);
  const heights = assignHeights(
    plan.decomposition,
    plan.rows,
    items,
    extents,
    plan.slots,
    plan.lanes,
    gapBetween,
    sizes,
  );
  return { heights, extents };
}
