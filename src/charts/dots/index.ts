import type {Chart} from '../../model/figure.ts';
import {pointOfRow} from '../../model/row.ts';
import type {DotFigure} from './figure.ts';
import {dotLegend} from './legend.ts';
import {dotsMark, namesEvents} from './marks.ts';

export type {DotFigure, Kind, Name} from './figure.ts';
export {styles as dotStyles} from './theme.ts';

/** One dot a row over a time axis, its height the number. */
export const dots: Chart<DotFigure> = {
  rowsOf: ({rows}) => rows,
  draw: dotsMark,
  legendOf: dotLegend,
  namesEvents,
  ranked: ({rows}) =>
    rows
      .map((row) => ({id: row.id, point: pointOfRow(row) ?? -1}))
      .sort((a, b) => a.point - b.point)
      .map(({id}) => id),
  stacked: false,
  table: 'claims',
};
