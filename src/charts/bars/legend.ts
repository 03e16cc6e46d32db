import type {PhraseKey} from '../../text/phrases.ts';
import {allRows, keysThere} from '../common/legend.ts';
import type {BarFigure} from './figure.ts';

/** What the marks of these bars mean, where no words beside them say it. */
export function barLegend(figure: BarFigure): PhraseKey[] {
  const rows = allRows(figure);
  return keysThere([
    ['legend_boxes', !!figure.boxes],
    ['legend_last', rows.some(({last, ink}) => ink === 'old' || (!ink && last !== undefined))],
    ['legend_alleged', rows.some(({ink}) => ink === 'alleged')],
  ]);
}
