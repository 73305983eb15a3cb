import { expect, test } from 'vitest';
import { contentRoots } from '../../src/data/content-roots.ts';
import { readContent } from '../../src/data/read-content.ts';
import { parseBody } from '../../src/domain/net/body.ts';
import { splitBronMark } from '../../src/domain/net/bron-mark.ts';
import { buildNet } from '../../src/domain/net/build-net.ts';
import { findOfficialese } from '../../src/domain/taal/find-officialese.ts';
import { sharePassive } from '../../src/domain/taal/find-passive.ts';
import { measureReadability, prepareTerms, type Readability } from '../../src/domain/taal/readability.ts';
import { splitSentences } from '../../src/domain/taal/split-sentences.ts';

/** What a text must hold: easy enough to work from, or easy enough to read up on. */
const budgets = {
  instructie: { meanSentence: 15, shareLong: 0.05, fleschDouma: 55 },
  verdieping: { meanSentence: Infinity, shareLong: Infinity, fleschDouma: 50 },
};
const FLOOR = 40;

/** Pages to read up on: what was found, said or promised, rather than what to do. */
const verdieping = new Set(['onderzoek', 'bijeenkomsten', 'privacy', 'toegankelijkheid', 'bronnen']);

/** The fields that hold running text; names, titles, dates and conditions are no sentences. */
const proseFields = new Set(['samenvatting', 'tekst', 'waarom', 'uitleg', 'waarvoor', 'toelichting', 'voorKandidaat', 'onbekend']);

/** The shortest cell of a table that is read as a sentence. */
const CELL_WORDS = 5;

interface Page {
  naam: string;
  groep: string;
  soort: keyof typeof budgets;
  texts: string[];
}

function proseOfData(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return proseFields.has(field) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => proseOfData(item, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => proseOfData(item, key));
}

function proseOfBody(body: string): string[] {
  return parseBody(body)
    .filter(({ kind }) => kind === 'alinea' || kind === 'punt' || kind === 'rij')
    .flatMap(({ kind, text }) => {
      const plain = (splitBronMark(text)?.text ?? text).replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|_|`/g, '');
      if (kind !== 'rij') return [plain];
      return plain.split('|').filter((cell) => cell.trim().split(/\s+/).length >= CELL_WORDS);
    });
}

const { content } = buildNet(readContent(contentRoots('')));
const terms = prepareTerms(content.begrippen.flatMap(({ data }) => [data.term, ...data.ook]));

type Entries = readonly { id: string; body: string; data: unknown }[];
const textsOf = (entries: Entries) => entries.flatMap(({ data, body }) => [...proseOfData(data), ...proseOfBody(body)]);

/** A page for each file, or one for all of them when the site shows them on one page. */
function pagesOf(groep: string, soort: Page['soort'], entries: Entries, isOnePage = false): Page[] {
  if (isOnePage) return [{ naam: groep, groep, soort, texts: textsOf(entries) }];
  return entries.map((entry) => ({ naam: `${groep}/${entry.id}`, groep, soort, texts: textsOf([entry]) }));
}

const pages = [
  ...pagesOf('haltes', 'instructie', content.haltes),
  ...pagesOf('instappen', 'instructie', content.instappen),
  ...pagesOf('tips', 'instructie', content.tips, true),
  ...content.paginas.flatMap((entry) => pagesOf('paginas', verdieping.has(entry.id) ? 'verdieping' : 'instructie', [entry])),
  ...pagesOf('lijnen', 'instructie', content.lijnen, true),
  ...pagesOf('zones', 'instructie', content.zones, true),
  ...pagesOf('begrippen', 'verdieping', content.begrippen, true),
  ...pagesOf('instrumenten', 'verdieping', content.instrumenten, true),
  ...pagesOf('wijzigingen', 'verdieping', content.wijzigingen, true),
  ...pagesOf('werelden', 'instructie', content.werelden, true),
  ...pagesOf('praktijk', 'verdieping', content.praktijk),
  ...pagesOf('bronnen', 'verdieping', content.bronnen),
  ...pagesOf('literatuur', 'verdieping', content.literatuur),
].map((page) => ({ ...page, plain: measureReadability(page.texts), found: measureReadability(page.texts, terms) }));

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** The pages of a group together: means over all their words, and the hardest page by Flesch-Douma. */
function reportGroup(groep: string): Record<string, string | number> {
  const own = pages.filter((page) => page.groep === groep);
  const texts = own.flatMap((page) => page.texts);
  const all: Readability = measureReadability(texts, terms);
  const hardest = own.toSorted((a, b) => a.found.fleschDouma - b.found.fleschDouma)[0];
  return {
    verzameling: groep,
    paginas: own.length,
    woorden: all.words,
    'woorden per zin': all.meanSentence.toFixed(1),
    'zinnen > 25': percent(all.shareLong),
    lijdend: percent(sharePassive(texts.flatMap(splitSentences))),
    'FD zonder begrippen': measureReadability(texts).fleschDouma.toFixed(1),
    FD: all.fleschDouma.toFixed(1),
    Brouwer: all.brouwer.toFixed(1),
    'laagste FD': `${hardest?.found.fleschDouma.toFixed(1) ?? ''} ${hardest?.naam ?? ''}`,
  };
}

test('the report: how readable each collection is', () => {
  console.table([...new Set(pages.map(({ groep }) => groep))].map(reportGroup));
  expect(pages.filter(({ found }) => found.sentences === 0).map(({ naam }) => naam)).toEqual([]);
});

test('every page is as readable as its kind asks', () => {
  const over = pages.flatMap(({ naam, soort, found }) => {
    const budget = budgets[soort];
    return [
      ...(found.meanSentence > budget.meanSentence ? [`${naam}: ${found.meanSentence.toFixed(1)} woorden per zin`] : []),
      ...(found.shareLong > budget.shareLong ? [`${naam}: ${percent(found.shareLong)} lange zinnen`] : []),
      ...(found.fleschDouma < budget.fleschDouma ? [`${naam}: Flesch-Douma ${found.fleschDouma.toFixed(1)}`] : []),
    ];
  });
  expect(over).toEqual([]);
});

test('no page is hard, even without the glossary', () => {
  const hard = pages.filter(({ plain }) => plain.fleschDouma < FLOOR);
  expect(hard.map(({ naam, plain }) => `${naam}: ${plain.fleschDouma.toFixed(1)}`)).toEqual([]);
});

/** Every string an author wrote, names and conditions too; but the title and the headings of a source are its own. */
function everyString(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return field === 'kop' || field === 'titel' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => everyString(item, key));
}

test('no word of the office anywhere', () => {
  const files = Object.values(content).flat();
  const found = files.flatMap(({ bestand, data, body }) =>
    [...everyString(data), body].flatMap(findOfficialese).map(({ woord, beter }) => `${bestand}: ${woord} → ${beter}`),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(found).toEqual([]);
});
