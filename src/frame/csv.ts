import type {Figure} from '../model/figure.ts';
import type {Locale} from '../text/say.ts';
import {figureRecords, recordColumns} from './figure-records.ts';

/** The figures as CSV: one line a figure, its further sources in lines of their own; see `figureRecords`. */
export function csvOf(figure: Figure, locale: Locale): string {
  const lines = figureRecords(figure, locale).map((record) =>
    recordColumns.map((column) => safeCell(record[column]))
  );
  return [recordColumns, ...lines].map((line) => line.map(quote).join()).join('\r\n');
}

const quote = (cell: string): string =>
  /[",;\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const isolates = /[\u2066-\u2069]/g;

/** Text that a spreadsheet would run as a formula gets an apostrophe; numbers stay numbers. */
function safeCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = value.replace(isolates, '');
  return /^[=+\-@|%＝＋－＠\s]/.test(text) ? `'${text}` : text;
}
