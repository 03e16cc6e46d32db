import {isGap, isUncovered, type Value} from '../../data/estimate.ts';

/**
 * A part of a mark along its axis, from and to in units.
 * `solid` is what the source states; `span` lies between its lowest and highest figure; `hollow` is “up to”, which
 * may be anything below; `whisker` is a bracket around a best figure.
 */
export interface Segment {
  readonly look: 'solid' | 'span' | 'hollow' | 'whisker';
  readonly from: number;
  readonly to: number;
}

/** How a mark ends: `open` for “over” and “at least”, `soft` for “about”. */
export type Ending = 'sharp' | 'open' | 'soft';

/** What is drawn for a figure; no segment where there is no number. */
export interface Glyph {
  readonly segments: readonly Segment[];
  readonly ending: Ending;
  /** Where the mark ends, in units, whiskers not counted. */
  readonly end: number;
}

/** The glyph of a figure, beginning at `start` units. */
export function glyphOf(value: Value, start = 0): Glyph {
  if (isGap(value)) return {segments: [], ending: 'sharp', end: start};
  const {qualifier = 'exact', low, best, high} = value;
  const ends = low !== undefined && high !== undefined && low !== high;
  const segment = (look: Segment['look'], from: number, to: number): Segment => ({
    look,
    from: start + from,
    to: start + to,
  });
  if (best !== undefined)
    return {
      segments: [segment('solid', 0, best), ...(ends ? [segment('whisker', low, high)] : [])],
      ending: endingOf(qualifier),
      end: start + best,
    };
  if (low !== undefined)
    return {
      segments: [
        segment('solid', 0, low),
        ...(high === undefined ? [] : [segment('span', low, high)]),
      ],
      ending: high === undefined ? endingOf(qualifier) : 'sharp',
      end: start + (high ?? low),
    };
  if (high !== undefined)
    return {segments: [segment('hollow', 0, high)], ending: 'sharp', end: start + high};
  return {segments: [], ending: 'sharp', end: start};
}

/** True where something was there but nobody published a number: that is neither zero nor unknown ground. */
export const isUnnumbered = (value: Value): boolean =>
  !isUncovered(value) && glyphOf(value).segments.length === 0;

/** The farthest that any of several glyphs reaches, whiskers counted, in units. */
export const extentOfGlyphs = (glyphs: readonly Glyph[]): number =>
  Math.max(0, ...glyphs.flatMap(({segments, end}) => [end, ...segments.map(({to}) => to)]));

/** How the farthest of several marks on one line ends, which is openly if one of them does. */
export function farthestEnding(glyphs: readonly Glyph[], extent: number): Ending {
  const endings = glyphs.filter(({end}) => end === extent).map(({ending}) => ending);
  return endings.includes('open') ? 'open' : (endings[0] ?? 'sharp');
}

const endingOf = (qualifier: string): Ending =>
  qualifier === 'over' || qualifier === 'at_least'
    ? 'open'
    : qualifier === 'about'
      ? 'soft'
      : 'sharp';
