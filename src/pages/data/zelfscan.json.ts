import { getModel } from '../../data/net.ts';
import { toModelData } from '../../domain/scan/model-data.ts';

/** The model of the zelfscan as open data. */
export const GET = () => Response.json(toModelData(getModel()));
