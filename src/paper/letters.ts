/**
 * How wide letters are, in em, as in DejaVu, the widest of the common sans-serif fonts: there is nothing to measure
 * with where pictures are written to files. Rather too wide than too narrow.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u0300-\u036f\u064b-\u065f\u200b-\u200f\u2066-\u2069]/, 0],
  [/[ijlI.,:;'’|!·]/, 0.3],
  [/[ftr()\s[\]/\-“”"]/, 0.37],
  [/[سشصضطظ]/, 0.85],
  [/[\u0600-\u06ff]/, 0.54],
  [/[mwMWÆŒ%@—…]/, 0.95],
  [/[\p{Lu}&+=<>]/u, 0.74],
  [/[\p{Ll}\p{Nd}]/u, 0.63],
];
const other = 1;
const boldness = 1.08;

const known = new Map<string, number>();

function widthOfLetter(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    width = widths.find(([letters]) => letters.test(letter))?.[1] ?? other;
    known.set(letter, width);
  }
  return width;
}

/** The width of a text in pixels, estimated. */
export function widthOf(text: string, size: number, bold = false): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter);
  return width * size * (bold ? boldness : 1);
}

/** A text in lines no wider than so many pixels; a word that is wider is cut. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer, size, bold) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const letter of word) {
      if (line && widthOf(line + letter, size, bold) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line ? [...lines, line] : lines;
}
