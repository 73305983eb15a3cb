import { toPublishedSchema } from '../../data/published-schema.ts';
import { modelDataSchema } from '../../domain/scan/model-data.ts';

/** The JSON Schema of /data/zelfscan.json. */
export const GET = () => Response.json(toPublishedSchema(modelDataSchema, 'Het model van de zelfscan'));
