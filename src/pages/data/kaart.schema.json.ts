import { kaartDataSchema } from '../../data/kaart-schema.ts';
import { toPublishedSchema } from '../../data/published-schema.ts';

/** The JSON Schema of /data/kaart.json. */
export const GET = () => Response.json(toPublishedSchema(kaartDataSchema, 'De tekening van de Metrokaart Werkfit'));
