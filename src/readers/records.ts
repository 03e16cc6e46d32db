import {dsvFormat} from 'd3';
import type {Row} from './reader.ts';
import {ReaderError} from './reader-error.ts';

/** Some whole records and the line the first one begins on. */
export interface Block {
  readonly rows: readonly Row[];
  readonly line: number;
  /** True for records after which the file ends without a new line. */
  readonly unended?: boolean;
}

/** Beyond this, an open quote is taken for a mistake and not for a long text. */
const longestRecord = 1 << 20;

/** A file that has no line feed so far may still have its lines end in a carriage return alone. */
const longestHeader = 1 << 14;

const quoteMark = '"';
const quoteCode = 34;

/**
 * The records of delimited text in UTF-8, piece by piece: memory stays that of one piece. Comma, semicolon or tab is
 * told from the first line. d3-dsv reads the cells (`parseRows`, which needs no `eval`); what is ours is where to cut.
 * Bytes are cut before they are decoded, because engines hold such a string in one piece and read it twice as fast.
 */
export async function* records(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Block> {
  let rest = new Uint8Array();
  let line = 1;
  let separators: Separators | undefined;
  for await (const piece of pieces) {
    const bytes = join(rest, piece);
    if (!separators && !bytes.includes(10) && bytes.length < longestHeader) {
      rest = bytes;
      continue;
    }
    separators ??= findSeparators(bytes);
    const end = bytes.lastIndexOf(separators.newline.charCodeAt(0)) + 1;
    const text = decode(bytes.subarray(0, end), line);
    const {cut, quote} = wholeRecords(text, separators);
    rest = bytes.slice(end);
    if (cut < text.length) rest = join(new TextEncoder().encode(text.slice(cut)), rest);
    if (rest.length > longestRecord) throw endless(quote, text, line);
    if (!cut) continue;
    const whole = cut < text.length ? text.slice(0, cut) : text;
    yield {rows: separators.parse(whole), line};
    line += countNewlines(whole);
  }
  if (!rest.length) return;
  separators ??= findSeparators(rest);
  const text = decode(rest, line);
  // A closing quote that ends the file had to wait for a letter that might have doubled it.
  const {quote} = wholeRecords(text + separators.newline, separators);
  if (quote >= 0) throw endless(quote, text, line);
  yield {rows: separators.parse(text), line, unended: true};
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

const endless = (quote: number, text: string, line: number) =>
  new ReaderError(
    'syntax',
    quote < 0 ? 'A line is longer than 1 MB.' : 'A quotation mark is opened and never closed.',
    line + countNewlines(text.slice(0, Math.max(quote, 0)))
  );

interface Separators {
  readonly delimiter: string;
  readonly newline: string;
  readonly parse: (text: string) => Row[];
}

function findSeparators(bytes: Uint8Array): Separators {
  const text = new TextDecoder().decode(bytes);
  const newline = text.includes('\n') ? '\n' : '\r';
  const header = text.split(newline, 1)[0]!.replace(/"[^"]*"/g, '');
  const [delimiter] = [',', ';', '\t']
    .map((mark) => [mark, header.split(mark).length] as const)
    .reduce((most, next) => (next[1] > most[1] ? next : most));
  const format = dsvFormat(delimiter);
  return {delimiter, newline, parse: (rows) => format.parseRows(rows)};
}

/**
 * Where the last whole record ends, and the quote that is open at the end (-1 for none). As d3-dsv has it: a quote
 * counts only at the beginning of a cell, and whatever follows a closing one ends the cell. Hopping from quote to quote
 * costs a fraction of reading every letter.
 */
function wholeRecords(
  text: string,
  {delimiter, newline}: Separators
): {cut: number; quote: number} {
  const delimiterCode = delimiter.charCodeAt(0);
  const last = text.length - 1;
  const opened: number[] = [];
  const closed: number[] = [];
  let cell = 0;
  let quote = text.indexOf(quoteMark);
  while (quote >= 0) {
    const before = text.charCodeAt(quote - 1);
    if (quote !== cell && before !== delimiterCode && before !== 10 && before !== 13) {
      quote = text.indexOf(quoteMark, quote + 1);
      continue;
    }
    let end = text.indexOf(quoteMark, quote + 1);
    while (end >= 0 && text.charCodeAt(end + 1) === quoteCode)
      end = text.indexOf(quoteMark, end + 2);
    if (end < 0 || end === last) break;
    opened.push(quote);
    closed.push(end);
    cell = end + 2;
    quote = text.indexOf(quoteMark, end + 1);
  }
  let at = text.lastIndexOf(newline, quote < 0 ? last : quote);
  for (let i = closed.length - 1; i >= 0 && closed[i]! > at; i--)
    if (opened[i]! < at) at = text.lastIndexOf(newline, opened[i]);
  return {cut: at + 1, quote};
}

const strict = new TextDecoder('utf-8', {fatal: true});

function decode(bytes: Uint8Array, line: number): string {
  try {
    return strict.decode(bytes);
  } catch {
    const [before = ''] = new TextDecoder().decode(bytes).split('\ufffd');
    throw new ReaderError(
      'syntax',
      'A letter is not UTF-8; the file may be Windows-1252 or Latin-1. Save it as UTF-8, or name its encoding.',
      line + countNewlines(before)
    );
  }
}

/** New lines in a text. */
export function countNewlines(text: string): number {
  let count = 0;
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) count++;
  return count;
}
