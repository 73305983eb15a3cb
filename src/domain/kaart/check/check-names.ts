import { isRecord } from './check-parts.ts';

/**
 * The ids that a file names, also in parts with a mistake in them, so that one mistake gives one message. Undefined where
 * the file does not let itself be read: then nothing can be said to be missing.
 */
export interface Names {
  zones: ReadonlySet<string> | undefined;
  haltes: ReadonlySet<string> | undefined;
  /** The haltes on some line. */
  used: ReadonlySet<string> | undefined;
}

/** Reads the names from a file that may hold anything. */
export function readNames({ zones, haltes, instappen, lijnen }: Record<string, unknown>): Names {
  return {
    zones: zones === undefined ? new Set() : idsOf(zones),
    haltes:
      Array.isArray(haltes) && haltes.length > 0 ? idsOf([haltes, instappen].filter(Array.isArray).flat()) : undefined,
    used: haltesOn(lijnen),
  };
}

function idsOf(list: unknown): Set<string> | undefined {
  if (!Array.isArray(list)) return undefined;
  return new Set(list.flatMap((item: unknown) => (isRecord(item) && typeof item.id === 'string' ? [item.id] : [])));
}

function haltesOn(lijnen: unknown): Set<string> | undefined {
  if (!Array.isArray(lijnen) || lijnen.length === 0) return undefined;
  const used = new Set<string>();
  for (const lijn of lijnen as unknown[]) {
    const trajecten = isRecord(lijn) ? lijn.trajecten : undefined;
    if (!Array.isArray(trajecten) || trajecten.length === 0) return undefined;
    for (const traject of trajecten as unknown[]) {
      const ids = isRecord(traject) ? traject.haltes : traject;
      if (!Array.isArray(ids)) return undefined;
      for (const id of ids as unknown[]) if (typeof id === 'string') used.add(id);
    }
  }
  return used;
}
