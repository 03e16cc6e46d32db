import {firstDay} from '../../data/date.ts';
import {periodsBetween} from '../../data/period.ts';
import type {PartialDate} from '../../data/text.ts';
import {percent, type Mark} from '../../marks/mark.ts';
import {say, type Speech} from '../../text/say.ts';
import {narrowest} from './room.ts';

export interface Tick {
  /** Fraction of the width. */
  readonly x: number;
  readonly date: PartialDate;
}

/** Letters that a year takes, with some room beside it. */
const letters = 6.6;

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
  const least = letters / room;
  const middleOf = (x: number): number =>
    x <= edge ? least / 2 : x < 1 - edge ? x : 1 - least / 2;
  const kept: Tick[] = [];
  for (const tick of [...ticks].reverse()) {
    const next = kept.at(-1);
    if (!next || Math.abs(middleOf(next.x) - middleOf(tick.x)) >= least) kept.push(tick);
  }
  return kept.reverse();
}

function anchorAt(x: number, {language: {direction}}: Speech): string {
  if (x > edge && x < 1 - edge) return 'middle';
  return x <= edge === (direction === 'ltr') ? 'start' : 'end';
}

/** The labels of a time axis. */
export const tickMarks = (ticks: readonly Tick[], speech: Speech): Mark[] =>
  ticks.map(({x, date}): Mark => [
    'text',
    {class: 'tick', x: percent(x), y: '1.25em', 'text-anchor': anchorAt(x, speech)},
    say({date}, speech),
  ]);

/** Height of a time axis, in em. */
export const axisHeight = 1.7;

export const axisMark = (ticks: readonly Tick[], speech: Speech): Mark => [
  'svg',
  {class: 'axis', width: '100%', height: `${axisHeight}em`, 'aria-hidden': 'true'},
  tickMarks(ticks, speech),
];
