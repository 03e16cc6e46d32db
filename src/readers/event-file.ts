import type {PartialDate} from '../data/text.ts';
import {createPause} from './pause.ts';
import type {EventDetails, EventRecord} from './event-record.ts';
import type {Header, OpenedFile, Reader, Row, Warn} from './reader.ts';
import {ReaderError} from './reader-error.ts';
import {recognise} from './recognise.ts';
import {blocksOf, type BlockOptions} from './file-blocks.ts';
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

export type EachEvent = (
  event: EventRecord,
  details: () => EventDetails | undefined,
  reader: Reader
) => void;

/**
 * Reads a file event by event, in memory that does not grow with it, and hands the task back to the page between
 * pieces. What can be left out with a warning is; a file that cannot be trusted throws a ReaderError with its line.
 */
export async function readEvents(
  file: EventFile,
  options: EventFileOptions,
  warnings: Warnings,
  each: EachEvent
): Promise<{reader: Reader; rows: number; version: string | undefined}> {
  const pause = createPause();
  const onePage = () =>
    warnings.add(
      file.name,
      'This is one page of several: the counts are too low unless all are given.'
    );
  let reader: Reader | undefined;
  let opened: OpenedFile | undefined;
  let width = 0;
  let rows = 0;
  let read = 0;

  for await (const block of blocksOf(file.chunks, options, onePage)) {
    let at = 0;
    if (!opened || !reader) {
      const header = headerOf(block);
      reader = recognise(header, options.from);
      at = header.tags ? 2 : 1;
      opened = reader.open(header, block.rows.slice(at));
      width = header.columns.length;
    }
    const line = () => lineOf(block, at);
    const warn: Warn = (text) => {
      warnings.add(file.name, text, line);
      return null;
    };
    try {
      for (; at < block.rows.length; at++) {
        const row = block.rows[at]!;
        if (row.length === 1 && row[0] === '') continue;
        if (++rows > (options.maxRows ?? Infinity))
          throw new ReaderError('too-many', `The file has more than ${options.maxRows} rows.`);
        if (row.length !== width && !fitting(row, width, block, at, warn)) continue;
        const event = opened.event(row, warn);
        if (!event) continue;
        read++;
        const details = () => opened!.details?.(row);
        if ('start' in event) each(event, details, reader);
        else for (const one of event) each(one, details, reader);
      }
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      throw new ReaderError(error.code, error.message, error.line ?? line());
    }
    await pause();
  }
  if (!reader) throw new ReaderError('no-valid-rows', 'The file is empty.');
  if (!rows) throw new ReaderError('no-valid-rows', 'The file has a header and no rows.');
  if (!read)
    throw new ReaderError(
      'no-valid-rows',
      `None of the ${rows} rows could be read as ${reader.name}.`
    );
  return {reader, rows, version: opened?.version?.() ?? reader.version?.(file.name)};
}

function headerOf({rows}: Block): Header {
  const columns = rows[0]!.map((name) => name.trim().toLowerCase());
  const tags = rows[1]?.map((tag) => tag.trim()) ?? [];
  const tagged =
    tags.some((tag) => tag.startsWith('#')) && tags.every((tag) => !tag || /^#[a-z]/.test(tag));
  return tagged ? {columns, tags} : {columns};
}

/** Whether a row of another width than the header can still be read: trailing blanks that a spreadsheet added. */
function fitting(row: Row, width: number, block: Block, at: number, warn: Warn): boolean {
  if (row.length > width && row.slice(width).every((cell) => cell === '')) return true;
  if (row.length < width && block.unended && at === block.rows.length - 1)
    throw new ReaderError(
      'syntax',
      'The file ends in the middle of a row: the download was cut off.'
    );
  warn(`A row with ${row.length < width ? 'fewer' : 'more'} cells than the header was left out.`);
  return false;
}

function lineOf({rows, line, numbered}: Block, at: number): number {
  if (numbered) return line + at;
  return rows
    .slice(0, at)
    .reduce((sum, row) => sum + 1 + row.reduce((all, cell) => all + countNewlines(cell), 0), line);
}
