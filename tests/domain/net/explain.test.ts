import { expect, test } from 'vitest';
import { contentRoots } from '../../../src/data/content-roots.ts';
import { readContent } from '../../../src/data/read-content.ts';
import { buildNet } from '../../../src/domain/net/build-net.ts';
import {
  explainHalte,
  explainInstap,
  explainLiteratuur,
  explainPraktijk,
  explainTexts,
  indexBegrippen,
  ownBegrippen,
  type Explained,
} from '../../../src/domain/net/explain.ts';
import { assembleNaslag } from '../../../src/domain/net/naslag.ts';
import { idsOf } from '../../../src/domain/taal/mark-terms.ts';

const { net, content } = buildNet(readContent(contentRoots('')));
const { begrippen } = assembleNaslag(content);
const index = indexBegrippen(begrippen);
const halte = net.haltes.find(({ id }) => id === 'praktijkleren')!;

const piecesOf = (items: { tekst: string }[]) => (items as Explained[]).flatMap(({ delen }) => delen);

test('a word that everyone knows is not explained, its neighbours are', () => {
  expect(begrippen.filter(({ alledaags }) => alledaags).map(({ id }) => id)).toContain('kandidaat');
  expect(explainTexts(['Een kandidaat met een jobcoach.'], index, new Set()).flatMap(idsOf)).toEqual(['jobcoach']);
});

test('over texts that follow each other a begrip is marked once', () => {
  const pieces = explainTexts(['Geen nazorg.', 'Wel nazorg, met een jobcoach.'], index, new Set());
  expect(pieces.map(idsOf)).toEqual([['nazorg'], ['jobcoach']]);
});

test('a page does not explain what it is about, by its id or by its title', () => {
  expect([...ownBegrippen({ id: 'nazorg', titel: 'Na het traject' }, index)]).toEqual(['nazorg']);
  expect(ownBegrippen({ id: 'x', titel: 'Wat is werkfit?' }, index).has('werkfit')).toBe(true);
});

test('a halte marks in its lists what its summary and text did not mark yet', () => {
  const { halte: explained, samenvatting, ids } = explainHalte(halte, index, ['arbeidsmarktregio']);
  const marked = [
    ...idsOf(samenvatting.delen),
    ...idsOf(piecesOf([...explained.valkuilen, ...explained.overwegingen, ...explained.varianten])),
  ];
  expect(marked).not.toContain('praktijkleren');
  expect(marked).not.toContain('arbeidsmarktregio');
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual([...marked, 'arbeidsmarktregio'].toSorted());
  expect(explained.vragen).toEqual(halte.vragen);
});

test('an instap marks its points of attention', () => {
  const instap = {
    ...net.instappen[0]!,
    aandacht: [{ ...net.instappen[0]!.aandacht[0]!, tekst: 'Denk aan nazorg en nog eens nazorg.', bron: ['S3-143'] }],
  };
  const { aandacht, ids } = explainInstap(instap, index, []);
  expect(idsOf(aandacht[0]!.delen)).toEqual(['nazorg']);
  expect(ids.filter((id) => id === 'nazorg')).toHaveLength(1);
});

test('a case marks a begrip in the first of its statements that holds it', () => {
  const found = content.praktijk.find(({ id }) => id === 'kansen-op-werk')!;
  const { praktijk, ids } = explainPraktijk({ id: found.id, ...found.data }, index);
  const { samenvatting, ingevuld, werkt, knelt, resultaten } = praktijk;
  const marked = idsOf(piecesOf([samenvatting, ...ingevuld, ...werkt, ...knelt, ...resultaten]));
  expect(marked.length).toBeGreaterThan(2);
  expect(new Set(marked).size).toBe(marked.length);
  expect(ids).toEqual(marked);
  expect(ingevuld.map(({ tekst, bron }) => ({ tekst, bron }))).toEqual(
    found.data.ingevuld.map(({ tekst, bron }) => ({ tekst, bron })),
  );
});

test('a listed work marks the begrippen in its summary and its statements, but not those of its title', () => {
  const [found] = content.literatuur.filter(({ id }) => id === 'werklandschap');
  const { stuk, delen = [], ids } = explainLiteratuur({ id: found!.id, ...found!.data }, index);
  expect(ids).not.toContain('werklandschap');
  expect(ids).toContain('tegel');
  expect(idsOf([...delen, ...piecesOf([...stuk.gebruik, ...stuk.openbaar])])).toEqual(ids);
});
