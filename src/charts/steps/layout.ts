import type {Row} from '../../model/row.ts';
import {layoutEvents, type EventMarker} from '../common/events.ts';
import {positionOfDay} from '../common/position.ts';
import {farthest, scaleOf, type Scale} from '../common/scale.ts';
import {yearTicks, type Tick} from '../common/time-axis.ts';
import type {StepFigure} from './figure.ts';

/** A stretch of time in which one statement holds. */
export interface Step {
  readonly row: Row;
  /** Where it begins and ends as the eye sees it, as fractions of the width. */
  readonly left: number;
  readonly right: number;
  /** Whether its number is written: that of the tallest of its strip is. */
  readonly labelled: boolean;
}

/** The steps of one force. */
export interface Strip {
  readonly row: Row;
  readonly steps: readonly Step[];
}

/** Everything that is placed before anything is drawn. */
export interface StepLayout {
  readonly strips: readonly Strip[];
  readonly scale: Scale;
  readonly markers: readonly EventMarker[];
  readonly years: readonly Tick[];
}

/** All strips on one scale; `room` in letters. */
export function layoutSteps(figure: StepFigure, mirrored: boolean, room?: number): StepLayout {
  const x = (day: string): number => positionOfDay(day, figure.since, figure.until, mirrored);
  return {
    scale: scaleOf(figure.rows, false),
    markers: layoutEvents(figure.events, ({date}) => x(date!)),
    years: yearTicks(figure.since, figure.until, x, room),
    strips: figure.rows.map((row) => {
      const steps = row.steps ?? [];
      const peak = steps.length && farthest(steps);
      return {
        row,
        steps: steps.map((step) => {
          const ends = [x(step.period!.start), x(step.period!.end)];
          return {
            row: step,
            left: Math.min(...ends),
            right: Math.max(...ends),
            labelled: step === peak,
          };
        }),
      };
    }),
  };
}
