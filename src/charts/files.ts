import type {Chart} from '../model/figure.ts';
import type {Figure} from '../model/figure.ts';
import type {Block, Paper} from '../paper/paper.ts';
import {barsBlock} from './bars/file.ts';
import {bars} from './bars/index.ts';
import {columnsBlock} from './columns/file.ts';
import {columns} from './columns/index.ts';
import {dotsBlock} from './dots/file.ts';
import {dots} from './dots/index.ts';
import {stepsBlock} from './steps/file.ts';
import {steps} from './steps/index.ts';

interface ChartOnPaper<F extends Figure = Figure> {
  draw(figure: F, paper: Paper): Block;
}

/** Keeps the figure of a chart and of its block the same. */
const onPaper = <F extends Figure>(
  chart: Chart<F>,
  draw: ChartOnPaper<F>['draw']
): readonly [Chart, ChartOnPaper] => [chart, {draw}];

/** How each kind of chart lies on paper. Not part of the chart itself, since no page has a use for it. */
const charts = new Map([
  onPaper(bars, barsBlock),
  onPaper(columns, columnsBlock),
  onPaper(dots, dotsBlock),
  onPaper(steps, stepsBlock),
]);

/** A figure's chart as a block of a file. */
export const chartBlock = (figure: Figure, paper: Paper): Block =>
  charts.get(figure.chart)!.draw(figure, paper);
