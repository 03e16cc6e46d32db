import {memoize} from './memoize.ts';
import type {PartialDate} from './text.ts';

/** No conflict told here is so old or so far off; one wrong digit in a year would draw a thousand of them. */
export const dateForm = /^(?:1[89]|2[01])\d\d(?:-\d{2}(?:-\d{2})?)?$/;

/** Whether `text` is a day, month or year that the calendar has, from 1800 to 2199; `2023-02-31` is none. */
export function isDate(text: string): boolean {
  return dateForm.test(text) && parseDate(text).toISOString().startsWith(text);
}

/** The first moment of the day, month or year, in UTC. An impossible date is the epoch. */
export function parseDate(date: PartialDate): Date {
  const time = Date.parse(firstDay(date));
  return new Date(Number.isNaN(time) ? 0 : time);
}

export type Precision = 'year' | 'month' | 'day';

/** How exactly a date is known, which is how long it is written. */
export const precisionOf = (date: PartialDate): Precision =>
  date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';

/** The day as `2023-07-26`. */
export const formatDay = (day: Date): PartialDate => day.toISOString().slice(0, 10);

/** The first day of a day, month or year. */
export const firstDay = (date: PartialDate): PartialDate => date + '0000-01-01'.slice(date.length);

/** The last day of a day, month or year: a claim about `2024` is not over before its December. */
export const lastDay = memoize((date: PartialDate): PartialDate => {
  const day = parseDate(date);
  if (date.length <= 4) day.setUTCMonth(12, 0);
  else if (date.length <= 7) day.setUTCMonth(day.getUTCMonth() + 1, 0);
  return formatDay(day);
});

const oneDay = 86_400_000;
const offset = (day: PartialDate, days: number): PartialDate =>
  formatDay(new Date(parseDate(day).getTime() + days * oneDay));

/** Whole days from the first day of one date to that of another. */
export const daysBetween = (from: PartialDate, to: PartialDate): number =>
  (parseDate(to).getTime() - parseDate(from).getTime()) / oneDay;

export const dayAfter = (day: PartialDate): PartialDate => offset(day, 1);
export const dayBefore = (day: PartialDate): PartialDate => offset(day, -1);
