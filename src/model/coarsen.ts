import type {Interval, Series, SeriesValue} from '../data/dataset.ts';
import {toEstimate, type Estimate, type Gap, type Reported} from '../data/estimate.ts';
import {dayBefore, firstDay, lastDay} from '../data/date.ts';
import {periodsBetween} from './period.ts';

/** Periods of one kind that make up a longer one exactly; weeks belong to no month. */
const within: Readonly<Partial<Record<Interval, number>>> = {month: 1, quarter: 3, year: 12};

/** Whether a series can be told in periods of `interval`: its own, or longer ones that they make up. */
export function reaches(series: Series, interval: Interval): boolean {
  const [own, asked] = [within[series.interval], within[interval]];
  return series.interval === interval || (own !== undefined && asked !== undefined && own < asked);
}

/** The value of each period of `interval` by its first day; longer periods are sums of the series' own. */
export function valuesBy(series: Series, interval: Interval): Map<string, SeriesValue> {
  const byDay = (value: SeriesValue): [string, SeriesValue] => [firstDay(value.period), value];
  if (series.interval === interval) return new Map(series.values.map(byDay));
  const groups = new Map<string, SeriesValue[]>();
  for (const value of series.values) {
    const [period] = periodsBetween(firstDay(value.period), firstDay(value.period), interval);
    const group = groups.get(period!.start);
    if (group) group.push(value);
    else groups.set(period!.start, [value]);
  }
  return new Map(
    [...groups].map(([start, values]) => {
      const whole = (within[interval] ?? 1) / (within[series.interval] ?? 1);
      return [start, {period: start, ...totalOf(values, values.length === whole)}];
    })
  );
}

/** A sum that keeps its bracket; “at least” where a period is missing or open, a gap where none has a number. */
function totalOf(values: readonly Reported[], whole: boolean): Estimate | Gap {
  const known = values.map(toEstimate).filter((estimate) => estimate !== undefined);
  if (!known.length) return {gap: 'not_covered'};
  const sum = (pick: (estimate: Estimate) => number | undefined): number =>
    known.reduce((total, estimate) => total + (pick(estimate) ?? 0), 0);
  const open =
    !whole ||
    known.length < values.length ||
    known.some(({best, high}) => (high ?? best) === undefined);
  if (open) return {qualifier: 'at_least', low: sum(({best, low}) => best ?? low)};
  return {
    low: sum(({low, best}) => low ?? best),
    best: sum(({best, low}) => best ?? low),
    high: sum(({high, best}) => high ?? best),
  };
}

/** The last day that a series has something to say about. */
export function lastDayOf({interval, values}: Series): string | undefined {
  const last = values
    .map(({period}) => period)
    .sort()
    .at(-1);
  if (last === undefined) return undefined;
  const [period] = periodsBetween(firstDay(last), firstDay(last), interval);
  return interval === 'quarter' || interval === 'week' ? dayBefore(period!.end) : lastDay(last);
}
