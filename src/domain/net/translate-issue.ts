import type { z } from 'zod';
import { suggest } from './did-you-mean.ts';
import { formatField, valueAt } from './field-path.ts';
import type { Problem } from './problem.ts';
import { describeSchema, fieldsOf, schemaAt } from './schema-walk.ts';

type Issue = z.core.$ZodIssue;
type Finding = Omit<Problem, 'bestand'>;

const kinds: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst',
  object: 'een groep velden',
  boolean: 'true of false',
  null: 'niets',
};

function kindOf(value: unknown): string {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return kinds[type] ?? 'iets anders';
}

/** What is wrong with a text that lacks the right form. */
const formats: Record<string, string> = {
  date: 'is geen bestaande datum in de vorm JJJJ-MM-DD',
  email: 'is geen e-mailadres',
  url: 'is geen webadres met https://',
};

function describeSize(issue: Issue & { code: 'too_big' | 'too_small' }, value: unknown): string {
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  const bound = issue.code === 'too_big' ? 'hoogstens' : 'ten minste';
  if (typeof value === 'string') {
    return value === '' ? 'Dit veld is leeg.' : `Dit zijn ${value.length} tekens; ${bound} ${limit} is goed.`;
  }
  if (Array.isArray(value)) return `In deze lijst staan er ${value.length}; ${bound} ${limit} is goed.`;
  return `Dit getal is ${String(value)}; ${bound} ${limit} is goed.`;
}

function describeIssue(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Hier hoort ${kinds[issue.expected] ?? issue.expected}, maar er staat ${kindOf(value)}.`;
    case 'invalid_value':
      return `"${String(value)}" kan hier niet; kies uit: ${issue.values.map(String).join(', ')}.`;
    case 'too_big':
    case 'too_small':
      return describeSize(issue, value);
    case 'invalid_format':
      return `"${String(value)}" ${formats[issue.format] ?? 'heeft niet de goede vorm'}.`;
    case 'invalid_union':
      return `Hier staat ${kindOf(value)}, maar dat past hier niet.`;
    default:
      return 'Dit veld klopt niet.';
  }
}

function unknownFields(issue: Issue & { code: 'unrecognized_keys' }, schema: z.core.$ZodType): Finding[] {
  const at = schemaAt(schema, issue.path);
  const known = at === undefined ? [] : fieldsOf(at).map(([name]) => name);
  return issue.keys.map((key) => ({
    veld: formatField([...issue.path, key]),
    melding: `Het veld "${key}" bestaat niet.`,
    remedie: suggest(
      key,
      known,
      known.length === 0 ? 'Haal het weg.' : `Haal het weg of kies uit: ${known.join(', ')}.`,
    ),
  }));
}

/** The issues of the branch of a union that the author most likely meant: the one that fits the value's outer form. */
function likelyBranch(issue: Issue & { code: 'invalid_union' }): Issue[] {
  const branch = issue.errors.find((issues) =>
    issues.every(({ path, code }) => path.length > 0 || code !== 'invalid_type'),
  );
  return (branch ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** What a zod issue means to an author: the field, what is wrong and how to mend it, in Dutch. */
export function translateIssue(issue: Issue, schema: z.core.$ZodType, data: unknown): Finding[] {
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, schema);
  const value = valueAt(data, issue.path);
  if (issue.code === 'invalid_union' && value !== undefined) {
    const branch = likelyBranch(issue);
    if (branch.length > 0) return branch.flatMap((inner) => translateIssue(inner, schema, data));
  }
  const at = schemaAt(schema, issue.path);
  const manual = (at && describeSchema(at)) ?? 'Kijk in content/README.md hoe het hoort.';
  const veld = issue.path.length === 0 ? 'frontmatter' : formatField(issue.path);
  if (value === undefined) {
    return [
      { veld, melding: `Het veld "${String(issue.path.at(-1) ?? veld)}" ontbreekt.`, remedie: `Vul het in. ${manual}` },
    ];
  }
  return [{ veld, melding: describeIssue(issue, value), remedie: manual }];
}
