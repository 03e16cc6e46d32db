import type {PhraseKey} from '../../text/phrases.ts';
import {phrase, type Words} from '../../text/words.ts';
import {rangeOf} from '../../model/reports.ts';
import type {Row} from '../../model/row.ts';
import {extentOfGlyphs, farthestEnding, glyphOf, type Ending, type Glyph} from '../common/glyph.ts';
import {extentOf, scaleOf, type Scale} from '../common/scale.ts';
import type {BarFigure} from './figure.ts';

/** A bar with what stands on it, in units, and what is written beside it. */
export interface Bar {
  readonly row: Row;
  readonly glyph: Glyph;
  /** The figures of others that share the bar. */
  readonly spread: readonly Glyph[];
  /** An older figure, where there is no other. */
  readonly older: Glyph | undefined;
  /** Where the farthest of these ends, and how. */
  readonly extent: number;
  readonly ending: Ending;
  /** The heading of the rows that begin here. */
  readonly head: PhraseKey | undefined;
  /** True where it begins what stands apart from the bars before. */
  readonly aside: boolean;
  readonly title: Words;
  readonly caption: Words | undefined;
  /** The figure in words. */
  readonly written: Words;
  /** Who gives it: then both stand under the bar, for at its end stands what others give. */
  readonly by: Words | undefined;
  /** What others give, where it is another figure. */
  readonly beyond: Words | undefined;
}

export interface BarLayout {
  readonly bars: readonly Bar[];
  readonly scale: Scale;
}

/** The rows that have a line of their own: what others give is one, or shares the line of its row. */
export const rowsOf = ({rows, rivals}: BarFigure): readonly Row[] =>
  rivals === 'rows'
    ? rows.flatMap((row) => [row, ...(row.parts ?? []), ...(row.others ? [row.others] : [])])
    : rows;

export function layoutBars(figure: BarFigure): BarLayout {
  const rows = rowsOf(figure);
  const grouped = rows.filter(({group}) => group);
  const drawn = figure.rows.filter(({ink}) => ink !== 'none');
  return {
    scale: scaleOf(drawn, false),
    bars: rows.map((row, index) => ({
      ...layoutBar(figure, row, rows[index - 1]),
      head: row.group === grouped[grouped.indexOf(row) - 1]?.group ? undefined : row.group,
    })),
  };
}

function layoutBar({rivals}: BarFigure, row: Row, before: Row | undefined): Omit<Bar, 'head'> {
  const {value, start, last, role, ink, title, label, caption, detail, told, group} = row;
  const isDrawn = ink !== 'none';
  const glyph = glyphOf(isDrawn && role !== 'rival' ? value : {gap: 'not_reported'}, start);
  const older = isDrawn && last ? glyphOf(last.value) : undefined;
  const shared = rivals === 'spread';
  const spread =
    isDrawn && (shared || role === 'rival')
      ? (row.rivals ?? [])
          .map((rival) => glyphOf(rival.value))
          .filter(({segments}) => segments.length)
      : [];
  const extent = extentOfGlyphs([glyph, ...spread, ...(older ? [older] : [])]);
  const claimant = shared ? row.attestations[0]?.claimant : undefined;
  return {
    row,
    glyph,
    spread,
    older,
    extent,
    // An outline ends as it is: the words beside it say “about”.
    ending: ink || role === 'rival' ? 'sharp' : farthestEnding([glyph, ...spread], extent),
    aside: role === 'apart' && !group && before !== undefined && before.role !== 'apart',
    title: title ?? label,
    caption: caption ?? detail,
    written: told ?? {reported: value},
    by: claimant === undefined ? undefined : {text: claimant},
    beyond: shared ? beyondOf(row) : undefined,
  };
}

/** Where others say otherwise and share the bar: the range of their figures, or the one there is with who gives it. */
function beyondOf({value, rivals = []}: Row): Words | undefined {
  const other = rangeOf(rivals.map((rival) => rival.value));
  if (!other || rivals.every((rival) => extentOf(rival.value) === extentOf(value)))
    return undefined;
  const [{attestations}] = rivals as [Row];
  const claimant = rivals.length === 1 ? attestations[0]?.claimant : undefined;
  return claimant === undefined
    ? phrase('contested', {other})
    : phrase('labelled', {label: {text: claimant}, value: other});
}
