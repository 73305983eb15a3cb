import { z } from 'zod';

/** The schema inside optional and default wrappers. */
export function unwrapSchema(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapSchema(schema.unwrap());
  return schema;
}

/** The author sentence of a schema: its own, or that of what it wraps. */
export function describeSchema(schema: z.core.$ZodType): string | undefined {
  const own = z.globalRegistry.get(schema)?.description;
  const inner = unwrapSchema(schema);
  return own ?? (inner === schema ? undefined : z.globalRegistry.get(inner)?.description);
}

/** Whether an author may leave the field out. */
export function isOptional(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

/** The fields of an object schema, or of the objects in a union, in the order they are written; else none. */
export function fieldsOf(schema: z.core.$ZodType): [name: string, field: z.core.$ZodType][] {
  const inner = unwrapSchema(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap(fieldsOf);
  return inner instanceof z.ZodObject ? Object.entries<z.core.$ZodType>(inner.shape) : [];
}

/** The schemas one step down a path: a field, an item of a list, or the same in any branch of a union. */
function step(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType[] {
  const inner = unwrapSchema(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => step(option, key));
  if (inner instanceof z.ZodArray) return typeof key === 'number' ? [inner.element] : [];
  return fieldsOf(inner).flatMap(([name, field]) => (name === key ? [field] : []));
}

/** The schema at a path of a value, if there is one. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>(
    (at, key) => (at === undefined ? undefined : step(at, key)[0]),
    schema,
  );
}
