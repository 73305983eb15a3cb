import { getNet } from '../../data/net.ts';
import { toNetData } from '../../domain/net/net-data.ts';

/** The net as open data. */
export const GET = () => Response.json(toNetData(getNet()));
