import {dots, type DotFigure, type Kind, type Name} from '../../charts/dots/index.ts';
import type {Coverage, Dataset, Incident} from '../../data/dataset.ts';
import {dayAfter, firstDay, lastDay} from '../../data/date.ts';
import type {Period} from '../../data/period.ts';
import type {PartialDate} from '../../data/text.ts';
import {AttributeError} from '../../model/attribute-error.ts';
import {chooseById, chooseMarkers} from '../../model/choose.ts';
import {highest} from '../../model/claims.ts';
import {eventsBetween} from '../../model/events.ts';
import {
  chooseIncidents,
  type IncidentChoice,
  type IncidentOptions,
} from '../../model/incident-choice.ts';
import {incidentName, settleToll, tollsOf} from '../../model/incidents.ts';
import {rangeOf} from '../../model/reports.ts';
import {pointOfRow, type Row, type Series} from '../../model/row.ts';
import {publishedBy} from '../../model/statement.ts';
import {spanWords, subtitleOf} from '../../model/subtitle.ts';
import type {PhraseKey} from '../../text/phrases.ts';
import {phrase, type Words} from '../../text/words.ts';
import {dotRow} from './row.ts';

export interface IncidentsOptions extends IncidentOptions {
  /** Ids of timeline events, or `none`. */
  readonly markers?: readonly string[] | undefined;
  /** Ids of incidents. */
  readonly highlight?: readonly string[] | undefined;
}

/** So many of the highest are named. */
const highestNamed = 3;

/** With fewer incidents than these the heading names the topic and no finding. */
const fewest = 10;

/** One dot an incident over time, its height the number of people killed. Throws an AttributeError. */
export function incidentsFigure(dataset: Dataset, options: IncidentsOptions): DotFigure {
  const complaints: AttributeError[] = [];
  const choice = chooseIncidents(dataset, options, complaints);
  const {incidents, since, until, narrowed} = choice;
  const highlight =
    options.highlight &&
    chooseById('highlight', options.highlight, dataset.incidents ?? [], complaints).map(
      ({id}) => id
    );
  const markers = chooseMarkers(dataset, options.markers, complaints);
  const rows = incidents.map((incident) => dotRow(dataset, incident));
  return {
    chart: dots,
    dataset,
    complaints,
    unit: phrase('people_killed'),
    since,
    until,
    uncovered: rows.length ? uncoveredOf(dataset.coverage, firstDay(since), until) : [],
    highlight,
    names: namesOf(rows, highlight ?? dataset.featured ?? []),
    ...kindsOf(rows),
    heading: headingOf(dataset, choice),
    subtitle: subtitleOf(
      dataset.country,
      ...narrowed,
      phrase('people_killed'),
      spanWords(since, until)
    ),
    summary: summaryOf(dataset, choice, rows),
    rows,
    events: eventsBetween(dataset, markers, since, until),
    published: publishedBy(dataset),
    cautions: dataset.coverage?.note === undefined ? [] : [{text: dataset.coverage.note}],
    notes: dataset.rule ? [{text: dataset.rule}] : [],
    column: 'column_item',
  };
}

/** The parts of a span that nobody covered; nothing is known of them where the data do not say what they cover. */
function uncoveredOf(
  coverage: Coverage | undefined,
  since: PartialDate,
  until: PartialDate
): Period[] {
  if (!coverage) return [];
  const end = dayAfter(until);
  const spans = [
    {start: since, end: firstDay(coverage.since)},
    ...(coverage.gaps ?? []).map((gap) => ({start: firstDay(gap), end: dayAfter(lastDay(gap))})),
    {start: dayAfter(lastDay(coverage.until)), end},
  ];
  return spans
    .map((span) => ({
      start: span.start < since ? since : span.start,
      end: span.end > end ? end : span.end,
    }))
    .filter((span) => span.start < span.end);
}

/** The highest first, then those that the page or the data pick out, then the other high ones. */
function namesOf(rows: readonly Row[], picked: readonly string[]): Name[] {
  const height = (row: Row): number =>
    Math.max(pointOfRow(row) ?? 0, ...(row.rivals ?? []).map((rival) => pointOfRow(rival) ?? 0));
  const high = rows
    .filter((row) => height(row) > 0)
    .sort((a, b) => height(b) - height(a))
    .slice(0, highestNamed);
  const own = picked.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  return [...new Set([...high.slice(0, 1), ...own, ...high])].map(nameOf);
}

/** “Tabatol: at least 29; another report: 60”. */
function nameOf({id, title, label, value, rivals = []}: Row): Name {
  const name = title ?? label;
  const brief = phrase('labelled', {label: name, value: {reported: value}});
  const n = rangeOf(rivals.map((rival) => rival.value));
  return {
    id,
    name,
    brief,
    full: n
      ? phrase('joined', {
          a: brief,
          b: phrase(rivals.length > 1 ? 'others_say' : 'other_says', {n}),
        })
      : brief,
  };
}

/** The names of those hit, in the order in which they are listed. */
const groups: readonly (readonly [Series, PhraseKey])[] = [
  ['armed', 'victims_armed'],
  ['civilian', 'civilians'],
  ['mixed', 'victims_mixed'],
  ['other', 'victims_other'],
];

/** What colours mean, where there are several. */
function kindsOf(rows: readonly Row[]): Pick<DotFigure, 'about' | 'kinds'> {
  const kinds = groups
    .filter(([series]) => rows.some((row) => row.series === series))
    .map(([series, key]): Kind => ({series, label: phrase(key)}));
  return kinds.length > 1 ? {about: phrase('victims'), kinds} : {kinds: []};
}

/** Of how many incidents figures exclude each other, where all of a span are shown; else the topic. */
function headingOf(dataset: Dataset, {incidents, since, total, narrowed}: IncidentChoice): Words {
  const date: Words = {date: since.slice(0, 7), form: 'since'};
  const differing = incidents.filter((each) => settleToll(dataset, each).rivals.length).length;
  if (!narrowed.length && total >= fewest && differing > 0)
    return phrase('heading_differ', {
      date,
      total: {number: total},
      n: {number: differing},
    });
  return phrase('heading_attacks', {date});
}

/** How many, the highest figure that anybody gave, and how many have none. */
function summaryOf(
  dataset: Dataset,
  {incidents, total, since, until}: IncidentChoice,
  rows: readonly Row[]
): Words[] {
  const n: Words = {number: rows.length};
  const span: Words = {span: [since, until]};
  const unknown = rows.filter((row) => pointOfRow(row) === undefined).length;
  return [
    rows.length < total
      ? phrase('summary_chosen', {n, total: {number: total}, span})
      : phrase('summary_attacks', {n, span}, rows.length),
    ...highestOf(dataset, incidents),
    ...(unknown ? [phrase('summary_unpublished', {n: {number: unknown}})] : []),
    phrase('summary_floor'),
  ];
}

function highestOf(dataset: Dataset, incidents: readonly Incident[]): Words[] {
  const tolls = incidents.flatMap((incident) =>
    tollsOf(dataset, incident).map((toll) => ({incident, toll, number: highest([toll])}))
  );
  const [first, ...others] = tolls;
  if (!first) return [];
  const {incident, toll, number} = others.reduce((a, b) => (b.number > a.number ? b : a), first);
  return number > 0
    ? [
        phrase('summary_incidents', {
          dead: {reported: toll, unit: 'dead'},
          incident: incidentName(dataset, incident),
        }),
      ]
    : [];
}
