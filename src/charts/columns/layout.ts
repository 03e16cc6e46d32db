import {firstDay} from '../../data/date.ts';
import type {PartialDate} from '../../data/text.ts';
import type {Row} from '../../model/row.ts';
import {positionOfDay} from '../common/position.ts';
import {apart, type Tick} from '../common/time-axis.ts';

/** Space between columns, as a share of the step. */
const gap = 0.16;

/** The widest column, as a share of the width: few columns stay columns. */
const widest = 0.1;

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
    return {row, strip, stripWidth: step, x: strip + (step - width) / 2, width};
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

/** The year under its first column, of many as many as fit. */
export function columnTicks(columns: readonly Column[], room?: number): Tick[] {
  const yearOf = (column: Column | undefined): string =>
    column?.row.period?.start.slice(0, 4) ?? '';
  const first = columns.filter((column, index) => yearOf(column) !== yearOf(columns[index - 1]));
  return apart(
    first.map((column) => ({x: column.x + column.width / 2, date: yearOf(column)})),
    room
  );
}
