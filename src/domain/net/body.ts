/** One piece of an author's text: a paragraph, a list item, a table row, a heading or something we do not allow. */
export interface BodyBlock {
  kind: 'alinea' | 'punt' | 'kop' | 'tabelkop' | 'rij' | 'overig';
  /** The block as an author finds it: its kind and its number among those of that kind. */
  veld: string;
  text: string;
}

const listItem = /^(?:[-*+]|[0-9]+[.)])\s+/;

function kindOf(line: string): BodyBlock['kind'] {
  if (/^#{1,6}\s/.test(line)) return 'kop';
  if (listItem.test(line)) return 'punt';
  if (line.startsWith('|')) return 'rij';
  return /^(?:>|```|~~~|\s{2,}|-{3,}\s*$|!\[)/.test(line) ? 'overig' : 'alinea';
}

/** The dashes under the head of a table; they are no block of their own. */
const isRuler = (line: string): boolean => /^\|(?:\s*:?-+:?\s*\|)+\s*$/.test(line);

/** Whether a line starts a new block right under another line, without an empty line between them. */
function startsBlock(line: string): boolean {
  return /^(?:punt|kop|rij)$/.test(kindOf(line)) || /^\s+(?:[-*+]|[0-9]+[.)])\s/.test(line);
}

/** The words of a block; of a table row without its outer lines, so that it ends as any other block does. */
function textOf(kind: BodyBlock['kind'], line: string): string {
  const isRow = kind === 'rij' || kind === 'tabelkop';
  return (isRow ? line.replace(/^\||\|\s*$/g, '') : line.replace(listItem, '')).trim();
}

/** The blocks of an author's text: only as much Markdown as an author may use here. */
export function parseBody(body: string): BodyBlock[] {
  const chunks: string[][] = [];
  const heads = new Set<string[]>();
  let open = false;
  for (const line of body.split(/\r?\n/)) {
    if (line.trim() === '') {
      open = false;
      continue;
    }
    const current = chunks.at(-1);
    if (open && current !== undefined && isRuler(line)) {
      heads.add(current);
      continue;
    }
    if (open && current !== undefined && !startsBlock(line)) current.push(line.trim());
    else chunks.push([line]);
    open = kindOf(line) !== 'kop';
  }
  const counts = new Map<string, number>();
  return chunks.map((lines) => {
    const kind = heads.has(lines) ? 'tabelkop' : kindOf(lines[0] ?? '');
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return { kind, veld: `tekst › ${kind} ${count}`, text: textOf(kind, lines.join(' ')) };
  });
}
