import {isGap, type Value} from '../../data/estimate.ts';
import {say, type Locale} from '../../text/say.ts';
import {boldLetters} from '../common/room.ts';
import {extentOf, type Scale} from '../common/scale.ts';
import type {Column} from './layout.ts';

/** A number over its column. */
export interface ColumnLabel {
  readonly text: string;
  /** Fraction of the width. */
  readonly at: number;
  readonly anchor: string;
  /** Shown where a page is wide only. */
  readonly long?: boolean;
}

/** Height of a label as a share of the plot's. */
const line = 0.09;

interface Placed extends ColumnLabel {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/**
 * The numbers written over columns in a page: those that any has room for, and where a wide one has room for all, the
 * others too. In a file, `room` says for how many letters there is.
 */
export function labelsOf(
  columns: readonly Column[],
  scale: Scale,
  locale: Locale,
  room?: number
): ReadonlyMap<Column, ColumnLabel> {
  const fitting = labelsIn(columns, scale, locale, room ?? boldLetters.narrowest);
  if (room !== undefined) return fitting;
  const all = labelsIn(columns, scale, locale, boldLetters.wide);
  if (all.size <= fitting.size) return fitting;
  return new Map(
    [...all].map(([column, label]) => [column, fitting.get(column) ?? {...label, long: true}])
  );
}

/** All if none touches another or a higher column, else of the highest columns, if they are not more than two. */
function labelsIn(
  columns: readonly Column[],
  scale: Scale,
  locale: Locale,
  room: number
): ReadonlyMap<Column, ColumnLabel> {
  const all = columns
    .filter(({row}) => !isGap(row.value))
    .map((column) => [column, place(column, scale, locale, room)] as const);
  const isFree = ([own, label]: readonly [Column, Placed]): boolean =>
    !columns.some((column) => column !== own && crosses(label, column, scale));
  const areApart = (labels: typeof all): boolean =>
    labels.every(
      (each, index) => !labels.slice(0, index).some(([, other]) => touch(each[1], other))
    );
  if (all.every(isFree) && areApart(all)) return new Map(all);
  const highest = Math.max(...all.map(([{row}]) => extentOf(row.value)));
  const peaks = all.filter(([{row}]) => extentOf(row.value) === highest && highest > 0);
  return new Map(peaks.length <= mostPeaks && areApart(peaks) ? peaks : peaks.slice(0, 1));
}

/** As many columns of one height are still a peak that can be named. */
const mostPeaks = 2;

const touch = (one: Placed, other: Placed): boolean =>
  one.from < other.to && other.from < one.to && Math.abs(one.y - other.y) < line;

/** Whether a label over its own column would be written over another one, which is higher. */
const crosses = ({from, to, y}: Placed, {row, x, width}: Column, scale: Scale): boolean =>
  from < x + width && x < to && scale.position(extentOf(row.value)) > y;

/** A label stands over the middle of its column, or ends with it where it would run out of the picture. */
function place({row, x, width}: Column, scale: Scale, locale: Locale, room: number): Placed {
  const text = say({reported: bare(row.value)}, locale);
  const wide = (text.length + 1) / room;
  const middle = x + width / 2;
  const right = middle + wide / 2 > 1;
  const centred = middle >= wide / 2 && !right;
  const from = centred ? middle - wide / 2 : right ? x + width - wide : x;
  const ends = right === (locale.language.direction === 'ltr') ? 'end' : 'start';
  return {
    text,
    at: centred ? middle : right ? x + width : x,
    anchor: centred ? 'middle' : ends,
    from,
    to: from + wide,
    // Over the bracket, which would be drawn through it.
    y: scale.position(extentOf(row.value)),
  };
}

/** The number alone: its bracket is drawn, and said in the tooltip. */
function bare(value: Value): Value {
  if (isGap(value) || value.best === undefined) return value;
  const {best, qualifier} = value;
  return {best, ...(qualifier && {qualifier})};
}
