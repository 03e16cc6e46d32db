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

const newlineCode = 10;
const returnCode = 13;
const quoteCode = 34;

/**
 * The records of delimited text in UTF-8, piece by piece: memory stays that of one piece. Comma, semicolon or tab is
 * told from the first line. d3-dsv reads the cells (`parseRows`, which needs no `eval`); what is ours is where to cut.
 * Cutting bytes, not text, gives d3-dsv strings that engines hold in one piece, which it reads twice as fast.
 */
export async function* records(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Block> {
  let rest = new Uint8Array();
  let line = 1;
  let separators: Separators | undefined;
  for await (const piece of pieces) {
    const bytes = new Uint8Array(rest.length + piece.length);
    bytes.set(rest);
    bytes.set(piece, rest.length);
    separators ??= findSeparators(bytes);
    const {cut, lines, quote} = wholeRecords(bytes, separators);
    rest = bytes.slice(cut);
    if (rest.length > longestRecord) throw endless(quote < 0, line + lines);
    if (!cut) continue;
    yield {rows: separators.parse(decode(bytes.subarray(0, cut), line)), line};
    line += lines;
  }
  if (!rest.length || !separators) return;
  const text = decode(rest, line);
  // A closing quote that ends the file had to wait for a letter that might have doubled it.
  const {quote} = wholeRecords(new TextEncoder().encode(text + '\n\n'), separators);
  if (quote >= 0) throw endless(false, line + countNewlines(decode(rest.subarray(0, quote), line)));
  yield {rows: separators.parse(text), line, unended: true};
}

const endless = (unquoted: boolean, line: number) =>
  new ReaderError(
    'syntax',
    unquoted ? 'A line is longer than 1 MB.' : 'A quotation mark is opened and never closed.',
    line
  );

interface Separators {
  readonly delimiter: number;
  readonly newline: number;
  readonly parse: (text: string) => Row[];
}

function findSeparators(bytes: Uint8Array): Separators {
  const newline = bytes.includes(newlineCode) ? newlineCode : returnCode;
  const end = bytes.indexOf(newline);
  const header = new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
  const unquoted = header.replace(/"[^"]*"/g, '');
  const [delimiter] = [',', ';', '\t']
    .map((mark) => [mark, unquoted.split(mark).length] as const)
    .reduce((most, next) => (next[1] > most[1] ? next : most));
  const format = dsvFormat(delimiter);
  return {delimiter: delimiter.charCodeAt(0), newline, parse: (text) => format.parseRows(text)};
}

/**
 * Where the last whole record ends, the lines before that, and the quote that is open at the end (-1 for none). As
 * d3-dsv has it: a quote counts only at the beginning of a cell, and whatever follows a closing one ends the cell.
 */
function wholeRecords(bytes: Uint8Array, {delimiter, newline}: Separators) {
  const {length} = bytes;
  let cut = 0;
  let lines = 0;
  let met = 0;
  let cell = bytes[0] === 0xef ? 3 : 0;
  for (let i = 0; i < length; i++) {
    const code = bytes[i]!;
    if (code === newline) {
      lines = ++met;
      cut = i + 1;
    } else if (code === quoteCode) {
      const before = bytes[i - 1];
      const begins =
        i === cell || before === delimiter || before === newlineCode || before === returnCode;
      if (!begins) continue;
      const quote = i++;
      while (i < length && (bytes[i] !== quoteCode || bytes[i + 1] === quoteCode)) {
        if (bytes[i] === newline) met++;
        i += bytes[i] === quoteCode ? 2 : 1;
      }
      // The last byte may be half of a doubled quote.
      if (i >= length - 1) return {cut, lines, quote};
      cell = i + 2;
    }
  }
  return {cut, lines, quote: -1};
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
export const countNewlines = (text: string): number => text.split('\n').length - 1;
