import type {Interval} from '../data/dataset.ts';
import {pointOf} from '../data/estimate.ts';
import {phrase, type Words} from '../text/words.ts';
import {periodIn} from './period-name.ts';
import {highestRow, type Row} from './row.ts';

/** More periods than these share no peak. */
const mostAtPeak = 3;

/**
 * “6 attacks at the peak, in August 2023 and in December 2024”. Nothing is said of a single one here and there, or where
 * many periods are alike.
 */
export function peakSentence(rows: readonly Row[], interval: Interval): Words[] {
  const most = highestRow(rows);
  const point = most && pointOf(most.value);
  const equal = rows.filter(({value}) => pointOf(value) === point);
  if (!most || (point ?? 0) <= 1 || equal.length > mostAtPeak) return [];
  return [
    phrase('summary_most', {
      n: {reported: most.value, unit: most.unit === 'person' ? 'dead' : most.unit},
      period: {list: equal.map(({period}) => periodIn(period!, interval))},
    }),
  ];
}
