import { z } from 'zod';

/** A JSON Schema (draft 2020-12) of published data, under a title a reader understands. */
export function toPublishedSchema(schema: z.ZodType, title: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' });
  return { $schema, title, ...rest };
}
