import type {PhraseKey} from '../../text/phrases.ts';
import {allRows, keysThere, unnumbered} from '../common/legend.ts';
import type {StepFigure} from './figure.ts';

/** What the marks of these strips mean. */
export function stepLegend(figure: StepFigure): PhraseKey[] {
  const rows = allRows(figure).filter(({steps}) => !steps);
  return keysThere([
    ['legend_bands', rows.length > 0],
    ['legend_last', rows.some(({ink}) => ink === 'old')],
    ...unnumbered(rows),
    ['legend_alleged', rows.some(({ink}) => ink === 'alleged')],
  ]);
}
