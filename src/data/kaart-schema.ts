import { z } from 'zod';

const coordinate = (description: string) => z.number().describe(description);

const box = z.strictObject({
  x: coordinate('De linkerkant.'),
  y: coordinate('De bovenkant.'),
  breedte: coordinate('De breedte.'),
  hoogte: coordinate('De hoogte.'),
});

const halte = z.strictObject({
  id: z.string().describe('De halte of instap.'),
  x: coordinate('Het midden van het teken, van links.'),
  y: coordinate('Het midden van het teken, van boven.'),
  teken: box.describe('De plek van het teken.'),
  label: box
    .extend({ regels: z.array(z.string()).describe('De regels van het label.') })
    .describe('De plek van het label.'),
});

const lijn = z.strictObject({
  id: z.string().describe('De lijn.'),
  paden: z
    .array(z.array(z.tuple([z.number(), z.number()])))
    .describe('De paden als punten [x, y], hoeken niet afgerond.'),
});

const tekening = z.strictObject({
  vorm: z.enum(['breed', 'smal']).describe('De vorm: breed (liggend) of smal (staand).'),
  breedte: coordinate('De breedte van de tekening.'),
  hoogte: coordinate('De hoogte van de tekening.'),
  haltes: z.array(halte).describe('Alle plaatsen op de kaart.'),
  lijnen: z.array(lijn).describe('Alle lijnen op de kaart.'),
  score: z.record(z.string(), z.unknown()).describe('De regels waaraan de tekening is gemeten, H1 tot en met S15.'),
});

/** The schema of /data/kaart.json: the drawing of the net in both forms, in user units. */
export const kaartDataSchema = z.strictObject({
  breed: tekening.describe('De liggende tekening.'),
  smal: tekening.describe('De staande tekening.'),
});
