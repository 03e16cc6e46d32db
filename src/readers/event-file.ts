import type {PartialDate} from '../data/text.ts';
import {findColumns, usesOf} from './column-names.ts';
import {DateOrder, type Waiting} from './date-order.ts';
import {createPause} from './pause.ts';
import type {EventDetails, EventRecord} from './event-record.ts';
import {chooseColumns, usedColumns, type ColumnChoice} from './column-choice.ts';
import {findHeader} from './header.ts';
import type {
  ColumnUse,
  OpenedFile,
  Reader,
  StatedSource,
  TroopStatement,
  Unread,
  Warn,
} from './reader.ts';
import {ReaderError} from './reader-error.ts';
import {readers, recognise} from './recognise.ts';
import {blocksOf, type BlockNotices, type BlockOptions} from './file-blocks.ts';
import {isFitting, lineOf} from './row-width.ts';
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
  /** What columns hold, where their names are not to decide. */
  readonly columns?: ColumnChoice | undefined;
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
  /** The encoding it was read in, such as `utf-8` or `windows-1252`. */
  readonly encoding: string;
  readonly columns: readonly ColumnUse[];
}

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
    encodedIn: (named) => (encoding = named),
    decodedAs(found) {
      encoding = found.toLowerCase();
      say(
        `The file is not UTF-8 and was read as ${found}; if letters look wrong, name its encoding.`
      );
    },
  };
  let encoding = 'utf-8';
  let columns: readonly ColumnUse[] = [];
  let reader: Reader | undefined;
  let opened: OpenedFile | undefined;
  let width = 0;
  let rows = 0;
  let read = 0;
  let unread = 0;

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
  let order: DateOrder | undefined;
  const failing = (error: unknown, line?: number): unknown =>
    error instanceof ReaderError
      ? Object.assign(new ReaderError(error.code, error.message, error.line ?? line), {columns})
      : error;

  for await (const block of blocksOf(file.chunks, options, notices)) {
    let at = 0;
    if (!opened || !reader) {
      const found = findHeader(block.rows, readers);
      at = found.data;
      if (found.above) say(`Lines above the header were passed over: ${found.above}.`);
      const sample = block.rows.slice(at);
      // Of a file that is refused, what its names tell by themselves.
      const {columns: names} = found.header;
      columns = usedColumns(found.header, sample, usesOf(names, findColumns(names)));
      try {
        const header = chooseColumns(found.header, options.columns);
        reader = recognise(header, options.from, sample);
        opened = reader.open(header, sample, (text, value) => say(text, undefined, value));
        columns = usedColumns(found.header, sample, opened.uses ?? header.columns);
      } catch (error) {
        throw failing(error);
      }
      width = found.header.columns.length;
      order = new DateOrder(opened, take);
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
        if (row.length !== width && !isFitting(row, width, block, at, warn)) {
          unread++;
          sink.unread({unread: ''}, reader);
          continue;
        }
        order!.add({row, warn});
      }
    } catch (error) {
      throw failing(error, lineOf(block, at));
    }
    await pause();
  }
  order?.release();
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
    throw failing(
      new ReaderError(
        'no-valid-rows',
        `None of the ${rows} rows could be read as ${reader.name}.${saidOf(warnings)}`
      )
    );
  const version = opened?.version?.() ?? reader.version?.(file.name);
  return {reader, rows, unread, version, stated: opened?.stated?.(), encoding, columns};
}

/** What was said of the rows, where none is left: it is why. */
const saidOf = (warnings: Warnings): string => {
  const said = warnings
    .list()
    .map(({text, values}) => [text, ...(values ?? []).map((value) => `“${value}”`)].join(' '));
  return said.length ? ` ${said.slice(-3).join(' ')}` : '';
};
