import { getModel } from '../../data/net.ts';
import { workScanFile } from '../../domain/scan/worked-examples.ts';

/** An example of a scan file, beside the schema that says what may stand in one. */
export const GET = () => Response.json(workScanFile(getModel()));
