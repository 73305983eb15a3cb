import { checkGraph } from './check-graph.ts';
import { checkHaltes, checkLijnen, checkZones, isRecord } from './check-parts.ts';
import type { NetInput } from './net-input.ts';

/** A net that can be drawn, or the reasons why not: one message a mistake, in Dutch. */
export type CheckedNet = { net: NetInput; fouten: [] } | { net: undefined; fouten: string[] };

/** Checks an unknown value against the contract of NET.json and gives every mistake at once. */
export function checkNet(value: unknown): CheckedNet {
  if (!isRecord(value))
    return {
      net: undefined,
      fouten: ['Het bestand bevat geen net: verwacht een object met "zones", "haltes" en "lijnen".'],
    };
  const fouten: string[] = [];
  const zones = checkZones(value.zones, fouten);
  const haltes = checkHaltes(value.haltes, value.instappen, zones, fouten);
  const lijnen = checkLijnen(value.lijnen, namedHaltes(value), fouten);
  const net: NetInput = { zones, haltes, lijnen };
  if (fouten.length === 0) fouten.push(...checkGraph(net));
  return fouten.length > 0 ? { net: undefined, fouten } : { net, fouten: [] };
}

/** Every id that the file names, also of a halte with a mistake in it, so that one mistake gives one message; none when there is no list. */
function namedHaltes(value: Record<string, unknown>): ReadonlySet<string> | undefined {
  const lists = [value.haltes, value.instappen].filter(Array.isArray) as unknown[][];
  if (!Array.isArray(value.haltes) || value.haltes.length === 0) return undefined;
  return new Set(lists.flat().flatMap((halte) => (isRecord(halte) && typeof halte.id === 'string' ? [halte.id] : [])));
}
