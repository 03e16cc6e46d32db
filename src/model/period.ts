import {utcMonday, utcMonth, utcYear, type TimeInterval} from 'd3';
import type {Interval} from '../data/dataset.ts';
import {dayAfter, dayBefore, formatDay, parseDate} from '../data/date.ts';
import {memoize} from '../data/memoize.ts';
import type {PartialDate} from '../data/text.ts';
import {phrase, type Words} from '../text/words.ts';

/** A span of whole days: `end` is the day after the last. */
export interface Period {
  readonly start: PartialDate;
  readonly end: PartialDate;
}

const every: Record<Interval, TimeInterval> = {
  week: utcMonday,
  month: utcMonth,
  quarter: utcMonth.every(3)!,
  year: utcYear,
};

/** The whole periods that touch the span from `since` to the last day of `until`. */
export const periodsBetween = (
  since: PartialDate,
  lastDay: PartialDate,
  interval: Interval
): readonly Period[] => periodsOf(`${since} ${lastDay} ${interval}`);

/** Charts of a page share their months, and each asks for every one of them. */
const periodsOf = memoize((span: string): readonly Period[] => {
  const [since, lastDay, interval] = span.split(' ') as [PartialDate, PartialDate, Interval];
  const unit = every[interval];
  const first = unit.floor(parseDate(since));
  const stop = parseDate(dayAfter(lastDay));
  return unit.range(first, stop).map((start) => ({
    start: formatDay(start),
    end: formatDay(interval === 'quarter' ? utcMonth.offset(start, 3) : unit.offset(start, 1)),
  }));
});

/** The period's name: “September 2023”, “2024”, “July 2023 to September 2023”. */
export function periodName(
  {start, end}: Period,
  interval: Interval,
  style: 'long' | 'short' = 'long'
): Words {
  if (interval === 'year') return {date: start.slice(0, 4)};
  if (interval === 'month') return {date: start.slice(0, 7), style};
  if (interval === 'week') return phrase('week', {date: {date: start, style}});
  const last = dayBefore(end);
  return phrase('range', {
    low: {date: start.slice(0, 7), style},
    high: {date: last.slice(0, 7), style},
  });
}
