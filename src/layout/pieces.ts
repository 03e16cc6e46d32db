import {isGap, isUncovered, type Value} from '../data/estimate.ts';

/**
 * A part of a mark along its axis, from and to in units.
 * `solid` is what the source states; `span` lies between its lowest and highest figure; `hollow` is “up to”, which
 * may be anything below; `whisker` is a bracket around a best figure.
 */
export interface Piece {
  readonly shape: 'solid' | 'span' | 'hollow' | 'whisker';
  readonly from: number;
  readonly to: number;
}

/** How a mark ends: `open` for “over” and “at least”, `soft` for “about”. */
export type End = 'sharp' | 'open' | 'soft';

/** What is drawn for a figure; nothing where there is no number. */
export interface Shape {
  readonly pieces: readonly Piece[];
  readonly end: End;
  /** Where the mark ends, in units, whiskers not counted. */
  readonly tip: number;
}

/** The pieces of a figure, beginning at `start` units. */
export function shapeOf(value: Value, start = 0): Shape {
  const none: Shape = {pieces: [], end: 'sharp', tip: start};
  if (isGap(value)) return none;
  const {qualifier = 'exact', low, best, high} = value;
  const solid = (to: number): Piece => ({shape: 'solid', from: start, to: start + to});
  if (best !== undefined) {
    const bracket: Piece[] =
      low !== undefined && high !== undefined && low !== high
        ? [{shape: 'whisker', from: start + low, to: start + high}]
        : [];
    return {
      pieces: [solid(best), ...bracket],
      end: endOf(qualifier),
      tip: start + best,
    };
  }
  if (low !== undefined && high !== undefined)
    return {
      pieces: [solid(low), {shape: 'span', from: start + low, to: start + high}],
      end: 'sharp',
      tip: start + high,
    };
  if (high !== undefined)
    return {
      pieces: [{shape: 'hollow', from: start, to: start + high}],
      end: 'sharp',
      tip: start + high,
    };
  if (low !== undefined) return {pieces: [solid(low)], end: endOf(qualifier), tip: start + low};
  return none;
}

/** True where something was there but nobody published a number: that is neither zero nor unknown ground. */
export const isUnnumbered = (value: Value): boolean =>
  !isUncovered(value) && shapeOf(value).pieces.length === 0;

/** How the farthest of several marks on one line ends, which is openly if one of them does. */
export function farthestEnd(shapes: readonly Shape[], extent: number): End {
  const ends = shapes.filter(({tip}) => tip === extent).map(({end}) => end);
  return ends.includes('open') ? 'open' : (ends[0] ?? 'sharp');
}

const endOf = (qualifier: string): End =>
  qualifier === 'over' || qualifier === 'at_least'
    ? 'open'
    : qualifier === 'about'
      ? 'soft'
      : 'sharp';
