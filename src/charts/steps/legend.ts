import type {PhraseKey} from '../../text/phrases.ts';
import {isUnnumbered} from '../common/glyph.ts';
import {allRows, keysThere} from '../common/legend.ts';
import {extentOf} from '../common/scale.ts';
import type {StepFigure} from './figure.ts';

/** What the marks of these strips mean. */
export function stepLegend(figure: StepFigure): PhraseKey[] {
  const rows = allRows(figure).filter(({steps, isEvent}) => !steps && !isEvent);
  const numbered = rows.filter(({value}) => extentOf(value) > 0);
  return keysThere([
    ['legend_highest', numbered.length > 0],
    ['legend_bands', numbered.length > 0],
    ['legend_dots', rows.some(({stated}) => stated)],
    ['legend_narrows', numbered.some(({narrows}) => narrows)],
    ['legend_last', rows.some(({ink}) => ink === 'old')],
    ['legend_unnumbered', rows.some(({value}) => isUnnumbered(value))],
    ['legend_alleged', rows.some(({ink}) => ink === 'alleged')],
  ]);
}
