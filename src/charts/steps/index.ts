import type {Chart} from '../../model/figure.ts';
import type {StepFigure} from './figure.ts';
import {namesEvents} from './layout.ts';
import {stepLegend} from './legend.ts';
import {stepsMark} from './marks.ts';

export type {StepFigure} from './figure.ts';
export {styles as stepStyles} from './theme.ts';

/** Strength over time, one strip a force. */
export const steps: Chart<StepFigure> = {
  rowsOf: ({rows}) => rows.flatMap((row) => row.steps ?? []),
  draw: stepsMark,
  legendOf: stepLegend,
  namesEvents,
  stacked: false,
  table: 'claims',
};
