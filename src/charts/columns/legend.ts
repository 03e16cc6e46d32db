import type {PhraseKey} from '../../text/phrases.ts';
import {glyphOf} from '../common/glyph.ts';
import {absences, allRows, endsSo, keysThere} from '../common/legend.ts';
import type {ColumnFigure} from './figure.ts';
import {isOutside} from './spans.ts';

/** What the marks of these columns mean. */
export function columnLegend(figure: ColumnFigure): PhraseKey[] {
  const rows = allRows(figure);
  const bracketed = rows.some(({value}) =>
    glyphOf(value).segments.some(({look}) => look === 'whisker')
  );
  return keysThere([
    ['legend_open', endsSo(rows, 'open')],
    ['legend_bracket', bracketed],
    ['legend_partial', rows.some(({partial}) => partial)],
    ['legend_outside', figure.rows.some((_, index) => isOutside(figure, index))],
    ...absences(rows),
  ]);
}
