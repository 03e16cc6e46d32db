import type {PartialDate} from '../data/text.ts';
import {createPause} from './pause.ts';
import type {EventDetails, EventRecord} from './event-record.ts';
import {findHeader} from './header.ts';
import type {
  OpenedFile,
  Reader,
  Row,
  StatedSource,
  TroopStatement,
  Unread,
  Warn,
} from './reader.ts';
import {ReaderError} from './reader-error.ts';
import {readers, recognise} from './recognise.ts';
import {blocksOf, type BlockNotices, type BlockOptions} from './file-blocks.ts';
import type {Block} from './records.ts';
import {countNewlines} from './text-lines.ts';
import type {Warnings} from './warnings.ts';

/** Somebody's file as it arrives. */
export interface EventFile {
  /** File name without its folder. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array | string>;
  /** The day it was downloaded. */
  readonly accessed?: PartialDate;
  /** Asked for once the chunks are read. */
  readonly sha256?: () => string;
}

export interface EventFileOptions extends BlockOptions {
  /** Id of a format, where the columns are not to decide. */
  readonly from?: string | undefined;
  readonly maxRows?: number | undefined;
}

/** Takes what a row gave; a row that could not be read is told too. */
export interface EventSink {
  opened(reader: Reader, opened: OpenedFile): void;
  event(event: EventRecord, details: () => EventDetails | undefined, reader: Reader): void;
  troops(statement: TroopStatement, reader: Reader, warn: Warn): void;
  unread(row: Unread, reader: Reader): void;
}

/** What came of a file. `rows` are those with something in them; each was read, is unread or was said to be none. */
export interface FileResult {
  readonly reader: Reader;
  readonly rows: number;
  readonly unread: number;
  readonly version: string | undefined;
  readonly stated: StatedSource | undefined;
}

/** A row that waits until the order of day and month is known. */
interface Waiting {
  readonly row: Row;
  readonly warn: Warn;
}

/** Beyond so many rows the day is taken to come first; a later proof against it still refuses the file. */
const mostWaiting = 50_000;

/**
 * Reads a file event by event, in memory that does not grow with it, and hands the task back to the page between
 * pieces. What can be left out with a warning is; a file that cannot be trusted throws a ReaderError with its line.
 */
export async function readEvents(
  file: EventFile,
  options: EventFileOptions,
  warnings: Warnings,
  sink: EventSink
): Promise<FileResult> {
  const pause = createPause();
  const say = (text: string, line?: () => number, value?: string): null => {
    warnings.add(file.name, text, line, value);
    return null;
  };
  const notices: BlockNotices = {
    onePage: () => say('This is one page of several: the counts are too low unless all are given.'),
    decodedAs: (encoding) =>
      say(
        `The file is not UTF-8 and was read as ${encoding}; if letters look wrong, name its encoding.`
      ),
  };
  let reader: Reader | undefined;
  let opened: OpenedFile | undefined;
  let width = 0;
  let rows = 0;
  let read = 0;
  let unread = 0;
  let waiting: Waiting[] = [];

  const take = ({row, warn}: Waiting): void => {
    const event = opened!.event(row, warn);
    if (!event) return;
    if ('unread' in event) {
      unread++;
      sink.unread(event, reader!);
      return;
    }
    read++;
    if ('host' in event) {
      sink.troops(event, reader!, warn);
      return;
    }
    const details = () => opened!.details?.(row);
    if ('start' in event) sink.event(event, details, reader!);
    else for (const one of event) sink.event(one, details, reader!);
  };
  const mustWait = (row: Row): boolean => {
    const {dates} = opened!;
    if (!dates || waiting.length >= mostWaiting) return false;
    const undecided = dates.columns.some((column) => dates.read.undecided(row[column] ?? ''));
    return undecided || (waiting.length > 0 && !dates.read.decided);
  };
  const release = (): void => {
    const held = waiting;
    waiting = [];
    for (const each of held) take(each);
  };

  for await (const block of blocksOf(file.chunks, options, notices)) {
    let at = 0;
    if (!opened || !reader) {
      const found = findHeader(block.rows, readers);
      at = found.data;
      if (found.above) say(`Lines above the header were passed over: ${found.above}.`);
      const sample = block.rows.slice(at);
      reader = recognise(found.header, options.from, sample);
      opened = reader.open(found.header, sample, (text, value) => say(text, undefined, value));
      width = found.header.columns.length;
      sink.opened(reader, opened);
    }
    const lineAt = (index: number) => () => lineOf(block, index);
    try {
      for (; at < block.rows.length; at++) {
        const row = block.rows[at]!;
        if (row.every((cell) => cell === '')) continue;
        if (++rows > (options.maxRows ?? Infinity))
          throw new ReaderError('too-many', `The file has more than ${options.maxRows} rows.`);
        const line = lineAt(at);
        const warn: Warn = (text, value) => say(text, line, value);
        if (row.length !== width && !fitting(row, width, block, at, warn)) {
          unread++;
          sink.unread({unread: ''}, reader);
          continue;
        }
        if (mustWait(row)) {
          waiting.push({row, warn});
          continue;
        }
        if (waiting.length) release();
        take({row, warn});
      }
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      throw new ReaderError(error.code, error.message, error.line ?? lineOf(block, at));
    }
    await pause();
  }
  release();
  for (const {event, details} of opened?.finish?.() ?? []) {
    read++;
    sink.event(event, () => details, reader!);
  }
  if (!reader) throw new ReaderError('no-valid-rows', 'The file is empty.');
  if (!rows) throw new ReaderError('no-valid-rows', 'The file has a header and no rows.');
  if (reader.pageSize && rows % reader.pageSize === 0)
    say(
      `The file has ${rows} rows, which is a full page: this may be one page of several, and the counts then too low.`
    );
  if (!read)
    throw new ReaderError(
      'no-valid-rows',
      `None of the ${rows} rows could be read as ${reader.name}.${saidOf(warnings)}`
    );
  const version = opened?.version?.() ?? reader.version?.(file.name);
  return {reader, rows, unread, version, stated: opened?.stated?.()};
}

/** What was said of the rows, where none is left: it is why. */
const saidOf = (warnings: Warnings): string => {
  const said = warnings
    .list()
    .map(({text, values}) => [text, ...(values ?? []).map((value) => `“${value}”`)].join(' '));
  return said.length ? ` ${said.slice(-3).join(' ')}` : '';
};

/**
 * Whether a row of another width than the header can be read: spreadsheets leave blank cells at the end of a row out,
 * or add some.
 */
function fitting(row: Row, width: number, block: Block, at: number, warn: Warn): boolean {
  if (row.length > width && row.slice(width).every((cell) => cell === '')) return true;
  if (row.length < width && block.unended && at === block.rows.length - 1 && isCut(row))
    throw new ReaderError(
      'syntax',
      'The file ends in the middle of a row: the download was cut off.'
    );
  // A line of one cell may be a remark below the table, which its reader tells.
  if (row.length < width) {
    if (row.length > 1)
      warn('A row with fewer cells than the header was read as blank where they are missing.');
    return true;
  }
  warn('A row with more cells than the header was left out.', row.join(', '));
  return false;
}

/** A last row that stops within a date or after a cell; a line of words alone is a remark. */
const isCut = (row: Row): boolean => row.length > 1 || /^\d/.test(row[0]!);

function lineOf({rows, line, numbered}: Block, at: number): number {
  if (numbered) return line + at;
  return rows
    .slice(0, at)
    .reduce((sum, row) => sum + 1 + row.reduce((all, cell) => all + countNewlines(cell), 0), line);
}
