import type {Interval, Series, SeriesValue} from '../data/dataset.ts';
import {firstDay} from '../data/date.ts';
import {lastDayOf, startOf} from '../data/period.ts';
import {sum} from '../data/sum.ts';

/** Periods of one kind that make up a longer one exactly; weeks belong to no month. */
const within: Readonly<Partial<Record<Interval, number>>> = {month: 1, quarter: 3, year: 12};

/** Whether a series can be told in periods of `interval`: its own, or longer ones that they make up. */
export function reaches(series: Series, interval: Interval): boolean {
  const [own, asked] = [within[series.interval], within[interval]];
  return series.interval === interval || (own !== undefined && asked !== undefined && own < asked);
}

/** The value of each period of `interval` by its first day; longer periods are sums of the series' own, floors where one is missing. */
export function valuesBy(series: Series, interval: Interval): Map<string, SeriesValue> {
  const byDay = (value: SeriesValue): [string, SeriesValue] => [firstDay(value.period), value];
  if (series.interval === interval) return new Map(series.values.map(byDay));
  const groups = new Map<string, SeriesValue[]>();
  for (const value of series.values) {
    const start = startOf(value.period, interval);
    const group = groups.get(start);
    if (group) group.push(value);
    else groups.set(start, [value]);
  }
  return new Map(
    [...groups].map(([start, values]) => {
      const whole = (within[interval] ?? 1) / (within[series.interval] ?? 1);
      return [start, {period: start, ...sum(values, values.length === whole)}];
    })
  );
}

/** The last day that a series has something to say about. */
export function lastCoveredDay({interval, values}: Series): string | undefined {
  const last = values
    .map(({period}) => period)
    .sort()
    .at(-1);
  return last && lastDayOf(last, interval);
}
