import {say, type Locale} from '../../text/say.ts';
import {wide} from '../common/room.ts';
import type {DotFigure} from './figure.ts';
import type {Dot, DotLayout} from './layout.ts';

/** Words beside a dot; fractions of the width from the left and of the height from below. */
export interface DotName {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Whether the words are to the right. */
  readonly right: boolean;
  /** The height of the mark they are about, where they stand higher or lower. */
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
  {dots, scale}: DotLayout,
  locale: Locale,
  unit: string,
  room: number
): DotName[] {
  const taken = [...dots.flatMap((dot) => boxesOf(dot, room)), unitBox(unit, scale, locale, room)];
  return names.flatMap(({id, full, brief}) => {
    const dot = dots.find(({row}) => row.id === id);
    if (!dot) return [];
    const own = dot.y ?? 0;
    const top = Math.max(own, ...dot.rivals.map(({y}) => y));
    const free = [
      // The range of others stands at their figure too; a figure alone only at its own.
      ...placesFor(id, say(full, locale), dot, [top, own], room),
      ...placesFor(id, say(brief, locale), dot, [own], room),
    ].find(([, box]) => isInside(box) && !taken.some((other) => meet(box, other)));
    if (!free) return [];
    taken.push(free[1]);
    return [free[0]];
  });
}

/** Beside the mark first, then over and under it by whole lines. */
const lifts = [0, 1, -1, 2, -2, 3, 4, 5, 6];

function placesFor(
  id: string,
  text: string,
  {x}: Dot,
  heights: readonly number[],
  room: number
): (readonly [DotName, Box])[] {
  const width = (text.length + 1) / room;
  return lifts.flatMap((lift) =>
    [...new Set(heights)].flatMap((height) =>
      [true, false].map((right) => {
        const y = height + lift * line;
        const near = right ? x + gap / room : x - gap / room;
        const box = {
          left: right ? near : near - width,
          right: right ? near + width : near,
          bottom: y - line / 2,
          top: y + line / 2,
        };
        return [{id, text, x, y, right, from: lift ? height : undefined}, box] as const;
      })
    )
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

/** What the words under the highest grid line take. */
function unitBox(
  unit: string,
  scale: DotLayout['scale'],
  {language}: Locale,
  room: number
): Box {
  const width = (unit.length + 1) / room;
  const top = scale.position(scale.ticks.at(-1)!);
  const left = language.direction === 'rtl' ? 1 - width : 0;
  return {left, right: left + width, top, bottom: top - line * 1.2};
}

/** Whether the words under the highest grid line cover no dot, on the narrowest page too. */
export function unitIsFree(
  unit: string,
  {dots, scale}: DotLayout,
  locale: Locale,
  room = narrow
): boolean {
  const box = unitBox(unit, scale, locale, room);
  return !dots.some((dot) => boxesOf(dot, room).some((other) => meet(box, other)));
}
