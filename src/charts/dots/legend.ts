import type {PhraseKey} from '../../text/phrases.ts';
import {allRows, endsSo, keysThere} from '../common/legend.ts';
import {precisionOf} from '../../data/date.ts';
import {pointOfRow} from '../../model/row.ts';
import type {DotFigure} from './figure.ts';

/** What these marks mean, of those that are there. */
export function dotLegend(figure: DotFigure): PhraseKey[] {
  const {rows, uncovered} = figure;
  const all = allRows(figure);
  const isNumbered = rows.map(pointOfRow).map((point) => point !== undefined);
  return keysThere([
    ['legend_rival', all.some((row) => row.role === 'rival' && pointOfRow(row) !== undefined)],
    ['legend_arrow', endsSo(all, 'open')],
    [
      'legend_bracket',
      rows.some(
        ({value}) => 'low' in value && value.low !== value.high && value.high !== undefined
      ),
    ],
    ['legend_day', rows.some(({date}, index) => isNumbered[index] && precisionOf(date!) !== 'day')],
    ['legend_contested', rows.some(({ink}, index) => isNumbered[index] && ink === 'alleged')],
    ['legend_unknown', isNumbered.includes(false)],
    ['legend_gap', uncovered.length > 0],
  ]);
}
