import {percent, type Mark} from '../../marks/mark.ts';
import type {Statement} from '../../model/statement.ts';

/** Numbers of events closer than this share of the width go into the next lane. */
const badge = 0.125;

/** Height of a line of numbers over the picture, in em. */
const laneHeight = 1.7;

/** What the number over the highest column takes of the room over the picture, in em. */
export const numberRoom = 1;

/** A numbered event over a picture. */
export interface EventMarker {
  /** Fraction of the width. */
  readonly x: number;
  /** Which line of numbers it stands in, so that two never touch. */
  readonly lane: number;
}

/** Events in the order of the page, with a lane each, so that their numbers never collide at any width. */
export function layoutEvents(
  events: readonly Statement[],
  place: (event: Statement) => number
): EventMarker[] {
  const taken: number[][] = [];
  return events.map((event) => {
    const x = place(event);
    const free = taken.findIndex((lane) => lane.every((other) => Math.abs(other - x) >= badge));
    const lane = free < 0 ? taken.length : free;
    (taken[lane] ??= []).push(x);
    return {x, lane};
  });
}

/** How high the numbers over a picture are together, in em. */
export const heightOfLanes = (markers: readonly EventMarker[]): number =>
  markers.length ? Math.max(...markers.map(({lane}) => lane + 1)) * laneHeight + numberRoom : 0;

/** The numbers of events over a picture; what they stand for is listed under it. */
export function laneMarks(markers: readonly EventMarker[]): Mark[] {
  const height = heightOfLanes(markers);
  return markers.map(({x, lane}, index) => {
    const top = lane * laneHeight;
    return [
      'svg',
      {class: 'marker', part: 'marker', x: percent(x), y: `${top}em`, width: 1, height: '100%'},
      [
        ['line', {class: 'event', y1: '1em', y2: `${height - top}em`}],
        ['circle', {class: 'badge', cy: '0.8em', r: '0.72em'}],
        [
          'text',
          {class: 'number', y: '1em', dy: '0.35em', 'text-anchor': 'middle'},
          `${index + 1}`,
        ],
      ],
    ];
  });
}

/** Those numbers as a picture of its own; `isShort` where wide pages have words in their place. */
export const lanesMark = (markers: readonly EventMarker[], isShort = false): Mark => [
  'svg',
  {
    class: isShort ? 'lanes short' : 'lanes',
    width: '100%',
    height: `${heightOfLanes(markers)}em`,
    'aria-hidden': 'true',
  },
  laneMarks(markers),
];

/** The lines under those numbers, through a picture. */
export const eventLines = (markers: readonly EventMarker[]): Mark => [
  'g',
  {'aria-hidden': 'true'},
  markers.map(({x}): Mark => [
    'line',
    {class: 'event', x1: percent(x), x2: percent(x), y2: '100%'},
  ]),
];
