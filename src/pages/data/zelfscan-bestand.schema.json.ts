import { toPublishedSchema } from '../../data/published-schema.ts';
import { scanDataSchema } from '../../domain/scan/scan-data.ts';

/** The JSON Schema of a scan file: of what the zelfscan saves and opens. */
export const GET = () => Response.json(toPublishedSchema(scanDataSchema, 'Een ingevulde zelfscan'));
