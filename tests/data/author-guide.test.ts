import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { authorExamples } from '../../src/data/author-examples.ts';
import { renderAuthorGuide } from '../../src/data/author-guide.ts';
import { findUndescribed, renderFieldTable } from '../../src/data/field-table.ts';
import { parseFile } from '../../src/data/read-file.ts';
import { checkBody } from '../../src/domain/net/checks/body.ts';
import { checkBeweringen } from '../../src/domain/net/checks/beweringen.ts';
import { collectionNames, contentSchemas } from '../../src/domain/net/content.ts';
import { parseContent } from '../../src/domain/net/parse-content.ts';
import { createSmallContent } from '../fixtures/content/small-content.ts';

test('content/README.md is what the schemas say', () => {
  const written = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
  expect(written, 'Draai: npm exec -c "node scripts/author-guide.ts"').toBe(renderAuthorGuide());
});

test.each(collectionNames)('every field of %s has a sentence for authors', (name) => {
  expect(findUndescribed(contentSchemas[name])).toEqual([]);
  const sentences = renderFieldTable(contentSchemas[name]).split('\n').slice(2);
  expect(sentences.filter((line) => !/[.?] \|$/.test(line))).toEqual([]);
});

test('a field without a sentence would be found', () => {
  const bare = contentSchemas.zones.extend({ bare: z.string() });
  expect(findUndescribed(bare)).toEqual(['bare']);
});

test.each(collectionNames)('the worked example of %s is right', (name) => {
  const extension = authorExamples[name].startsWith('---') ? 'mdx' : 'yaml';
  const bestand = `content/${name}/voorbeeld.${extension}`;
  const entry = { id: 'voorbeeld', bestand, ...parseFile(authorExamples[name], extension) };
  expect(entry).not.toHaveProperty('fault');
  const raw = { ...createSmallContent(), [name]: [entry] };
  const { content, problems } = parseContent(raw);
  const ours = [...problems, ...checkBeweringen(content), ...checkBody(raw)].filter(
    (problem) => problem.bestand === bestand,
  );
  expect(ours).toEqual([]);
});
