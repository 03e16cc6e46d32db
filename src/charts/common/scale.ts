import {nice, ticks} from 'd3';
import {isGap, type Value} from '../../data/estimate.ts';
import {withChildren, type Row} from '../../model/row.ts';

/** A linear scale from zero, as fractions of the room there is. d3's own brings 7 kB of interpolators along. */
export interface Scale {
  /** The value that stands at 1. */
  readonly max: number;
  readonly ticks: readonly number[];
  position(value: number): number;
}

/** Room left past an open end, as a share of the longest bar. */
const openRoom = 0.04;

/** The least that is drawn of what is not zero, so that one beside ten thousand can be seen. */
const smallest = 0.008;

/** The farthest number that a figure draws; 0 where it has none. */
export function extentOf(value: Value | undefined): number {
  if (!value || isGap(value)) return 0;
  const {low = 0, best = 0, high = 0, qualifier} = value;
  const open = qualifier === 'over' || qualifier === 'at_least';
  return Math.max(low, best, high) * (open ? 1 + openRoom : 1);
}

const extentOfRow = ({value, last, start = 0}: Row): number =>
  start + Math.max(extentOf(value), extentOf(last?.value));

/** The row that reaches farthest, the first of equals. */
export const farthest = <R extends Row>(rows: readonly R[]): R =>
  rows.reduce((a, b) => (extentOf(b.value) > extentOf(a.value) ? b : a));

/**
 * A scale that holds every row, its parts, rivals and steps. `rounded` ends it on a tick; `headroom` is a share of the
 * highest value that is kept free over it.
 */
export function scaleOf(
  rows: readonly Row[],
  rounded: boolean,
  {count = 4, headroom = 0}: {readonly count?: number; readonly headroom?: number} = {}
): Scale {
  const highest = Math.max(0, ...rows.flatMap(withChildren).map(extentOfRow)) || 1;
  const most = highest * (1 + headroom);
  const end = rounded ? nice(0, most, count)[1] : most;
  return {
    max: end,
    ticks: ticks(0, end, count).filter(Number.isInteger),
    position: (value) => (value > 0 ? Math.max(value / end, smallest) : 0),
  };
}
