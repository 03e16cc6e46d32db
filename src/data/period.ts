import {intervals, type Interval} from './dataset.ts';
import {dayBefore, firstDay, formatDay, parseDate} from './date.ts';
import {memoize} from './memoize.ts';
import type {PartialDate} from './text.ts';

/** A span of whole days: `end` is the day after the last. */
export interface Period {
  readonly start: PartialDate;
  readonly end: PartialDate;
}

/** More than so many are no picture, and would keep a page busy for long. */
export const maxPeriods = 600;

const oneDay = 86_400_000;
const months: Readonly<Partial<Record<Interval, number>>> = {month: 1, quarter: 3, year: 12};
const quarters = ['01', '01', '01', '04', '04', '04', '07', '07', '07', '10', '10', '10'];

const mondayOf = memoize((day: PartialDate): PartialDate => {
  const date = parseDate(day);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return formatDay(date);
});

const naming: Readonly<Record<Interval, (day: PartialDate) => PartialDate>> = {
  week: mondayOf,
  month: (day) => day.slice(0, 7),
  quarter: (day) => `${day.slice(0, 4)}-${quarters[Number(day.slice(5, 7)) - 1]!}-01`,
  year: (day) => day.slice(0, 4),
};

/** The period a day lies in, as a dataset names it: `2024`, `2024-03`, or the first day of a week or quarter. */
export const periodOf = (day: PartialDate, interval: Interval): PartialDate =>
  naming[interval](day);

/** The first day of the period that a day, or the first day of a month or year, lies in. */
export const startOf = (date: PartialDate, interval: Interval): PartialDate =>
  firstDay(periodOf(firstDay(date), interval));

/** The last day of the period that a day, or the first day of a month or year, lies in. */
export const lastDayOf = (date: PartialDate, interval: Interval): PartialDate =>
  dayBefore(formatDay(shift(startOf(date, interval), interval, 1)));

/** The first day of a period, so many periods later. */
function shift(start: PartialDate, interval: Interval, by: number): Date {
  const date = parseDate(start);
  const step = months[interval];
  if (step) date.setUTCMonth(date.getUTCMonth() + step * by);
  else date.setUTCDate(date.getUTCDate() + 7 * by);
  return date;
}

/** The whole periods that touch the span from `since` to the day `until`. Charts of a page share their months. */
export const periodsBetween = (
  since: PartialDate,
  until: PartialDate,
  interval: Interval
): readonly Period[] => periodsOf(`${since} ${until} ${interval}`);

const periodsOf = memoize((span: string): readonly Period[] => {
  const [since, until, interval] = span.split(' ') as [PartialDate, PartialDate, Interval];
  const first = startOf(since, interval);
  return Array.from({length: countPeriods(since, until, interval)}, (_, index) => ({
    start: formatDay(shift(first, interval, index)),
    end: formatDay(shift(first, interval, index + 1)),
  }));
});

/** How many periods touch the span from `since` to the day `until`. */
export function countPeriods(since: PartialDate, until: PartialDate, interval: Interval): number {
  const [first, last] = [since, until].map((day) => parseDate(startOf(day, interval))) as [
    Date,
    Date,
  ];
  const step = months[interval];
  const monthOf = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();
  const between = step
    ? (monthOf(last) - monthOf(first)) / step
    : (last.getTime() - first.getTime()) / oneDay / 7;
  return Math.max(0, between + 1);
}

/** The names of the periods of which every day lies between two days, these included. */
export const periodsWithin = (
  since: PartialDate,
  until: PartialDate,
  interval: Interval
): PartialDate[] =>
  periodsBetween(since, until, interval)
    .filter(({start, end}) => start >= firstDay(since) && dayBefore(end) <= until)
    .map(({start}) => periodOf(start, interval));

/** A span in periods: those of the interval asked for, or of the next longer one of which there are not too many. */
export interface Division {
  readonly interval: Interval;
  readonly periods: readonly Period[];
}

/** Divides a span into at most `maxPeriods` of an interval that `accepts`; undefined where every one makes more. */
export function divide(
  since: PartialDate,
  until: PartialDate,
  asked: Interval,
  accepts: (interval: Interval) => boolean = () => true
): Division | undefined {
  const interval = intervals
    .slice(intervals.indexOf(asked))
    .find((each) => accepts(each) && countPeriods(since, until, each) <= maxPeriods);
  return interval && {interval, periods: periodsBetween(since, until, interval)};
}

/** The first day of the longest span that ends on `until` and has no more than `maxPeriods`. */
export const earliestFor = (until: PartialDate, interval: Interval): PartialDate =>
  formatDay(shift(startOf(until, interval), interval, 1 - maxPeriods));
