import { expect, test } from 'vitest';
import { getModel } from '../../../src/data/net.ts';
import { scanDataSchema } from '../../../src/domain/scan/scan-data.ts';
import { workActies, workExamples, workScanFile, workTeam } from '../../../src/domain/scan/worked-examples.ts';

test('the examples come out as their explanation says', () => {
  const found = workExamples().map(
    ({ uitslag: { niveau, min, max, waaromGeen } }) => niveau ?? waaromGeen ?? [min, max],
  );
  expect(found).toEqual([2, 1, 1, [1, 2], 2, 'te-weinig-beantwoord', 'niets-van-toepassing']);
  expect(workExamples().every(({ antwoorden }) => antwoorden.length === 4)).toBe(true);
});

test('the order of the acties is that of the rule', () => {
  const acties = workActies(getModel());
  expect(acties.map(({ code }) => code)).toEqual(['ZS-02', 'ZS-22', 'ZS-01', 'ZS-10']);
  expect(acties[0]).toMatchObject({ wanneer: 'nu', reden: expect.stringContaining('Kernvraag') as unknown });
  expect(acties.every(({ stap, naam }) => stap !== '' && naam !== '')).toBe(true);
});

test('a team talks about what lies far apart', () => {
  expect(workTeam().map(({ bespreken }) => bespreken)).toEqual([false, true, true, false]);
});

test('the example of a scan file is one, with vragen that are asked', () => {
  const model = getModel();
  const scan = workScanFile(model);
  expect(scanDataSchema.parse(scan)).toEqual(scan);
  const codes = model.themas.flatMap(({ vragen }) => vragen.map(({ code }) => code));
  expect(codes).toEqual(expect.arrayContaining(Object.keys(scan.antwoorden)));
});
