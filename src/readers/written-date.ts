import {isDate} from '../data/date.ts';
import type {PartialDate} from '../data/text.ts';
import {textAt} from './cells.ts';
import type {Row, Warn} from './reader.ts';
import {ReaderError} from './reader-error.ts';

const iso = /^\d{4}-\d\d(-\d\d)?(?=$|[T ])/;
const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/;
const worded = /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4})\b/i;
const months = 'janfebmaraprmayjunjulaugsepoctnovdec';

export type ReadDate = (text: string, warn: Warn) => PartialDate | undefined;

/**
 * A reader of dates as the field writes them: `2023-09-28`, with a time after a space or `T`; `28 September 2023`;
 * `28/9/2023` or, where a number over 12 in the file shows it, `9/28/2023`. Undefined for a date the calendar lacks.
 */
export function createReadDate(sample: readonly Row[], column: number): ReadDate {
  let dayFirst = orderOf(sample, column);
  const known = new Map<string, PartialDate | undefined>();

  function read(text: string, warn: Warn): PartialDate | undefined {
    const [, first, second, year] = numeric.exec(text) ?? [];
    if (year) {
      const shown = Number(first) > 12 ? true : Number(second) > 12 ? false : undefined;
      if (shown !== undefined && dayFirst !== undefined && shown !== dayFirst)
        throw new ReaderError(
          'syntax',
          `The date ${text} has day and month in another order than those above.`
        );
      dayFirst ??= shown;
      if (dayFirst === undefined)
        warn(
          'Nothing shows whether day or month comes first in dates like 3/4/2023; the day was taken to.'
        );
      return dayFirst === false ? build(year, first!, second!) : build(year, second!, first!);
    }
    const [, day, name, wordedYear] = worded.exec(text) ?? [];
    const month = name ? months.indexOf(name.toLowerCase()) : -1;
    if (wordedYear && month % 3 === 0) return build(wordedYear, String(month / 3 + 1), day!);
    const [date = /^\d{4}$/.exec(text)?.[0]] = iso.exec(text) ?? [];
    return date && isDate(date) ? date : undefined;
  }

  return (text, warn) => {
    // The same few thousand days come again and again; ten letters are short enough not to hold on to the text.
    const day = text.length > 10 && text[4] === '-' && text[7] === '-' ? text.slice(0, 10) : text;
    if (day.length > 10) return read(day.trim(), warn);
    let date = known.get(day);
    if (date === undefined && !known.has(day)) known.set(day, (date = read(day.trim(), warn)));
    return date;
  };
}

function build(year: string, month: string, day: string): PartialDate | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}

function orderOf(sample: readonly Row[], column: number): boolean | undefined {
  for (const row of sample) {
    const [, first, second] = numeric.exec(textAt(row, column)) ?? [];
    if (Number(first) > 12) return true;
    if (Number(second) > 12) return false;
  }
  return undefined;
}
