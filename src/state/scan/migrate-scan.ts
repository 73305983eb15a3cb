/** The newest version of the scan file that this site can read. */
export const newestVersie = 1;

type Data = Readonly<Record<string, unknown>>;

/** From each version to the next one; a released version never leaves this list. */
const steps: ReadonlyMap<number, (data: Data) => Data> = new Map();

/** Says which version a file claims to have, if it is a scan file at all. */
export function readVersie(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('schema' in data) || !('versie' in data)) return undefined;
  const { schema, versie } = data;
  // Whole and positive, or the walk over the versions below would never end.
  return schema === 'werkfit-zelfscan' && Number.isInteger(versie) && Number(versie) >= 1 ? Number(versie) : undefined;
}

/** Brings the data of an older version up to the newest, one version at a time; the newest comes back as it is. */
export function migrateScan(data: unknown): unknown {
  let current = data as Data;
  for (let versie = readVersie(data) ?? newestVersie; versie < newestVersie; versie += 1)
    current = steps.get(versie)?.(current) ?? current;
  return current;
}
