import type {Interval} from '../data/dataset.ts';
import {formatDay, parseDate} from '../data/date.ts';
import type {PartialDate} from '../data/text.ts';

const mondays = new Map<string, PartialDate>();

function mondayOf(day: PartialDate): PartialDate {
  let monday = mondays.get(day);
  if (!monday) {
    const date = parseDate(day);
    date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
    mondays.set(day, (monday = formatDay(date)));
  }
  return monday;
}

const quarters = ['01', '01', '01', '04', '04', '04', '07', '07', '07', '10', '10', '10'];

const naming: Record<Interval, (day: PartialDate) => PartialDate> = {
  year: (day) => day.slice(0, 4),
  month: (day) => day.slice(0, 7),
  quarter: (day) => `${day.slice(0, 4)}-${quarters[Number(day.slice(5, 7)) - 1]!}-01`,
  week: mondayOf,
};

/** The period a day lies in, as a dataset names it: `2024`, `2024-03`, or the first day of a week or quarter. */
export const periodOf = (day: PartialDate, interval: Interval): PartialDate =>
  naming[interval](day);

/** The last day of a period. */
export function lastDayOf(period: PartialDate, interval: Interval): PartialDate {
  const day = parseDate(period);
  if (interval === 'week') day.setUTCDate(day.getUTCDate() + 6);
  else day.setUTCMonth(day.getUTCMonth() + {month: 1, quarter: 3, year: 12}[interval], 0);
  return formatDay(day);
}

/** The periods of which every day lies between two days, these included. */
export function periodsWithin(
  since: PartialDate,
  until: PartialDate,
  interval: Interval
): PartialDate[] {
  const periods: PartialDate[] = [];
  let begin = formatDay(parseDate(periodOf(since, interval)));
  while (begin <= until) {
    const period = periodOf(begin, interval);
    const last = lastDayOf(period, interval);
    if (begin >= since && last <= until) periods.push(period);
    const next = parseDate(last);
    next.setUTCDate(next.getUTCDate() + 1);
    begin = formatDay(next);
  }
  return periods;
}
