import type {Dataset, Interval, Series} from '../../data/dataset.ts';
import {excludes} from '../../data/excludes.ts';
import {accordingTo} from '../../model/claims.ts';
import {counted} from '../../model/counted.ts';
import {peakSentence} from '../../model/peak.ts';
import {periodIn} from '../../model/period-name.ts';
import {pointOfRow, type Row} from '../../model/row.ts';
import {phrase, type Words} from '../../text/words.ts';

/**
 * The newest number of a series: “1,222 people killed in 2024, according to UCDP, the most since 2015”. That it is the most
 * is said only where its bracket excludes every other; else the peak has a sentence of its own, under the same condition.
 */
export function latestSentence(
  dataset: Dataset,
  series: Series,
  rows: readonly Row[],
  interval: Interval
): Words[] {
  const known = rows.filter((row) => pointOfRow(row) !== undefined);
  const latest = known.at(-1);
  if (!latest) return [];
  const n = accordingTo(
    dataset,
    series,
    phrase('in_period', {n: numberOf(latest), period: periodIn(latest.period!, interval)})
  );
  const most = known.find((row) => known.every((other) => other === row || exceeds(row, other)));
  if (most !== latest || known.length < 3)
    return [phrase('summary_last', {n}), ...(most ? peakSentence(known, interval) : [])];
  const first = periodIn(known[0]!.period!, interval);
  return [
    'date' in first
      ? phrase('summary_last_most', {n, since: {date: first.date, form: 'since'}})
      : phrase('summary_last', {n}),
  ];
}

const numberOf = ({value, unit}: Row): Words =>
  unit === 'person' ? counted('killed_people', 'killed', value) : {reported: value, unit};

/** Whether a figure is the higher one, whatever is true within the two brackets. */
const exceeds = (row: Row, other: Row): boolean =>
  excludes(row.value, other.value) && (pointOfRow(row) ?? 0) > (pointOfRow(other) ?? 0);
