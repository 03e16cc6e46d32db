import {withChildren, type Row} from '../../model/row.ts';
import {phrase, type Words} from '../../text/words.ts';
import {extentOfGlyphs, farthestEnding, glyphOf, type Ending, type Glyph} from '../common/glyph.ts';
import {extentOf, farthest, scaleOf, type Scale} from '../common/scale.ts';
import type {BarFigure} from './figure.ts';

/** A bar with what stands on it, in units. */
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
  /** What others say, where it is another figure. */
  readonly others: Words | undefined;
  /** True where it begins what stands apart from the bars before. */
  readonly aside: boolean;
}

export interface BarLayout {
  readonly bars: readonly Bar[];
  readonly scale: Scale;
}

/** The rows that have a bar of their own. */
export const rowsOf = ({rows, rivals}: BarFigure): readonly Row[] =>
  rivals === 'rows' ? rows.flatMap(withChildren) : rows;

export function layoutBars(figure: BarFigure): BarLayout {
  const rows = rowsOf(figure);
  return {
    scale: scaleOf(figure.rows, false),
    bars: rows.map((row, index) => {
      const {value, start, rivals = [], last, role} = row;
      const glyph = glyphOf(value, start);
      const spread =
        figure.rivals === 'spread'
          ? rivals.map((rival) => glyphOf(rival.value)).filter(({segments}) => segments.length)
          : [];
      const older = last && glyphOf(last.value);
      const extent = extentOfGlyphs([glyph, ...spread, ...(older ? [older] : [])]);
      const before = rows[index - 1];
      return {
        row,
        glyph,
        spread,
        older,
        extent,
        ending: farthestEnding([glyph, ...spread], extent),
        others: figure.rivals === 'spread' ? othersOf(row) : undefined,
        aside: role === 'apart' && before !== undefined && before.role !== 'apart',
      };
    }),
  };
}

/** Where others say otherwise and share the bar: the highest of their figures. */
function othersOf({value, rivals = []}: Row): Words | undefined {
  if (!rivals.length) return undefined;
  const {value: highest} = farthest(rivals);
  if (extentOf(highest) === extentOf(value)) return undefined;
  return phrase('contested', {other: {reported: highest}});
}
