import {getDocumentProxy} from 'unpdf';

/** Prints a page on A4 and reads what stands on the sheets. */
export async function sheetsOf(page, options = {}) {
  const bytes = await page.pdf({format: 'A4', printBackground: true, timeout: 100_000, ...options});
  return read(bytes);
}

/**
 * The sheets of a PDF, each a list of what is written on it: `{text, left, right, base, size}` in points from the upper
 * left corner, where `base` is the line that the letters stand on and `size` their height.
 */
async function read(bytes) {
  const file = await getDocumentProxy(new Uint8Array(bytes));
  const sheets = [];
  for (let number = 1; number <= file.numPages; number++) {
    const sheet = await file.getPage(number);
    const [, , width, height] = sheet.view;
    const {items} = await sheet.getTextContent();
    const written = items
      .filter(({str}) => str.trim())
      .map(({str, transform: [a, b, , , x, y], width: length}) => ({
        text: str.replace(/\s+/g, ' '),
        left: x,
        right: x + length,
        base: height - y,
        size: Math.hypot(a, b),
      }));
    sheets.push({width, height, written});
  }
  await file.destroy();
  return sheets;
}

/** The words of all sheets, in the order in which they were written. */
export const wordsOf = (sheets) =>
  sheets.map(({written}) => written.map(({text}) => text).join(' ')).join(' ');

/** What is printed over something else, or beyond the edge of the paper. */
export function spoiled(sheets) {
  return sheets.flatMap(({width, written}, index) =>
    written.flatMap((one, at) => {
      const place = `sheet ${index + 1}: “${one.text}”`;
      if (one.left < 0 || one.right > width) return [`${place} runs off the paper`];
      return written
        .slice(at + 1)
        .filter((other) => isOver(one, other))
        .map(({text}) => `${place} lies over “${text}”`);
    })
  );
}

/** Letters that lie on others by more than a pair of them is drawn together; those with a halo are written twice. */
const isOver = (one, other) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > one.size / 2 &&
  Math.abs(one.base - other.base) < Math.min(one.size, other.size) / 2 &&
  !(one.text.includes(other.text) || other.text.includes(one.text));
