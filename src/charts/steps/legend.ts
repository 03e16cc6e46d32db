import type {PhraseKey} from '../../text/phrases.ts';
import {isUnnumbered} from '../common/glyph.ts';
import {allRows, keysThere} from '../common/legend.ts';
import type {StepFigure} from './figure.ts';

/** What the marks of these strips mean. */
export function stepLegend(figure: StepFigure): PhraseKey[] {
  const rows = allRows(figure).filter(({steps}) => !steps);
  return keysThere([
    ['legend_bands', rows.length > 0],
    ['legend_last', rows.some(({ink}) => ink === 'old')],
    ['legend_unnumbered', rows.some(({value}) => isUnnumbered(value))],
    ['legend_alleged', rows.some(({ink}) => ink === 'alleged')],
  ]);
}
