import type {Chart} from '../../model/figure.ts';
import type {ColumnFigure} from './figure.ts';
import {columnLegend} from './legend.ts';
import {columnsMark, namesEvents} from './marks.ts';

export type {ColumnFigure, Span} from './figure.ts';
export {styles as columnStyles} from './theme.ts';

/** One column a period over a time axis, with events as numbered lines. */
export const columns: Chart<ColumnFigure> = {
  rowsOf: ({rows}) => rows,
  draw: columnsMark,
  legendOf: columnLegend,
  namesEvents,
  stacked: false,
  table: 'reports',
};
