import {columns, type ColumnFigure} from '../../charts/columns/index.ts';
import type {Dataset, Incident, Interval, Measure, TimelineEvent} from '../../data/dataset.ts';
import {dayAfter, firstDay, lastDay, precisionOf, type Precision} from '../../data/date.ts';
import type {Period} from '../../data/period.ts';
import {sum} from '../../data/sum.ts';
import {attest} from '../../model/claims.ts';
import {counted} from '../../model/counted.ts';
import {coverageOf} from '../../model/coverage.ts';
import {divideSpan} from '../../model/division.ts';
import {eventsBetween} from '../../model/events.ts';
import {publishedBy} from '../../model/statement.ts';
import {incidentsBetween, placeName, tollClaim, tollOf} from '../../model/incidents.ts';
import {peakSentence} from '../../model/peak.ts';
import {periodName} from '../../model/period-name.ts';
import type {Row} from '../../model/row.ts';
import {spanWords, subtitleOf} from '../../model/subtitle.ts';
import {phrase, type Words} from '../../text/words.ts';
import type {Selection} from './selection.ts';

/** The dataset's own incidents, counted per period: a floor, not a census. */
export function documentedFigure(
  dataset: Dataset,
  selection: Selection,
  markers: readonly TimelineEvent[]
): ColumnFigure {
  const {measure, region} = selection;
  const {incidents = [], coverage} = dataset;
  const starts = incidents.map(({start}) => start).sort();
  const from = selection.since ?? coverage?.since ?? starts[0] ?? dataset.asOf;
  const to = lastDay(selection.until ?? coverage?.until ?? starts.at(-1) ?? dataset.asOf);
  const asOf = lastDay(dataset.asOf);
  const told = from <= asOf && asOf < to ? asOf : to;
  const {interval, periods, notes} = divideSpan(from, to, selection.interval, () => true);
  const within = incidentsBetween(incidents, from, to).filter(
    ({place}) => region === undefined || place.region === region
  );
  const placed = within.filter(({start}) => precisionsOf[interval].includes(precisionOf(start)));
  // Counted in every interval alike, though not drawn in each.
  const undated = within.length - placed.length;
  const known = placed.length > 0 || coverage !== undefined;
  const rows = (known ? periods : []).map((period) =>
    periodRow(
      dataset,
      period,
      placed.filter(({start}) => inPeriod(firstDay(start), period)),
      interval,
      measure,
      period.start < from || period.end > dayAfter(told)
    )
  );
  const span: Words = {span: [from, told]};
  return {
    chart: columns,
    interval,
    dataset,
    events: eventsBetween(dataset, markers, rows[0]?.period?.start ?? from, to),
    published: publishedBy(dataset),
    cautions: [
      ...(undated > 0 ? [phrase('undated', {n: {number: undated}}, undated)] : []),
      ...(coverage?.note === undefined ? [] : [{text: coverage.note}]),
    ],
    heading: headingOf(selection, from),
    subtitle: subtitleOf(dataset.country, phrase(`by_${interval}`), spanWords(from, told)),
    summary: [
      measure === 'attacks'
        ? phrase('summary_attacks', {n: {number: within.length}, span}, within.length)
        : phrase('summary_deaths', {
            killed: counted('killed_people', 'killed', sum(within.map(tollOf))),
            span,
          }),
      ...peakSentence(rows, interval),
      phrase('summary_floor'),
    ],
    rows,
    notes,
    column: 'column_month',
  };
}

/** How exactly a day must be known to belong to a period. */
const precisionsOf: Readonly<Record<Interval, readonly Precision[]>> = {
  week: ['day'],
  month: ['day', 'month'],
  quarter: ['day', 'month'],
  year: ['day', 'month', 'year'],
};

const inPeriod = (day: string, {start, end}: Period): boolean => day >= start && day < end;

function headingOf({measure, region}: Selection, from: string): Words {
  const date: Words = {date: from.slice(0, 7), form: 'since'};
  if (measure === 'fatalities') return phrase('heading_killed', {date});
  return region === undefined
    ? phrase('heading_attacks', {date})
    : phrase('heading_attacks_region', {date, region: {text: region}});
}

function periodRow(
  dataset: Dataset,
  period: Period,
  incidents: readonly Incident[],
  interval: Interval,
  measure: Measure,
  isPartial: boolean
): Row {
  const covered = coverageOf(dataset.coverage, period);
  const known = incidents.length > 0 || covered !== 'none';
  const figures = measure === 'attacks' ? [incidents.length] : incidents.map(tollOf);
  const places = incidents.map((incident) =>
    phrase('aside', {what: placeName(dataset, incident), aside: {reported: tollOf(incident)}})
  );
  return {
    id: period.start,
    label: periodName(period, interval),
    detail: places.length ? {list: places} : undefined,
    value: known ? sum(figures, covered === 'whole') : {gap: 'not_covered'},
    unit: measure === 'attacks' ? 'attack' : 'person',
    role: 'main',
    series: measure === 'attacks' ? 'count' : 'killed',
    period,
    partial: isPartial || undefined,
    attestations: incidents.map((incident) =>
      attest(dataset, tollClaim(incident) ?? incident.claims[0]!, incident.start)
    ),
  };
}
