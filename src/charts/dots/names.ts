import {say, type Locale} from '../../text/say.ts';
import {wide} from '../common/room.ts';
import type {DotFigure} from './figure.ts';
import type {Dot, DotLayout} from './layout.ts';

/** Words at a dot; fractions of the width from the left and of the height from below. */
export interface DotName {
  readonly text: string;
  /** Where the dot stands. */
  readonly x: number;
  /** Where the words begin, end, or have their middle: they stand to its right (1), its left (-1) or around it. */
  readonly at: number;
  readonly side: -1 | 0 | 1;
  readonly y: number;
  /** The height of the mark they are about, where a line leads to it. */
  readonly from: number | undefined;
}

/** Letters of names that the narrowest page (320 px) has room for beside each other. */
const narrow = 31;

/** Height of a line of words, and half of what a dot takes, as shares of the height of the lowest plot. */
const line = 0.072;
const half = 0.024;
/** Letters between a dot and its name, and half of what a dot takes. */
const gap = 1.6;
const radius = 0.9;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;

/** The names as a page of any width shows them, and where a wide one has room for others, those. */
export function namesOf(
  figure: DotFigure,
  layout: DotLayout,
  locale: Locale,
  unit: string,
  room?: number
): readonly (DotName & {readonly shown?: 'short' | 'long'})[] {
  if (room !== undefined) return namesIn(figure, layout, locale, unit, room);
  const [few, many] = [narrow, wide].map((letters) =>
    namesIn(figure, layout, locale, unit, letters)
  ) as [DotName[], DotName[]];
  return [
    ...few.map((name) => ({...name, shown: 'short' as const})),
    ...many.map((name) => ({...name, shown: 'long' as const})),
  ];
}

/** Each name where it covers no dot, no line and no other name, and is not cut; without such a place it is left out. */
function namesIn(
  {names}: DotFigure,
  {dots}: DotLayout,
  locale: Locale,
  unit: string,
  room: number
): DotName[] {
  const taken = [...dots.flatMap((dot) => boxesOf(dot, room)), unitBox(unit, locale, room)];
  return names.flatMap(({id, full, brief, name}) => {
    const dot = dots.find(({row}) => row.id === id);
    if (!dot) return [];
    const own = dot.y ?? 0;
    const top = Math.max(own, ...dot.rivals.map(({y}) => y));
    const texts = [full, brief, name].map((words) => say(words, locale));
    // What others give may be written at their figure too; a figure alone stands at its own.
    const heights = [[top, own], [own], [own]];
    const free = [beside, farther]
      .flatMap((steps) =>
        texts.flatMap((text, index) => placesFor(text, dot, heights[index]!, steps, room))
      )
      .find(([, box]) => isInside(box) && !taken.some((other) => meet(box, other)));
    if (!free) return [];
    taken.push(free[1]);
    return [free[0]];
  });
}

/** Where words stand: to the right (1), the left (-1) or in the middle of their mark, and how many lines higher. */
type Step = readonly [side: -1 | 0 | 1, lift: number];
const beside: readonly Step[] = [
  [1, 0],
  [-1, 0],
  [0, 1.3],
  [1, 1],
  [-1, 1],
  [0, -1.3],
  [1, -1],
  [-1, -1],
];
/** With a line between them and the mark. */
const farther: readonly Step[] = [2, 3, 4, -2, -3, 5, 6].flatMap((lift) => [
  [1, lift],
  [-1, lift],
]);

function placesFor(
  text: string,
  {x}: Dot,
  heights: readonly number[],
  steps: readonly Step[],
  room: number
): (readonly [DotName, Box])[] {
  const width = (text.length + 1) / room;
  return steps.flatMap(([side, lift]) =>
    [...new Set(heights)].map((height) => {
      const y = height + lift * line;
      const isFar = Math.abs(lift) > 1.5;
      // A slanted line is none of the upright ones between figures.
      const at = x + (side * (isFar ? 3 : gap)) / room;
      const left = side > 0 ? at : side < 0 ? at - width : at - width / 2;
      const box = {left, right: left + width, bottom: y - line / 2, top: y + line / 2};
      return [{text, x, y, at, side, from: isFar ? height : undefined}, box] as const;
    })
  );
}

const isInside = ({left, right, bottom, top}: Box): boolean =>
  left >= 0 && right <= 1 && bottom >= 0 && top <= 1 + half;

/** What a dot and the lines from it take. */
function boxesOf({x, y = 0, rivals, span}: Dot, room: number): Box[] {
  const ring = (height: number): Box => ({
    left: x - radius / room,
    right: x + radius / room,
    bottom: height - half,
    top: height + half,
  });
  const heights = [y, ...rivals.map((rival) => rival.y)];
  return [
    ...heights.map(ring),
    ...(span ? [{...ring(y), left: span[0], right: span[1]}] : []),
    ...(rivals.length
      ? [
          {
            left: x - 0.3 / room,
            right: x + 0.3 / room,
            bottom: Math.min(...heights),
            top: Math.max(...heights),
          },
        ]
      : []),
  ];
}

/** What the words over the scale take: they begin in the margin. */
function unitBox(unit: string, {language}: Locale, room: number): Box {
  const width = Math.max(0, unit.length - 2) / room;
  const left = language.direction === 'rtl' ? 1 - width : 0;
  return {left, right: left + width, bottom: 1 - line, top: 1};
}
