import type {Coverage} from '../data/dataset.ts';
import {dayBefore, lastDay} from '../data/date.ts';
import {toEstimate, type Reported} from '../data/estimate.ts';
import {periodsBetween, type Period} from './period.ts';

/**
 * How much of a period somebody looked at. Where the data do not say what they cover, nothing is known: then what
 * they do have is a floor, and what they do not have is no zero.
 */
export function coverageOf(
  coverage: Coverage | undefined,
  {start, end}: Period
): 'whole' | 'part' | 'none' {
  if (!coverage) return 'none';
  const months = periodsBetween(start, dayBefore(end), 'month');
  const gaps = new Set(coverage.gaps ?? []);
  const covered = months.filter(
    (month) =>
      !gaps.has(month.start.slice(0, 7)) &&
      !gaps.has(month.start.slice(0, 4)) &&
      month.start <= lastDay(coverage.until) &&
      month.end > coverage.since
  );
  return covered.length === 0 ? 'none' : covered.length === months.length ? 'whole' : 'part';
}

/** A count as a floor. */
export function atLeast(counted: Reported): Reported {
  const estimate = toEstimate(counted);
  const low = estimate && (estimate.best ?? estimate.low);
  return low === undefined ? counted : {qualifier: 'at_least', low};
}
