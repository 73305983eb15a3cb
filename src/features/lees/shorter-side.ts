/** The characters that fit on a line of half the page. */
const LINE = 60;

/** The lines that the heading of the questions takes, and the summary with its heading above the text. */
const ABOVE = { vragen: 2, text: 5 };

const linesOf = (length: number): number => Math.ceil(length / LINE);

/** Beside which of the two there is room for the pitfalls: under the text (left) or under the questions (right). */
export function shorterSide(textLength: number, vragen: readonly string[]): 'left' | 'right' {
  // A question ends in its keys and stands apart, which takes about half a line.
  const right = vragen.reduce((lines, vraag) => lines + linesOf(vraag.length) + 0.5, ABOVE.vragen);
  return vragen.length > 0 && linesOf(textLength) + ABOVE.text > right ? 'right' : 'left';
}
