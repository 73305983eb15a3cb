import { checkGraph } from './check-graph.ts';
import { readNames } from './check-names.ts';
import { checkHaltes, checkLijnen, checkZones, isRecord } from './check-parts.ts';
import type { NetInput } from '../model/net-input.ts';

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
  const names = readNames(value);
  const zones = checkZones(value.zones, fouten);
  const haltes = checkHaltes(value.haltes, value.instappen, { zones, names: names.zones }, fouten);
  const lijnen = checkLijnen(value.lijnen, names.haltes, fouten);
  const net: NetInput = { zones, haltes, lijnen };
  fouten.push(...checkGraph(net, names.used));
  return fouten.length > 0 ? { net: undefined, fouten } : { net, fouten: [] };
}
