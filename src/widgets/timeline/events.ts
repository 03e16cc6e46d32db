import {steps, type StepFigure} from '../../charts/steps/index.ts';
import type {Dataset} from '../../data/dataset.ts';
import {dayAfter, firstDay, lastDay} from '../../data/date.ts';
import {startOf} from '../../data/period.ts';
import type {AttributeError} from '../../model/attribute-error.ts';
import {chooseSpan} from '../../model/choose.ts';
import {eventsBetween} from '../../model/events.ts';
import {chooseHost} from '../../model/forces/deployments.ts';
import {eventsAlone} from '../../model/forces/lane.ts';
import type {OverTimeOptions} from '../../model/forces/over-time.ts';
import type {Row} from '../../model/row.ts';
import type {Statement} from '../../model/statement.ts';
import {spanWords, subtitleOf} from '../../model/subtitle.ts';
import {phrase} from '../../text/words.ts';

/** More than so many lines are no picture; the rest is in the table. */
const most = 60;

/** What happened in a country, one line an event, in the order of time. */
export function eventsFigure(dataset: Dataset, options: OverTimeOptions): StepFigure {
  const complaints: AttributeError[] = [];
  const host = chooseHost(dataset, options.host);
  const asked = chooseSpan(dataset, options);
  const until = lastDay(asked.until ?? dataset.asOf);
  const all = eventsBetween(
    dataset,
    eventsAlone(dataset, host, options.markers, complaints),
    asked.since ?? '0001',
    until
  ).sort((a, b) => (a.date! < b.date! ? -1 : 1));
  const since = asked.since ?? startOf(all[0]?.date ?? until, 'month');
  const rows = all.map(eventRow);
  const left = Math.max(0, rows.length - most);
  return {
    chart: steps,
    published: [],
    dataset,
    since,
    until,
    events: [],
    complaints,
    heading: phrase('heading_events', {country: {country: host, form: 'in'}}),
    subtitle: subtitleOf(host, spanWords(since, until)),
    summary: [phrase('summary_events')],
    cautions: left ? [phrase('more_events', {n: {number: left}})] : [],
    rows: rows.slice(0, most),
    more: rows.slice(most),
    notes: [],
    column: 'events_title',
  };
}

/** An event as a strip of the picture, with itself as the only mark in it. */
function eventRow(event: Statement): Row {
  const date = event.date!;
  const row: Row = {
    ...event,
    value: {gap: 'not_reported'},
    unit: 'person',
    role: 'main',
    series: 'force',
    isEvent: true,
    period: {start: firstDay(date), end: dayAfter(lastDay(date))},
  };
  return {...row, steps: [row]};
}
