/** A text parted from the mark at its end. */
export interface MarkedText {
  text: string;
  bron: string[];
  ontwerp: boolean;
}

const mark = /\s*\[(?<inside>ontwerp|S[0-9]+-[0-9]{3}(?:\s+S[0-9]+-[0-9]{3})*)\]\s*$/;

/** A text without the `[S3-096 S2-042]` or `[ontwerp]` at its end, and what that mark says; undefined without one. */
export function splitBronMark(text: string): MarkedText | undefined {
  const inside = mark.exec(text)?.groups?.inside;
  if (inside === undefined) return undefined;
  const ontwerp = inside === 'ontwerp';
  return { text: text.replace(mark, ''), bron: ontwerp ? [] : inside.split(/\s+/), ontwerp };
}
