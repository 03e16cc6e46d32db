import {isGap} from '../../data/estimate.ts';
import type {PhraseKey} from '../../text/phrases.ts';
import {isUnnumbered} from '../common/glyph.ts';
import {allRows, endsSo, keysThere} from '../common/legend.ts';
import type {BarFigure} from './figure.ts';

/** What the marks of these bars mean. */
export function barLegend(figure: BarFigure): PhraseKey[] {
  const rows = allRows(figure);
  const asRows = figure.rivals === 'rows';
  return keysThere(
    [
      ['legend_open', endsSo(rows, 'open')],
      ['legend_about', endsSo(rows, 'soft')],
      ['legend_rival', asRows && rows.some(({role, value}) => role === 'rival' && !isGap(value))],
      [
        'legend_spread',
        !asRows && rows.some(({rivals}) => rivals?.some(({value}) => !isUnnumbered(value))),
      ],
      ['legend_last', rows.some(({last}) => last)],
    ].map(([key, there]) => [key as PhraseKey, !!there] as const)
  );
}
