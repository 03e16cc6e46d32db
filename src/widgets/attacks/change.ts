import type {Series} from '../../data/dataset.ts';
import {isGap, pointOf} from '../../data/estimate.ts';
import type {Row} from '../../model/row.ts';
import {phrase, type Words} from '../../text/words.ts';
import {isFinding} from './finding.ts';

/**
 * What became of a published count in its last year, where that may be a heading: of two years next to each other whose
 * figures exclude one another. Undefined where nothing of the kind may be said.
 */
export function changeOf({name, interval}: Series, rows: readonly Row[]): Words | undefined {
  const last = rows.findLastIndex(({value}) => !isGap(value));
  const [before, after] = [rows[last - 1], rows[last]];
  if (interval !== 'year' || !before || !after || before.partial || after.partial) return undefined;
  const [a, b] = [pointOf(before.value), pointOf(after.value)];
  if (a === undefined || b === undefined || a === b || !isFinding(before.value, after.value))
    return undefined;
  return phrase(b > a ? 'heading_rose' : 'heading_fell', {
    what: {text: name},
    n: {number: b},
    date: after.label,
  });
}
