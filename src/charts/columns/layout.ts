import type {Interval} from '../../data/dataset.ts';
import {firstDay} from '../../data/date.ts';
import {startOf} from '../../data/period.ts';
import type {PartialDate} from '../../data/text.ts';
import type {Row} from '../../model/row.ts';
import {positionOfDay} from '../common/position.ts';
import {pageTicks, type Tick} from '../common/time-axis.ts';

/** Space between columns, as a share of the step. */
const gap = 0.16;

/** The widest column, as a share of the width: few columns stay columns. */
const widest = 0.1;

/** How wide the column of a part of a period is beside a whole one. */
const partial = 0.45;

export interface Column {
  readonly row: Row;
  /** Left edge and width of the column, and of the strip that answers to the pointer, as fractions of the width. */
  readonly x: number;
  readonly width: number;
  readonly strip: number;
  readonly stripWidth: number;
}

/** Columns side by side, one a row, in reading order; mirrored where time runs from right to left. */
export function layoutColumns(rows: readonly Row[], mirrored: boolean): Column[] {
  const step = 1 / rows.length;
  const width = Math.min(step * (1 - gap), widest);
  return rows.map((row, index) => {
    const strip = step * (mirrored ? rows.length - 1 - index : index);
    // A part of a period never looks like a whole one.
    const own = row.partial ? width * partial : width;
    return {row, strip, stripWidth: step, x: strip + (step - own) / 2, width: own};
  });
}

/** Where a day stands among columns, which are of equal width though months are not. */
export function positionAmongColumns(
  date: PartialDate,
  columns: readonly Column[],
  mirrored: boolean
): number {
  const day = firstDay(date);
  const column = columns.find(
    ({row: {period}}) => period && period.start <= day && day < period.end
  );
  if (!column) return Number(day < (columns[0]?.row.period?.start ?? '') === mirrored);
  const {start, end} = column.row.period!;
  return column.strip + column.stripWidth * positionOfDay(day, start, end, mirrored);
}

/**
 * The year under its first column, of many as many as fit; under the first of all, where that begins within a year, the
 * month.
 */
export function columnTicks(columns: readonly Column[], interval: Interval, room?: number): Tick[] {
  const startOf = (column: Column | undefined): string => column?.row.period?.start ?? '';
  const yearOf = (column: Column | undefined): string => startOf(column).slice(0, 4);
  const first = columns.filter((column, index) => yearOf(column) !== yearOf(columns[index - 1]));
  return pageTicks(
    first.map((column, index) => {
      const start = startOf(column);
      const isWithin = index === 0 && interval !== 'year' && start.slice(4, 7) !== '-01';
      // A month is longer than a year: it begins with its column, at the edge of the picture.
      return isWithin
        ? {x: Math.round(column.x), date: start.slice(0, 7)}
        : {x: column.x + column.width / 2, date: start.slice(0, 4)};
    }),
    room
  );
}

/** Where quarters begin among months or weeks, and whether it is a year that does, as fractions of the width. */
export function turnsAmong(
  columns: readonly Column[],
  interval: Interval,
  mirrored: boolean
): readonly {readonly x: number; readonly isYear: boolean}[] {
  if (interval === 'year' || interval === 'quarter') return [];
  const quarterOf = (column: Column | undefined): string =>
    column?.row.period ? startOf(column.row.period.start, 'quarter') : '';
  return columns.flatMap((column, index) =>
    index && quarterOf(column) !== quarterOf(columns[index - 1])
      ? [
          {
            x: mirrored ? column.strip + column.stripWidth : column.strip,
            isYear: quarterOf(column).slice(5, 7) === '01',
          },
        ]
      : []
  );
}
