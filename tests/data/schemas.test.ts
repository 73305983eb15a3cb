import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { kaartDataSchema } from '../../src/data/kaart-schema.ts';
import { getModel } from '../../src/data/net.ts';
import { toPublishedSchema } from '../../src/data/published-schema.ts';
import { netDataSchema, toNetData } from '../../src/domain/net/net-data.ts';
import { modelDataSchema, toModelData } from '../../src/domain/scan/model-data.ts';
import { smallNet } from '../fixtures/content/small-net.ts';

const compile = (schema: Parameters<typeof toPublishedSchema>[0]) =>
  new Ajv2020({ strict: true, strictTuples: false, allErrors: true }).compile(toPublishedSchema(schema, 'Proef'));

const box = { x: 1, y: 2, breedte: 3, hoogte: 4 };
const tekening = {
  vorm: 'breed',
  breedte: 100,
  hoogte: 50,
  haltes: [{ id: 'intake', x: 1, y: 2, teken: box, label: { ...box, regels: ['Intake'] } }],
  lijnen: [
    {
      id: 'hoofdlijn',
      paden: [
        [
          [0, 0],
          [1, 1],
        ],
      ],
    },
  ],
  score: { H1: 0 },
};

test('the JSON Schema of the net takes the net and refuses what it does not know', () => {
  const validate = compile(netDataSchema);
  const data = toNetData(smallNet);
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...data, extra: 1 })).toBe(false);
  expect(validate({ ...data, haltes: [{ ...data.haltes[0], soort: 'instap' }] })).toBe(false);
});

test('the JSON Schema of the map takes a drawing in both forms', () => {
  const validate = compile(kaartDataSchema);
  const data = { breed: tekening, smal: { ...tekening, vorm: 'smal' } };
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ breed: tekening })).toBe(false);
  expect(validate({ ...data, smal: { ...tekening, vorm: 'rond' } })).toBe(false);
});

test('the JSON Schema of the zelfscan takes the model and refuses what it does not know', () => {
  const validate = compile(modelDataSchema);
  const data = toModelData(getModel());
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...data, totaal: 3 })).toBe(false);
  expect(validate({ ...data, niveaus: data.niveaus.slice(1) })).toBe(false);
});

test('a schema names its draft and its title', () => {
  expect(toPublishedSchema(netDataSchema, 'Het net')).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Het net',
  });
});
