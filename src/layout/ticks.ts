import {dayBefore} from '../data/date.ts';
import {periodsBetween} from '../data/period.ts';
import type {PartialDate} from '../data/text.ts';
import type {Column} from './columns.ts';

export interface Tick {
  /** Fraction of the width. */
  readonly x: number;
  readonly date: PartialDate;
}

/** A label takes about this share of the narrowest width. */
const room = 0.15;

/** The year under its first column; of many years as many as fit, the latest always among them. */
export function timeTicks(columns: readonly Column[]): Tick[] {
  const yearOf = (column: Column | undefined): string =>
    column?.row.period?.start.slice(0, 4) ?? '';
  const first = columns.filter((column, index) => yearOf(column) !== yearOf(columns[index - 1]));
  return apart(first.map((column) => ({x: column.x + column.width / 2, date: yearOf(column)})));
}

/** The turns of the years between two days. */
export function yearTicks(
  since: PartialDate,
  until: PartialDate,
  place: (day: PartialDate) => number
): Tick[] {
  const turns = periodsBetween(since, dayBefore(until), 'year').filter(({start}) => start >= since);
  return apart(turns.map(({start}) => ({x: place(start), date: start.slice(0, 4)})));
}

/** Labels nearer to an end of the picture than this share of its width stay inside of it. */
export const edge = 0.004;

/** Where the middle of a label stands. */
function middleOf(x: number): number {
  if (x <= edge) return room / 2;
  return x < 1 - edge ? x : 1 - room / 2;
}

/** Those that do not touch, counted from the latest. */
function apart(ticks: readonly Tick[]): Tick[] {
  const kept: Tick[] = [];
  for (const tick of [...ticks].reverse()) {
    const next = kept.at(-1);
    if (!next || Math.abs(middleOf(next.x) - middleOf(tick.x)) >= room) kept.push(tick);
  }
  return kept.reverse();
}
