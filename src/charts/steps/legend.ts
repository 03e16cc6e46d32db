import type {PhraseKey} from '../../text/phrases.ts';
import {absences, allRows, endsSo, keysThere} from '../common/legend.ts';
import type {StepFigure} from './figure.ts';

/** What the marks of these strips mean. */
export function stepLegend(figure: StepFigure): PhraseKey[] {
  const rows = allRows(figure);
  return keysThere([['legend_open', endsSo(rows, 'open')], ...absences(rows)]);
}
