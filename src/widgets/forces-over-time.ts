import {steps, type StepFigure} from '../charts/steps/index.ts';
import type {Dataset} from '../data/dataset.ts';
import type {AttributeError} from '../model/attribute-error.ts';
import {eventsBetween} from '../model/events.ts';
import {headingOf} from '../model/forces/heading.ts';
import {eventsOver} from '../model/forces/lane.ts';
import {forcesOverTime, type OverTimeOptions} from '../model/forces/over-time.ts';
import {troopsSummary} from '../model/forces/summary.ts';
import {spanWords, subtitleOf} from '../model/subtitle.ts';
import {phrase} from '../text/words.ts';

/** Forces in a country over time, with the events around them: the picture of two widgets. */
export function overTimeFigure(dataset: Dataset, options: OverTimeOptions): StepFigure {
  const {host, since, until, rows, standings} = forcesOverTime(dataset, options);
  const complaints: AttributeError[] = [];
  const deployments = standings.map(({deployment}) => deployment);
  const events = eventsOver(dataset, host, deployments, options.markers, complaints);
  const isPast = options.until !== undefined || options.asOf !== undefined;
  return {
    chart: steps,
    published: [],
    dataset,
    since,
    until,
    events: eventsBetween(dataset, events, since, until),
    complaints,
    heading: headingOf(standings, host, until, 'heading_troops_timeline'),
    subtitle: subtitleOf(host, spanWords(since, until)),
    summary: troopsSummary(standings, isPast ? until : undefined),
    rows,
    none: phrase('summary_none'),
    notes: [],
    column: 'column_country',
  };
}
