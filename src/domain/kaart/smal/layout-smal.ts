import { assignHalteSlots, gewoneLijnen, listConnectors } from '../graph/connectors.ts';
import type { Drawing } from '../model/drawing.ts';
import { headingWidth } from '../text/headings.ts';
import { assignLanes } from '../graph/lanes.ts';
import type { Plan } from '../rows/plan.ts';
import type { Sizes } from '../model/sizes.ts';
import { composeSmal } from './smal-compose.ts';
import { assignColumns } from './smal-columns.ts';
import { orderHaltes } from './smal-order.ts';
import { placeRails } from './smal-rails.ts';
import { stackRows } from './smal-rows.ts';
import type { TextTools, FontBox } from '../text/text-tools.ts';
import type { Wrapped } from '../text/wrap.ts';

/** The width of a narrow phone. */
const WIDTH = 360;

/** Lays out the portrait form: one halte a row, the trunk as the rightmost rail, all labels in one column beside it. */
export function layoutSmal(
  basis: Plan,
  wraps: Map<string, Wrapped[]>,
  sizes: Sizes,
  font: FontBox,
  tools: TextTools,
): Drawing {
  const order = orderHaltes(basis);
  const columns = assignColumns(basis.decomposition, order, gewoneLijnen(basis.graph), basis.graph.platform?.target);
  const rows = columns.map((column) => -column);
  const lanes = assignLanes(basis.decomposition, basis.rides, rows);
  const connectors = listConnectors(basis.decomposition, rows, basis.graph);
  const slots = assignHalteSlots(basis.decomposition, lanes, connectors, rows);
  const plan: Plan = { ...basis, rows, lanes, connectors, slots };
  const rails = placeRails(plan, columns, sizes, sizes.margin + platformRoom(plan, columns));
  const labelX = rails.x[0]! + rails.right + 9;
  const labels = new Map([...wraps].map(([id, list]) => [id, pick(list, WIDTH - labelX - 6)]));
  const heads = [...basis.net.zones, ...basis.net.lijnen.filter(({ soort }) => soort === 'ring')];
  const widths = [...labels.values()].map((label) => label.width);
  const headWidths = heads.map(({ naam }) => headingWidth(naam, tools.bold));
  const width = Math.max(WIDTH, Math.ceil(labelX + Math.max(...widths, ...headWidths) + 6));
  const stack = stackRows(plan, order, { labels, sizes, font, width, labelX, tools });
  return composeSmal(plan, columns, rails, stack, labels, { sizes, font, width, labelX, tools });
}

/** The fewest lines that fit; the narrowest where none fits. */
function pick(wraps: Wrapped[], room: number): Wrapped {
  return (
    wraps.find((wrap) => wrap.width <= room) ?? wraps.reduce((best, wrap) => (wrap.width < best.width ? wrap : best))
  );
}

/** A rail of its own for the platform, when no other stands left of the halte it feeds. */
function platformRoom(plan: Plan, columns: number[]): number {
  const target = plan.graph.platform?.target;
  return target !== undefined && columns[plan.decomposition.home.get(target)!] === Math.max(...columns) ? 18 : 0;
}
