import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument, visit, type Document, type ErrorCode } from 'yaml';

/** What a file holds, or why it could not be read. */
export interface FileContent {
  data: unknown;
  body: string;
  fault?: string;
}

const reasons: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'hetzelfde veld staat er twee keer',
  TAB_AS_INDENT: 'er is ingesprongen met een tab; gebruik spaties',
  BAD_INDENT: 'het inspringen klopt niet, of een haak staat nog open',
  MISSING_CHAR: 'er ontbreekt een teken, zoals een aanhalingsteken of een dubbele punt',
  BLOCK_AS_IMPLICIT_KEY:
    'er staat een dubbele punt te veel (zet de tekst tussen aanhalingstekens), of het inspringen klopt niet',
  MULTILINE_IMPLICIT_KEY: 'er ontbreekt een dubbele punt achter een veldnaam',
  UNEXPECTED_TOKEN: 'er staat iets achter een aanhalingsteken of haak; zet de hele tekst tussen aanhalingstekens',
  BAD_SCALAR_START: 'een tekst begint met een teken dat hier iets anders betekent; zet hem tussen aanhalingstekens',
};

/** A text that starts with an asterisk is an alias to YAML, which only fails once it is followed. */
function aliasFault(document: Document): Omit<FileContent, 'body'> | undefined {
  let fault: string | undefined;
  visit(document, {
    Alias: (_, { source }) => {
      fault ??= `De velden zijn niet te lezen: "*${source}" begint met een sterretje; zet de tekst tussen aanhalingstekens.`;
    },
  });
  return fault === undefined ? undefined : { data: undefined, fault };
}

function parseYaml(text: string, lineOffset: number): Omit<FileContent, 'body'> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = lineCounter.linePos(error.pos[0]).line + lineOffset;
    const reason = reasons[error.code] ?? 'de schrijfwijze klopt niet';
    return { data: undefined, fault: `De velden zijn niet te lezen, regel ${line}: ${reason}.` };
  }
  return aliasFault(document) ?? { data: document.toJS() as unknown };
}

const frontmatter = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n(?<body>[\s\S]*))?$/;

/** The content of a YAML file, or the fields and the text of an MDX file. */
export function parseFile(text: string, extension: 'yaml' | 'mdx'): FileContent {
  const clean = text.replace(/^\uFEFF/, '');
  if (extension === 'yaml') return { ...parseYaml(clean, 0), body: '' };
  const parts = frontmatter.exec(clean)?.groups;
  if (parts === undefined) {
    return { data: undefined, body: clean, fault: 'Bovenaan ontbreken de velden, tussen twee regels met ---.' };
  }
  return { ...parseYaml(parts.yaml ?? '', 1), body: parts.body ?? '' };
}

/** The content of a file on disk. */
export function readFile(path: string, extension: 'yaml' | 'mdx'): FileContent {
  return parseFile(readFileSync(path, 'utf8'), extension);
}
