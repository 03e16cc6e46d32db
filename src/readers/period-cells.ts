import {dayAfter, daysBetween, lastDay, parseDate, formatDay} from '../data/date.ts';
import type {Interval} from '../data/dataset.ts';
import {lastDayOf, startOf} from '../data/period.ts';
import type {PartialDate} from '../data/text.ts';
import {periodColumns, type CountColumn} from './count-columns.ts';
import {dateOf} from './date-forms.ts';
import {asciiDigits} from './fold.ts';
import {monthOf} from './months.ts';
import type {ReadDate, Row, Warn} from './reader.ts';

/** How long the periods of a table are; a table of days is counted up like a list of events. */
export type Step = Interval | 'day';

/** A period of a table, in whole days. */
export interface TablePeriod {
  readonly start: PartialDate;
  readonly end: PartialDate;
  readonly step: Step;
}

/** The step of so many days; `day` for a number that is no period's. */
export function stepOfDays(days: number): Step {
  if (days === 7) return 'week';
  if (days >= 28 && days <= 31) return 'month';
  if (days >= 89 && days <= 92) return 'quarter';
  return days === 365 || days === 366 ? 'year' : 'day';
}

/** The step that whole days in a column keep: the least distance between two of them. */
export function stepOfDates(days: readonly PartialDate[]): Step {
  const sorted = [...new Set(days)].sort();
  const distances = sorted.slice(1).map((day, i) => daysBetween(sorted[i]!, day));
  return stepOfDays(Math.min(...distances));
}

const yearFirst = /^(\d{4})[ -/]*(?:[qtk] ?|trim\S* )?([1-4])$/i;
const quarterFirst =
  /^(?:[qtk] ?|trim\S* )?([1-4])(?:\.|er|e|º|°)? ?(?:trim\S*|quart\S*)?[ -/]+(?:de |del |do )?(\d{4})$/i;

/** `2024-Q1`, `T1 2024`, `1. Quartal 2024`, as the first day of the quarter. */
function quarterIn(text: string): PartialDate | undefined {
  if (!/[qtk]|trim|quart/i.test(text)) return undefined;
  const [, year, after] = yearFirst.exec(text) ?? [];
  const [, before, ofYear] = quarterFirst.exec(text) ?? [];
  const quarter = after ?? before;
  return quarter && dateOf((year ?? ofYear)!, String(Number(quarter) * 3 - 2), '01');
}

/** `2024-W05`, as the Monday that the week of ISO 8601 begins on. */
function weekIn(text: string): PartialDate | undefined {
  const [, year, week] = /^(\d{4})[ -]?[wsk]w? ?(\d{1,2})$/i.exec(text) ?? [];
  if (!year || Number(week) < 1 || Number(week) > 53) return undefined;
  const day = parseDate(startOf(`${year}-01-04`, 'week'));
  day.setUTCDate(day.getUTCDate() + 7 * (Number(week) - 1));
  return formatDay(day);
}

const whole = (day: PartialDate, step: Interval): TablePeriod => ({
  start: startOf(day, step),
  end: lastDayOf(day, step),
  step,
});

/**
 * Reads the period of a row from its columns: a month and a year apart or in one cell, a quarter, a week, two days, or a
 * date. `step` is what whole days in the date column stand for. Undefined for what is no period.
 */
export function createReadPeriod(
  text: (row: Row, role: CountColumn) => string,
  readDate: ReadDate,
  step: Step
) {
  const ofDay = (day: PartialDate, kind: Step, warn: Warn): TablePeriod => {
    if (kind === 'day') return {start: day, end: day, step: kind};
    if (kind !== 'week' || startOf(day, 'week') === day) return whole(day, kind);
    warn(
      'A week that does not begin on a Monday counts for the week from Monday that has most of its days.',
      day
    );
    const middle = parseDate(day);
    middle.setUTCDate(middle.getUTCDate() + 3);
    return whole(formatDay(middle), kind);
  };

  const inCell = (written: string, kind: Step, warn: Warn): TablePeriod | undefined => {
    const plain = asciiDigits(written);
    const quarter = quarterIn(plain);
    if (quarter) return whole(quarter, 'quarter');
    const week = weekIn(plain);
    if (week) return whole(week, 'week');
    const date = readDate(written, warn);
    if (!date) return undefined;
    if (date.length === 4) return whole(date, 'year');
    if (date.length === 7) return whole(date, kind === 'quarter' ? 'quarter' : 'month');
    return ofDay(date, kind, warn);
  };

  /** A number or a name beside a year. */
  const beside = (cell: string, year: string, kind: Step, warn: Warn): TablePeriod | undefined => {
    const plain = asciiDigits(cell).replace(/\.0+$/, '');
    const number = /^\d{1,2}$/.test(plain) ? Number(plain) : undefined;
    if (kind === 'month') {
      const month = dateOf(year, String(number ?? monthOf(cell) ?? 0));
      return month === undefined ? inCell(cell, kind, warn) : whole(month, kind);
    }
    const written = number ?? /^\D+(\d{1,2})$/.exec(plain)?.[1];
    if (written === undefined) return inCell(cell, kind, warn);
    return inCell(`${year}-${kind === 'week' ? 'W' : 'Q'}${written}`, kind, warn);
  };

  return (row: Row, warn: Warn): TablePeriod | undefined => {
    const year = asciiDigits(text(row, 'year')).replace(/\.0+$/, '');
    for (const kind of ['week', 'month', 'quarter'] as const) {
      const cell = text(row, kind);
      if (cell) return year ? beside(cell, year, kind, warn) : inCell(cell, kind, warn);
    }
    const written = text(row, 'date') || text(row, 'start') || text(row, 'period');
    const end = text(row, 'end');
    if (!written || !end) return written || year ? inCell(written || year, step, warn) : undefined;
    const [first, last] = [readDate(written, warn), readDate(end, warn)];
    if (!first || !last || last < first) return undefined;
    const days = first.length === 10 ? daysBetween(first, dayAfter(lastDay(last))) : 0;
    return days ? ofDay(first, stepOfDays(days), warn) : inCell(written, step, warn);
  };
}

/** What a row says of its period, in its own words. */
export const periodWords = (text: (role: CountColumn) => string): string =>
  (['date', 'start', 'end', ...periodColumns] as const).map(text).filter(Boolean).join(' ');
