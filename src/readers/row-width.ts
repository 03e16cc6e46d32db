import type {Row, Warn} from './reader.ts';
import {ReaderError} from './reader-error.ts';
import type {Block} from './records.ts';
import {countNewlines} from './text-lines.ts';

/**
 * Whether a row of another width than the header can be read: spreadsheets leave blank cells at the end of a row out,
 * or add some. A file that ends in the middle of a row throws a ReaderError.
 */
export function isFitting(row: Row, width: number, block: Block, at: number, warn: Warn): boolean {
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

/** The line that a row of a block begins on; in JSON the number of its record. */
export function lineOf({rows, line, numbered}: Block, at: number): number {
  if (numbered) return line + at;
  return rows
    .slice(0, at)
    .reduce((sum, row) => sum + 1 + row.reduce((all, cell) => all + countNewlines(cell), 0), line);
}
