import type {StepFigure} from '../../charts/steps/index.ts';
import type {Dataset} from '../../data/dataset.ts';
import {chooseWord} from '../../model/choose.ts';
import type {OverTimeOptions} from '../../model/forces/over-time.ts';
import {overTimeFigure} from '../forces-over-time.ts';
import {eventsFigure} from './events.ts';

const parts = ['forces', 'events'] as const;

export interface TimelineOptions extends OverTimeOptions {
  /** `forces`, `events`; both, if absent. */
  readonly show?: readonly string[] | undefined;
}

/**
 * Who came, who left, and what happened. Where nobody's forces are known, the events stand alone. Throws an AttributeError
 * for what the page asks for and nobody has.
 */
export function timelineFigure(dataset: Dataset, options: TimelineOptions): StepFigure {
  const shown = (options.show ?? parts).map((part) => chooseWord('show', part, parts));
  const withEvents = shown.includes('events');
  if (!shown.includes('forces')) return eventsFigure(dataset, options);
  const forces = overTimeFigure(dataset, withEvents ? options : {...options, markers: ['none']});
  return forces.rows.length ||
    !withEvents ||
    !dataset.timeline?.length ||
    dataset.deployments?.length
    ? forces
    : eventsFigure(dataset, options);
}
