import type { z } from 'zod';
import {
  collectionNames,
  contentSchemas,
  singleFiles,
  type CollectionName,
  type Content,
  type Entry,
  type RawContent,
  type RawEntry,
} from './content.ts';
import { formatField } from './field-path.ts';
import { mendData } from './mend-data.ts';
import type { Problem } from './problem.ts';
import { translateIssue } from './translate-issue.ts';

const faultRemedie = 'Herstel de schrijfwijze; let op inspringen, streepjes en dubbele punten.';

/** The mistakes in the form of one file; a field of the wrong type is not also too long or too short. */
function findFormProblems(schema: z.ZodType, { bestand, data }: RawEntry, issues: z.core.$ZodIssue[]): Problem[] {
  const mistyped = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => formatField(path)));
  return issues
    .filter(({ code, path }) => !code.startsWith('too_') || !mistyped.has(formatField(path)))
    .flatMap((issue) => translateIssue(issue, schema, data))
    .map((finding) => ({ bestand, ...finding }));
}

function parseEntry(schema: z.ZodType, entry: RawEntry, problems: Problem[]): Entry<unknown>[] {
  const { id, bestand, body, data, fault } = entry;
  if (fault !== undefined) {
    problems.push({ bestand, veld: 'bestand', melding: fault, remedie: faultRemedie });
    return [];
  }
  const result = schema.safeParse(data);
  if (result.success) return [{ id, bestand, body, data: result.data }];
  problems.push(...findFormProblems(schema, entry, result.error.issues));
  const isRecord = typeof data === 'object' && data !== null && !Array.isArray(data);
  return isRecord ? [{ id, bestand, body, data: mendData(schema, data) }] : [];
}

function parseCollection<Name extends CollectionName>(name: Name, raw: RawContent, problems: Problem[]): Content[Name] {
  return raw[name].flatMap((entry) => parseEntry(contentSchemas[name], entry, problems)) as Content[Name];
}

const folders = collectionNames.filter((name) => !(singleFiles as readonly string[]).includes(name));

function strayProblem(bestand: string): Problem {
  return {
    bestand,
    veld: 'bestandsnaam',
    melding: 'Dit bestand hoort niet in de inhoud: de map of de extensie klopt niet.',
    remedie: `Zet het in een van de mappen ${folders.join(', ')}, als .mdx of .yaml, of haal het weg.`,
  };
}

const siteMissing: Problem = {
  bestand: 'content/site.yaml',
  veld: 'bestand',
  melding: 'Dit bestand ontbreekt.',
  remedie: 'Maak het aan met ten minste naam en omschrijving.',
};

/** The files of a content room as far as they can be read, and the mistakes in their form. */
export function parseContent(raw: RawContent): { content: Content; problems: Problem[] } {
  const problems = raw.strays.map(strayProblem);
  if (raw.site.length === 0) problems.push(siteMissing);
  const content = Object.fromEntries(
    collectionNames.map((name) => [name, parseCollection(name, raw, problems)]),
  ) as Content;
  return { content, problems };
}
