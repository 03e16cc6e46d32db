import type {Chart} from '../../model/figure.ts';
import type {BarFigure} from './figure.ts';
import {rowsOf} from './layout.ts';
import {barLegend} from './legend.ts';
import {barsMark} from './marks.ts';

export type {BarFigure} from './figure.ts';
export {styles as barStyles} from './theme.ts';

/** Horizontal bars, one a row. */
export const bars: Chart<BarFigure> = {
  rowsOf,
  draw: barsMark,
  legendOf: barLegend,
  stacked: true,
  table: 'claims',
};
