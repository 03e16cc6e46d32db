import {dayAfter, firstDay, lastDay, precisionOf} from '../../data/date.ts';
import {countPeriods, periodsBetween} from '../../data/period.ts';
import type {PartialDate} from '../../data/text.ts';
import type {Scene} from '../../model/figure.ts';
import type {Row} from '../../model/row.ts';
import {pointOfRow} from '../../model/row.ts';
import {layoutEventWords, type EventWords} from '../common/event-words.ts';
import {layoutEvents, type EventMarker} from '../common/events.ts';
import {glyphOf} from '../common/glyph.ts';
import {positionOfDay} from '../common/position.ts';
import type {Scale} from '../common/scale.ts';
import {pageTicks, yearTicks, type Tick, type Turn} from '../common/time-axis.ts';
import type {Statement} from '../../model/statement.ts';
import type {DotFigure} from './figure.ts';
import {rootScale} from './scale.ts';

/** A row placed; fractions of the width from the left and of the height from below. */
export interface Dot {
  readonly row: Row;
  readonly x: number;
  /** Pixels to the side, where others of the same day and about the same height stand. */
  readonly shift: number;
  /** Where the month or year begins and ends that is all that is known of the day. */
  readonly span: readonly [left: number, right: number] | undefined;
  /** Undefined where there is no number. */
  readonly y: number | undefined;
  /** The lowest and the highest figure of its source. */
  readonly range: readonly [low: number, high: number] | undefined;
  /** The other figures that have a number. */
  readonly rivals: readonly {readonly row: Row; readonly y: number}[];
}

/** Everything that is placed before anything is drawn. */
export interface DotLayout {
  readonly dots: readonly Dot[];
  readonly scale: Scale;
  readonly markers: readonly EventMarker[];
  readonly words: readonly EventWords[] | undefined;
  readonly ticks: readonly Tick[];
  readonly turns: readonly Turn[];
  readonly uncovered: readonly (readonly [left: number, right: number])[];
}

/** Dots of one day nearer to each other than this share of the height are moved aside. */
const near = 0.045;
/** Figures nearer to each other than this share of the height are one to the eye. */
const alike = 0.012;
/** How far, in pixels, and how many places there are: with more the day could not be told. */
const step = 5;
const places = 5;

/** All dots on one axis; `room` in letters. */
export function layoutDots(
  figure: DotFigure,
  {mirrored, locale}: Pick<Scene, 'mirrored' | 'locale'>,
  room?: number
): DotLayout {
  const {since, until, rows, events, uncovered} = figure;
  const end = dayAfter(lastDay(until));
  const at = (day: PartialDate): number => positionOfDay(day, firstDay(since), end, mirrored);
  const between = (from: PartialDate, to: PartialDate): readonly [number, number] =>
    mirrored ? [at(to), at(from)] : [at(from), at(to)];
  const place = ({date}: Statement): number => at(date!);
  const scale = rootScale(rows);
  const taken = new Map<string, number>();
  const dots = rows.map((row): Dot => {
    const date = row.date!;
    const point = pointOfRow(row);
    const y = point === undefined ? undefined : scale.position(point);
    const range = glyphOf(row.value).segments.find(({look}) => /span|whisker/.test(look));
    const ground = `${date} ${Math.round((y ?? 0) / near)} ${y === undefined}`;
    const before = taken.get(ground) ?? 0;
    taken.set(ground, before + 1);
    const span =
      precisionOf(date) === 'day' ? undefined : between(firstDay(date), dayAfter(lastDay(date)));
    return {
      row,
      x: span ? (span[0] + span[1]) / 2 : at(date),
      shift: shiftOf(before),
      span,
      y,
      range: range && [scale.position(range.from), scale.position(range.to)],
      rivals: (row.rivals ?? []).flatMap((rival) => {
        const number = pointOfRow(rival);
        if (number === undefined || y === undefined) return [];
        const other = scale.position(number);
        return Math.abs(other - y) < alike ? [] : [{row: rival, y: other}];
      }),
    };
  });
  return {
    dots,
    scale,
    markers: layoutEvents(events, place),
    words: layoutEventWords(events, place, locale, room),
    ticks: ticksOf(since, until, at, room),
    turns: turnsOf(since, until, at),
    uncovered: uncovered.map(({start, end: to}) => between(start, to)),
  };
}

/** 0, then to the one side and the other in turn. */
function shiftOf(before: number): number {
  const index = before % places;
  return Math.ceil(index / 2) * (index % 2 ? step : -step) || 0;
}

/** More turns than these are a comb. */
const mostTurns = 60;
/** Of a span of so many months, months are named. */
const fewMonths = 14;

/** The month that the axis begins with, then years; of a short span months. */
function ticksOf(
  since: PartialDate,
  until: PartialDate,
  at: (day: PartialDate) => number,
  room: number | undefined
): Tick[] {
  const from = firstDay(since);
  if (countPeriods(since, until, 'month') <= fewMonths)
    return pageTicks(
      periodsBetween(since, until, 'month').map(({start}) => ({
        x: at(start),
        date: start.slice(0, 7),
      })),
      room
    );
  const years = yearTicks(since, until, at, Infinity);
  const isWithin = from.slice(4) !== '-01-01';
  return pageTicks(
    isWithin ? [{x: Math.round(at(from)), date: from.slice(0, 7)}, ...years] : years,
    room
  );
}

/** Where quarters begin, or of a long span years. */
function turnsOf(
  since: PartialDate,
  until: PartialDate,
  at: (day: PartialDate) => number
): readonly Turn[] {
  const interval = countPeriods(since, until, 'quarter') <= mostTurns ? 'quarter' : 'year';
  if (countPeriods(since, until, interval) > mostTurns) return [];
  return periodsBetween(since, until, interval)
    .filter(({start}) => start > firstDay(since))
    .map(({start}) => ({x: at(start), isYear: start.slice(5, 7) === '01'}));
}
