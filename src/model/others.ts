import {phrase} from '../text/words.ts';
import {rangeOf} from './reports.ts';
import {pointOfRow, type Row} from './row.ts';

/** What others give about a row, as one row: one range, and under it who gives which. */
export function othersRow(row: Row, rivals: readonly Row[]): Row | undefined {
  const [first] = rivals;
  if (!first) return undefined;
  const rising = [...rivals].sort((a, b) => (pointOfRow(a) ?? 0) - (pointOfRow(b) ?? 0));
  const isTold = row.ink === 'none';
  return {
    id: `${row.id}/others`,
    label: phrase('other_figures'),
    title: {raised: phrase('other_figures')},
    about: row.about ?? row.label,
    detail: {
      list: rising.map(({label, value}) => phrase('labelled', {label, value: {reported: value}})),
    },
    caption: {list: rising.map(({label}) => label)},
    value: first.value,
    told: rivals.length > 1 ? rangeOf(rivals.map(({value}) => value)) : undefined,
    // The line of what others give begins at the figure that they differ from.
    start: isTold ? undefined : pointOfRow(row),
    ink: isTold ? 'none' : undefined,
    unit: row.unit,
    role: 'rival',
    series: row.series,
    rivals,
    attestations: rivals.flatMap(({attestations}) => attestations),
  };
}
