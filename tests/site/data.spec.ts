import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { listFiles } from './built-site.ts';
import { expect, test } from './guard.ts';

const schemas = listFiles('dist').filter((name) => /^data\/.*\.schema\.json$/.test(name));
const read = (name: string): unknown => JSON.parse(readFileSync(`dist/${name}`, 'utf8'));

test('the open data and their schemas are published', () => {
  expect(schemas).toEqual(expect.arrayContaining(['data/kaart.schema.json', 'data/net.schema.json']));
});

for (const schema of schemas) {
  const data = schema.replace('.schema.json', '.json');
  test(`${data} is what its schema promises`, () => {
    const validate = new Ajv2020({ allErrors: true, strict: false }).compile(read(schema) as object);
    validate(read(data));
    expect(validate.errors ?? []).toEqual([]);
  });

  test(`${schema} refuses what it does not know`, () => {
    const validate = new Ajv2020({ strict: false }).compile(read(schema) as object);
    expect(validate({ verzonnen: true })).toBe(false);
  });
}

test('the published schema of a scan file takes every good file, and refuses every key it does not know', () => {
  const validate = new Ajv2020({ strict: false }).compile(read('data/zelfscan-bestand.schema.json') as object);
  for (const room of ['geldig', 'versies']) {
    for (const name of readdirSync(`tests/fixtures/scan/${room}`)) {
      const scan = JSON.parse(readFileSync(`tests/fixtures/scan/${room}/${name}`, 'utf8')) as object;
      expect([name, validate(scan)]).toEqual([name, true]);
      expect([name, validate({ ...scan, verzonnen: 1 })]).toEqual([name, false]);
    }
  }
});
