import {firstDay} from '../../data/date.ts';
import {periodsBetween} from '../../data/period.ts';
import type {PartialDate} from '../../data/text.ts';
import {percent, type Mark} from '../../marks/mark.ts';
import {say, type Locale} from '../../text/say.ts';
import {narrowest, wide} from './room.ts';

export interface Tick {
  /** Fraction of the width. */
  readonly x: number;
  readonly date: PartialDate;
  /** Shown where a page is wide only. */
  readonly long?: boolean;
}

/** Letters that a year takes, and a month with its year, with some room beside it. */
const lettersOf = ({date}: Tick): number => (date.length > 4 ? 10.5 : 6.6);

/** Labels nearer to an end of the picture than this share of its width stay inside of it. */
const edge = 0.004;

/** The turns of the years between two days, of many as many as fit, the latest always among them. */
export function yearTicks(
  since: PartialDate,
  until: PartialDate,
  place: (day: PartialDate) => number,
  room = narrowest
): Tick[] {
  const turns = periodsBetween(since, until, 'year').filter(
    ({start}) => start >= firstDay(since) && start < firstDay(until)
  );
  return apart(
    turns.map(({start}) => ({x: place(start), date: start.slice(0, 4)})),
    room
  );
}

/** Those that do not touch in a room of so many letters, counted from the latest. */
export function apart(ticks: readonly Tick[], room = narrowest): Tick[] {
  const half = (tick: Tick): number => lettersOf(tick) / room / 2;
  const middleOf = (tick: Tick): number =>
    tick.x <= edge ? half(tick) : tick.x < 1 - edge ? tick.x : 1 - half(tick);
  const kept: Tick[] = [];
  for (const tick of [...ticks].reverse()) {
    const next = kept.at(-1);
    if (!next || Math.abs(middleOf(next) - middleOf(tick)) >= half(next) + half(tick))
      kept.push(tick);
  }
  return kept.reverse();
}

/** The ticks of a page: those that any has room for, and where a wide one has room for all, the others too. */
export function pageTicks(ticks: readonly Tick[], room?: number): Tick[] {
  const kept = apart(ticks, room);
  if (room !== undefined || apart(ticks, wide).length < ticks.length) return kept;
  return ticks.map((tick) => (kept.includes(tick) ? tick : {...tick, long: true}));
}

function anchorAt(x: number, {language: {direction}}: Locale): string {
  if (x > edge && x < 1 - edge) return 'middle';
  return x <= edge === (direction === 'ltr') ? 'start' : 'end';
}

/** The labels of a time axis. */
export const tickMarks = (ticks: readonly Tick[], locale: Locale): Mark[] =>
  ticks.map(({x, date, long}): Mark => [
    'text',
    {
      class: long ? 'tick long' : 'tick',
      x: percent(x),
      y: '1.25em',
      'text-anchor': anchorAt(x, locale),
    },
    say({date, style: 'short'}, locale),
  ]);

/** Height of a time axis, in em. */
export const axisHeight = 1.7;

export const axisMark = (
  ticks: readonly Tick[],
  locale: Locale,
  turns: readonly Turn[] = []
): Mark => [
  'svg',
  {class: 'axis', width: '100%', height: `${axisHeight}em`, 'aria-hidden': 'true'},
  [...turnMarks(turns), ...tickMarks(ticks, locale)],
];

/** Where a quarter begins, or a year, as a fraction of the width. */
export interface Turn {
  readonly x: number;
  readonly isYear: boolean;
}

/** Strokes under a picture where quarters begin, longer ones where years do. */
export const turnMarks = (turns: readonly Turn[]): Mark[] =>
  turns.map(({x, isYear}): Mark => [
    'line',
    {class: 'zero', x1: percent(x), x2: percent(x), y2: isYear ? 7 : 3},
  ]);
