import type {Interval} from '../data/dataset.ts';
import {dayBefore} from '../data/date.ts';
import type {Period} from '../data/period.ts';
import type {PartialDate} from '../data/text.ts';
import {phrase, type Words} from '../text/words.ts';

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
  return phrase('from_to', {
    low: {date: start.slice(0, 7), style},
    high: {date: last.slice(0, 7), style},
  });
}

/** A day as exactly as periods of the interval are named: the year, the month, or the day itself. */
export const dateOfPeriod = (day: PartialDate, interval: Interval): PartialDate =>
  interval === 'year' ? day.slice(0, 4) : interval === 'week' ? day : day.slice(0, 7);
/** When something was, with its preposition: “in September 2023”, “in the week of 4 September 2023”. */
export function periodIn({start, end}: Period, interval: Interval): Words {
  if (interval === 'year') return {date: start.slice(0, 4), form: 'on'};
  if (interval === 'month') return {date: start.slice(0, 7), form: 'on'};
  if (interval === 'week') return phrase('in_week', {date: {date: start}});
  return {span: [start.slice(0, 7), dayBefore(end).slice(0, 7)]};
}
