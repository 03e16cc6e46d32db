import type {Coverage} from '../data/dataset.ts';
import {dayBefore, lastDay} from '../data/date.ts';
import {periodsBetween, type Period} from '../data/period.ts';

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
