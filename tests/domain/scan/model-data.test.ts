import { expect, test } from 'vitest';
import { getModel } from '../../../src/data/net.ts';
import { MODEL_DATA_VERSIE, modelDataSchema, toModelData } from '../../../src/domain/scan/model-data.ts';

const data = toModelData(getModel());

test('the published model is what its schema says, and goes through JSON unchanged', () => {
  expect(modelDataSchema.parse(data)).toEqual(data);
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  expect(data).toMatchObject({ versie: MODEL_DATA_VERSIE, modelVersie: 1, regelVersie: 1 });
});

test('the schema refuses a vraag without its four ankers', () => {
  const [first, ...rest] = data.themas;
  const broken = { ...first!, vragen: [{ ...first!.vragen[0]!, ankers: ['a', 'b', 'c'] }] };
  expect(modelDataSchema.safeParse({ ...data, themas: [broken, ...rest] }).success).toBe(false);
});
