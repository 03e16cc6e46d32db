import type {Interval} from '../data/dataset.ts';
import type {PartialDate} from '../data/text.ts';
import type {Column} from './columns.ts';

export interface Tick {
  /** Fraction of the width. */
  readonly x: number;
  readonly date: PartialDate;
}

/** Labels of the time axis need about this share of the narrowest width each. */
const room = 0.17;

/** One label per year; for a run of years as many as fit. Never one so near the end that it would be cut. */
export function timeTicks(columns: readonly Column[], interval: Interval): Tick[] {
  const labelled = columns.flatMap(({row, x, width}, index): Tick[] => {
    const start = row.period?.start ?? '';
    const first =
      index === 0 || columns[index - 1]!.row.period?.start.slice(0, 4) !== start.slice(0, 4);
    return first
      ? [{x: x + width / 2, date: interval === 'year' ? start.slice(0, 4) : start.slice(0, 4)}]
      : [];
  });
  const kept: Tick[] = [];
  for (const tick of labelled.reverse()) {
    const next = kept.at(-1);
    if (!next || Math.abs(next.x - tick.x) >= room) kept.push(tick);
  }
  return kept.reverse();
}
