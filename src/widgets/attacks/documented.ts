import type {Dataset, Incident, TimelineEvent} from '../../data/dataset.ts';
import type {Reported} from '../../data/estimate.ts';
import {dayBefore, lastDay, precisionOf} from '../../data/date.ts';
import {attest} from '../../model/claims.ts';
import type {ColumnFigure} from '../../model/figure.ts';
import {fatalitiesOf, incidentsBetween} from '../../model/incidents.ts';
import {periodName, periodsBetween, type Period} from '../../model/period.ts';
import type {Row} from '../../model/row.ts';
import {sumOf} from '../../model/sum.ts';
import {phrase, type Words} from '../../text/words.ts';
import type {Selection} from './model.ts';

/** The dataset's own incidents, counted per period: a floor, not a census. */
export function documentedFigure(
  dataset: Dataset,
  selection: Selection,
  markers: readonly TimelineEvent[]
): ColumnFigure {
  const {interval, measure, region} = selection;
  const {incidents = [], coverage} = dataset;
  const starts = incidents.map(({start}) => start).sort();
  const from = selection.since ?? coverage?.since ?? starts[0] ?? dataset.asOf;
  const to = lastDay(selection.until ?? coverage?.until ?? starts.at(-1) ?? dataset.asOf);
  const within = incidentsBetween(incidents, from, to).filter(
    ({place}) => region === undefined || place.region === region
  );
  const placed = within.filter(({start}) => interval !== 'week' || precisionOf(start) === 'day');
  const rows = periodsBetween(from, to, interval).map((period) =>
    periodRow(
      dataset,
      period,
      placed.filter(({start}) => inPeriod(start, period)),
      selection
    )
  );
  const total = sumOf(
    rows.map(({reported}) =>
      reported !== undefined && typeof reported === 'object' && 'gap' in reported ? 0 : reported
    )
  );
  const span = {since: {date: from}, until: {date: to}};
  const most = mostOf(rows);
  return {
    kind: 'columns',
    interval,
    dataset,
    markers: markers.filter(
      ({date}) => date <= to && lastDay(date) >= (rows[0]?.period?.start ?? from)
    ),
    heading: headingOf(selection, from),
    summary: [
      measure === 'attacks'
        ? phrase('summary_attacks', {n: {number: placed.length}, ...span}, placed.length)
        : phrase('summary_deaths', {
            killed: phrase('killed_people', {n: {reported: total}}, total.low),
            ...span,
          }),
      ...(most ? [phrase('summary_most', {period: most.label, n: {reported: most.reported}})] : []),
      phrase('summary_floor'),
    ],
    rows,
    notes:
      within.length > placed.length
        ? [phrase('undated', {n: {number: within.length - placed.length}})]
        : [],
    column: 'column_month',
  };
}

const inPeriod = (date: string, {start, end}: Period): boolean =>
  `${date}-01-01`.slice(0, 10) >= start && `${date}-01-01`.slice(0, 10) < end;

function headingOf({measure, region}: Selection, from: string): Words {
  const date: Words = {date: from.slice(0, 7)};
  if (measure === 'fatalities') return phrase('heading_killed', {date});
  return region === undefined
    ? phrase('heading_attacks', {date})
    : phrase('heading_attacks_region', {date, region: {text: region}});
}

function periodRow(
  dataset: Dataset,
  period: Period,
  incidents: readonly Incident[],
  {interval, measure}: Selection
): Row {
  const missing = uncovered(dataset, period);
  const counted: Reported =
    measure === 'attacks'
      ? incidents.length
      : sumOf(
          incidents.map(({claims}) => claims.map(fatalitiesOf).find((toll) => toll !== undefined))
        );
  const places = incidents.map(({place, claims}) =>
    phrase('aside', {
      what: {text: place.name},
      aside: {reported: claims.map(fatalitiesOf).find((toll) => toll !== undefined)},
    })
  );
  const whole = missing === 'all' && incidents.length === 0;
  const partly = missing !== 'none' && !whole && typeof counted === 'number';
  return {
    id: period.start,
    label: periodName(period, interval),
    detail: places.length ? {list: places} : undefined,
    reported: whole
      ? {gap: 'not_covered'}
      : partly
        ? {qualifier: 'at_least', low: counted}
        : counted,
    unit: measure === 'attacks' ? 'attack' : 'person',
    role: 'main',
    tone: measure === 'attacks' ? 'count' : 'killed',
    period,
    attestations: incidents.flatMap(({claims, start}) => {
      const claim = claims.find((candidate) => fatalitiesOf(candidate) !== undefined) ?? claims[0];
      return claim ? [attest(dataset, claim, start)] : [];
    }),
  };
}

/** Whether somebody looked for incidents in the period: in all of it, some of it, or none. */
function uncovered({coverage}: Dataset, {start, end}: Period): 'none' | 'some' | 'all' {
  if (!coverage) return 'none';
  const months = periodsBetween(start, dayBefore(end), 'month');
  const gaps = new Set(coverage.gaps ?? []);
  const lost = months.filter(
    (month) =>
      gaps.has(month.start.slice(0, 7)) ||
      gaps.has(month.start.slice(0, 4)) ||
      month.start > lastDay(coverage.until) ||
      month.end <= coverage.since
  );
  return lost.length === 0 ? 'none' : lost.length === months.length ? 'all' : 'some';
}

/** The row with the highest number; the first of equals. */
function mostOf(rows: readonly Row[]): Row | undefined {
  let most: Row | undefined;
  let highest = 0;
  for (const row of rows) {
    const value = numberOf(row.reported);
    if (value > highest) [most, highest] = [row, value];
  }
  return most;
}

const numberOf = (reported: Reported | undefined): number =>
  typeof reported === 'number'
    ? reported
    : reported && 'low' in reported
      ? (reported.best ?? reported.low ?? 0)
      : 0;
