import { z } from 'zod';
import { fieldsOf, unwrapSchema } from './schema-walk.ts';

function mendObject(schema: z.ZodObject, value: unknown): Record<string, unknown> {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const mended = Object.fromEntries(fieldsOf(schema).map(([name, field]) => [name, mendData(field, given[name])]));
  // Without readable keys a statement would be taken for one without a source.
  const isUnreadable = given.bron !== undefined && !Array.isArray(given.bron);
  return isUnreadable && 'ontwerp' in mended ? { ...mended, ontwerp: true } : mended;
}

/** The branch of a union with the outer form of the value. */
function mendUnion(schema: z.ZodUnion, value: unknown): unknown {
  const fits = (option: z.core.$ZodType) => Array.isArray(value) === option instanceof z.ZodArray;
  const option = schema.options.find(fits) ?? schema.options[0];
  return option === undefined ? undefined : mendData(option, value);
}

function mendScalar(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodNumber) return typeof value === 'number' ? value : Number.NaN;
  if (schema instanceof z.ZodLiteral) return value === true ? true : undefined;
  // The last choice of each list is one that no check holds to a rule.
  if (schema instanceof z.ZodEnum) return schema.options.includes(value as string) ? value : schema.options.at(-1);
  return typeof value === 'string' ? value : '';
}

/**
 * A value in the outer form of its schema, with blanks where the given value has another form,
 * so that the rest of a file with a mistake can still be checked.
 */
export function mendData(schema: z.core.$ZodType, value: unknown): unknown {
  if (value === undefined && schema instanceof z.ZodOptional) return undefined;
  const inner = unwrapSchema(schema);
  if (inner instanceof z.ZodObject) return mendObject(inner, value);
  if (inner instanceof z.ZodUnion) return mendUnion(inner, value);
  if (inner instanceof z.ZodArray)
    return Array.isArray(value) ? value.map((item) => mendData(inner.element, item)) : [];
  return mendScalar(inner, value);
}
