import type {Mark} from '../../marks/mark.ts';
import type {Series} from '../../model/row.ts';

/** Half of a dot, in pixels. */
export const radius = 4.5;

/**
 * A dot around the middle of its room, `x` pixels aside: round for civilians, square for those in arms, both for both, so
 * that it is not the colour alone that tells them apart.
 */
export function shapeMarks(series: Series, look: string, x = 0): Mark[] {
  const round: Mark = ['circle', {class: look, part: 'bar', cx: x, cy: 0, r: radius}];
  const side = radius * 2 - 1;
  const square: Mark = [
    'rect',
    {class: look, part: 'bar', x: x - side / 2, y: -side / 2, width: side, height: side},
  ];
  if (series === 'mixed') return [square, ['circle', {class: 'core', cx: x, cy: 0, r: 2.2}]];
  return [series === 'armed' ? square : round];
}

/** An arrowhead over a mark of “at least” or “over”, `distance` pixels above its middle. */
export const arrowMarks = (x: number, distance: number): Mark[] =>
  [-3, 3].map((side): Mark => [
    'line',
    {class: 'tie', x1: x + side, x2: x, y1: 3 - distance, y2: -distance},
  ]);
