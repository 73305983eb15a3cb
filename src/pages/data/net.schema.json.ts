import { toPublishedSchema } from '../../data/published-schema.ts';
import { netDataSchema } from '../../domain/net/net-data.ts';

/** The JSON Schema of /data/net.json. */
export const GET = () => Response.json(toPublishedSchema(netDataSchema, 'Het net van de Metrokaart Werkfit'));
