import { z } from 'zod';
import { describeSchema, fieldsOf, isOptional, unwrapSchema } from '../domain/net/schema-walk.ts';

interface Row {
  veld: string;
  vorm: string;
  verplicht: boolean;
  uitleg: string;
}

function describeText(schema: z.ZodString): string {
  const max = schema.maxLength;
  return max === null ? 'tekst' : `tekst, hoogstens ${String(max)} tekens`;
}

/** The form of a value in an author's words. */
function describeForm(field: z.core.$ZodType): string {
  const schema = unwrapSchema(field);
  if (schema instanceof z.ZodISODate) return 'datum';
  if (schema instanceof z.ZodEmail) return 'e-mailadres';
  if (schema instanceof z.ZodURL) return 'webadres';
  if (schema instanceof z.ZodString) return describeText(schema);
  if (schema instanceof z.ZodNumber) return 'heel getal';
  if (schema instanceof z.ZodLiteral) return 'true';
  if (schema instanceof z.ZodEnum) return schema.options.join(' \\| ');
  if (schema instanceof z.ZodArray) return 'lijst';
  if (schema instanceof z.ZodObject) return 'groep velden';
  return 'lijst of groep velden';
}

/** The groups of fields that lie inside a field: the items of a list, the branches of a choice. */
function innerGroups(field: z.core.$ZodType): z.core.$ZodType[] {
  const schema = unwrapSchema(field);
  if (schema instanceof z.ZodArray) return innerGroups(schema.element);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(innerGroups);
  return schema instanceof z.ZodObject ? [schema] : [];
}

function listRows(group: z.core.$ZodType, prefix = ''): Row[] {
  return fieldsOf(group).flatMap(([name, field]) => {
    const veld = `${prefix}${name}`;
    const row = {
      veld,
      vorm: describeForm(field),
      verplicht: !isOptional(field),
      uitleg: describeSchema(field) ?? '',
    };
    return [row, ...innerGroups(field).flatMap((inner) => listRows(inner, `${veld} › `))];
  });
}

/** A Markdown table of all fields of a schema, with the sentence an author needs for each. */
export function renderFieldTable(schema: z.core.$ZodType): string {
  const rows = listRows(schema).map(
    ({ veld, vorm, verplicht, uitleg }) => `| ${veld} | ${vorm} | ${verplicht ? 'ja' : 'nee'} | ${uitleg} |`,
  );
  return ['| Veld | Vorm | Verplicht | Uitleg |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The fields of a schema that lack their sentence for authors. */
export function findUndescribed(schema: z.core.$ZodType): string[] {
  return listRows(schema)
    .filter(({ uitleg }) => uitleg === '')
    .map(({ veld }) => veld);
}
