/** A text parted from the mark at its end. */
export interface MarkedText {
  text: string;
  bron: string[];
  ontwerp: boolean;
  /** The public place of a fact that no source of ours holds, with how sure it is. */
  vindplaats?: string;
  zekerheid?: string;
}

const mark =
  /\s*\[(?<inside>ontwerp|S[0-9]+-[0-9]{3}(?:\s+S[0-9]+-[0-9]{3})*|bron:\s*(?<vindplaats>[^\][]+?)\s*;\s*zekerheid\s+(?<zekerheid>hoog|midden|laag))\]\s*$/;

/**
 * A text without the `[S3-096 S2-042]`, `[ontwerp]` or `[bron: plaats, datum; zekerheid midden]` at its end,
 * and what that mark says; undefined without one.
 */
export function splitBronMark(marked: string): MarkedText | undefined {
  const groups = mark.exec(marked)?.groups;
  const inside = groups?.inside;
  if (inside === undefined) return undefined;
  const text = marked.replace(mark, '');
  const { vindplaats, zekerheid } = groups ?? {};
  if (vindplaats !== undefined && zekerheid !== undefined) {
    return { text, bron: [], ontwerp: false, vindplaats: vindplaats.replace(/\s+/g, ' '), zekerheid };
  }
  const ontwerp = inside === 'ontwerp';
  return { text, bron: ontwerp ? [] : inside.split(/\s+/), ontwerp };
}
