import {readDelimited} from './delimited.ts';
import type {Row} from './reader.ts';
import {ReaderError} from './reader-error.ts';
import {createDecode} from './text-encoding.ts';
import {countNewlines} from './text-lines.ts';

/** Some whole records and the line the first one begins on. */
export interface Block {
  readonly rows: readonly Row[];
  readonly line: number;
  /** True where every row counts as a line and the header as none, as in JSON. */
  readonly numbered?: boolean;
  /** True for records after which the file ends without a new line. */
  readonly unended?: boolean;
}

/** Beyond this, an open quote is taken for a mistake and not for a long text. */
const longestRecord = 1 << 20;

/** So much is looked at before anything is told of a file: the network may deliver its first line alone. */
const leastSample = 1 << 14;

/**
 * The records of delimited text in UTF-8, piece by piece: memory stays that of one piece. Comma, semicolon or tab is
 * told from the first line. Bytes are cut before they are decoded, because engines hold such a string in one piece and
 * read it twice as fast.
 */
export async function* records(
  pieces: AsyncIterable<Uint8Array>,
  decodedAs: (encoding: string) => void = () => undefined
): AsyncGenerator<Block> {
  const {decode, sizeOf} = createDecode(decodedAs);
  // What is not read yet: a piece with the beginning of a record before it.
  let held = new Uint8Array();
  let length = 0;
  let line = 1;
  let separators: Separators | undefined;
  for await (const piece of pieces) {
    if (length + piece.length > held.length) held = enlarged(held, length + piece.length);
    held.set(piece, length);
    length += piece.length;
    const bytes = held.subarray(0, length);
    if (!separators && length < leastSample) continue;
    separators ??= findSeparators(bytes);
    const cut = bytes.lastIndexOf(separators.newline.charCodeAt(0)) + 1;
    const text = decode(bytes.subarray(0, cut), line);
    const {rows, end, open} = readDelimited(text, separators.delimiter);
    const read = cut - sizeOf(text.slice(end));
    held.copyWithin(0, read, length);
    length -= read;
    if (length > longestRecord) throw endless(open, text, line);
    if (!rows.length) continue;
    yield {rows, line};
    line += countNewlines(text, end);
  }
  if (!length) return;
  const bytes = held.subarray(0, length);
  const {newline, delimiter} = separators ?? findSeparators(bytes);
  const text = decode(bytes, line);
  const unended = !text.endsWith(newline);
  const {rows, open} = readDelimited(unended ? text + newline : text, delimiter);
  if (open >= 0) throw endless(open, text, line);
  yield {rows, line, unended};
}

/** The same bytes with room for at least so many, and for pieces to come. */
function enlarged(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * length);
  larger.set(bytes);
  return larger;
}

const endless = (open: number, text: string, line: number) =>
  new ReaderError(
    'syntax',
    open < 0 ? 'A line is longer than 1 MB.' : 'A quotation mark is opened and never closed.',
    line + countNewlines(text, Math.max(open, 0))
  );

interface Separators {
  readonly delimiter: string;
  readonly newline: string;
}

/** So many lines may stand above the header. */
const preambleLines = 25;

function findSeparators(bytes: Uint8Array): Separators {
  const text = new TextDecoder().decode(bytes);
  const newline = text.includes('\n') ? '\n' : '\r';
  const stated = /^\ufeff?sep=(.)/i.exec(text)?.[1];
  if (stated) return {delimiter: stated, newline};
  const lines = text
    .replace(/"[^"]*"/g, '')
    .split(newline, preambleLines)
    .filter((line) => line.trim());
  const [delimiter] = [',', ';', '\t']
    .map((mark) => [mark, ...regularity(lines, mark)] as const)
    .reduce((best, next) =>
      next[1] > best[1] || (next[1] === best[1] && next[2] > best[2]) ? next : best
    );
  return {delimiter, newline};
}

/** In how many lines a mark stands equally often, and how often: a delimiter does so, commas in texts and numbers do not. */
function regularity(lines: readonly string[], mark: string): [lines: number, marks: number] {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const marks = line.split(mark).length - 1;
    if (marks) counts.set(marks, (counts.get(marks) ?? 0) + 1);
  }
  const [marks, times] = [...counts].reduce(
    (best, next) => (next[1] > best[1] || (next[1] === best[1] && next[0] > best[0]) ? next : best),
    [0, 0]
  );
  return [times, marks];
}
