import {pointOf} from '../../data/estimate.ts';
import type {Scene} from '../../model/figure.ts';
import type {Row} from '../../model/row.ts';
import type {Statement} from '../../model/statement.ts';
import type {PhraseKey} from '../../text/phrases.ts';
import {layoutEventWords, type EventWords} from '../common/event-words.ts';
import {layoutEvents, type EventMarker} from '../common/events.ts';
import {positionOfDay} from '../common/position.ts';
import {narrowest} from '../common/room.ts';
import {extentOf, farthest} from '../common/scale.ts';
import {yearTicks, type Tick} from '../common/time-axis.ts';
import type {StepFigure} from './figure.ts';

/** A stretch of time in which one statement holds, or an event. */
export interface Step {
  readonly row: Row;
  /** Where it begins and ends as the eye sees it, as fractions of the width. */
  readonly left: number;
  readonly right: number;
  /** How thick its band is where it begins, in em; 0 where nobody is there. */
  readonly thickness: number;
  /** The same where it ends. */
  readonly end: number;
}

/** The steps of one force. */
export interface Strip {
  readonly row: Row;
  /** The heading of the strips that begin here. */
  readonly head: PhraseKey | undefined;
  readonly steps: readonly Step[];
  /** The highest figure, which stands beside its name; undefined where none has a number. */
  readonly highest: Row | undefined;
}

/** Everything that is placed before anything is drawn. */
export interface StepLayout {
  readonly strips: readonly Strip[];
  readonly markers: readonly EventMarker[];
  readonly words: readonly EventWords[] | undefined;
  /** Whether narrow pages have room for these words too. */
  readonly isNarrow: boolean;
  readonly years: readonly Tick[];
}

/** Three classes of strength, which the eye can tell apart without a scale: up to how many, and the band's em. */
const classes: readonly (readonly [below: number, thickness: number])[] = [
  [150, 0.3],
  [1000, 0.6],
  [Infinity, 0.95],
];

/** A band that says only that somebody is there. */
const unnumbered = 0.3;

function thicknessOf({value, isEvent}: Row): number {
  if (isEvent) return 0;
  const strength = extentOf(value);
  if (strength > 0) return classes.find(([below]) => strength < below)![1];
  const isThere = 'gap' in value ? value.gap !== 'not_covered' : pointOf(value) === undefined;
  return isThere ? unnumbered : 0;
}

/** All strips on one axis; `room` in letters. */
export function layoutSteps(
  figure: StepFigure,
  {mirrored, locale}: Pick<Scene, 'mirrored' | 'locale'>,
  room?: number
): StepLayout {
  const x = (day: string): number => positionOfDay(day, figure.since, figure.until, mirrored);
  const place = ({date}: Statement): number => x(date!);
  const wordsIn = (letters: number) =>
    layoutEventWords(figure.events, place, locale, letters, true);
  const narrow = room === undefined ? wordsIn(narrowest) : undefined;
  return {
    markers: layoutEvents(figure.events, place),
    words: narrow ?? wordsIn(room === undefined ? wideRoom : room * share),
    isNarrow: !!narrow,
    years: yearTicks(figure.since, figure.until, x, room),
    strips: figure.rows.map((row, index) => {
      const rows = row.steps ?? [];
      const peak = rows.length ? farthest(rows) : undefined;
      const thick = rows.map(thicknessOf);
      return {
        row,
        head: row.group === figure.rows[index - 1]?.group ? undefined : row.group,
        highest: peak && extentOf(peak.value) > 0 ? peak : undefined,
        steps: rows.map((step, place): Step => {
          const ends = [x(step.period!.start), x(step.period!.end)];
          const thickness = thick[place]!;
          return {
            row: step,
            left: Math.min(...ends),
            right: Math.max(...ends),
            thickness,
            end: step.narrows ? Math.min(thickness, thick[place + 1] ?? thickness) : thickness,
          };
        }),
      };
    }),
  };
}

/** Letters of words over time that a page of 34 em has room for beside the names of the forces. */
export const wideRoom = 46;

/** The same of a page of 320 px, where letters that a reader spreads (WCAG 1.4.12) take more of it. */
export const narrowRoom = 31;

/** The letters of words are wider than those that a picture's room is counted in. */
const share = 0.95;

/** Whether the words of the events stand at their lines: on wide pages, or on all. */
export function namesEvents(figure: StepFigure, scene: Scene, room?: number): boolean | 'always' {
  const {words, isNarrow} = layoutSteps(figure, scene, room);
  return isNarrow ? 'always' : words !== undefined;
}
