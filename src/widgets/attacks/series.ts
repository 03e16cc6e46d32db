import {columns, type ColumnFigure} from '../../charts/columns/index.ts';
import type {Dataset, Series, TimelineEvent} from '../../data/dataset.ts';
import {lastDay} from '../../data/date.ts';
import {AttributeError} from '../../model/attribute-error.ts';
import {afterName, attest} from '../../model/claims.ts';
import {lastCoveredDay, reaches, valuesBy} from '../../model/coarsen.ts';
import {divideSpan} from '../../model/division.ts';
import {eventsBetween} from '../../model/events.ts';
import {publishedBy} from '../../model/statement.ts';
import {dateOfPeriod, periodName} from '../../model/period-name.ts';
import type {Row} from '../../model/row.ts';
import {spanWords, subtitleOf} from '../../model/subtitle.ts';
import {phrase, type Words} from '../../text/words.ts';
import {changeOf} from './change.ts';
import {latestSentence} from './latest.ts';
import {rateOf, type Rate} from './per.ts';
import type {Selection} from './selection.ts';

/** A published series as it was published: its own interval, its own brackets; periods it lacks are gaps. */
export function seriesFigure(
  dataset: Dataset,
  series: Series,
  {since, until, interval: asked, rate}: Selection,
  markers: readonly TimelineEvent[]
): ColumnFigure {
  if (!reaches(series, asked)) throw new AttributeError('interval', asked, series.interval);
  const published = series.values.map(({period}) => period).sort();
  const from = since ?? published[0] ?? dataset.asOf;
  const to = until ? lastDay(until) : (lastCoveredDay(series) ?? dataset.asOf);
  const {interval, periods, notes} = divideSpan(from, to, asked, (longer) =>
    reaches(series, longer)
  );
  const values = valuesBy(series, interval);
  const unit = rate ? 'rate' : series.measure === 'attacks' ? 'attack' : 'person';
  const rows = periods.map((period): Row => {
    const found = values.get(period.start);
    const value = found && rate ? rateOf(found, period.start.slice(0, 4), rate) : found;
    const parts = Object.entries(rate ? {} : (found?.parts ?? {})).map(([term, reported]) =>
      phrase('labelled', {label: {term}, value: {reported}})
    );
    return {
      id: period.start,
      label: periodName(period, interval),
      detail: parts.length ? phrase('of_which', {list: {list: parts}}) : undefined,
      value: value ?? {gap: 'not_covered'},
      unit,
      role: 'main',
      series: series.measure === 'attacks' ? 'count' : 'killed',
      period,
      attestations: [attest(dataset, series)],
    };
  });
  const name: Words = {text: series.name};
  return {
    chart: columns,
    asOf: until ? to : (lastCoveredDay(series) ?? to),
    interval,
    dataset,
    events: eventsBetween(dataset, markers, rows[0]?.period?.start ?? from, to),
    published: publishedBy(dataset),
    heading: rate ? phrase('heading_rate', {what: name}) : (changeOf(series, rows) ?? name),
    subtitle: subtitleOf(
      dataset.country,
      phrase(`by_${interval}`),
      spanWords(dateOfPeriod(from, interval), dateOfPeriod(to, interval)),
      phrase('says', {claimant: afterName(dataset, series)})
    ),
    cautions: rate ? [populationOf(dataset, rate)] : [],
    summary: [...latestSentence(dataset, series, rows, interval), {text: series.definition}],
    rows,
    // What was counted how, and what was left out.
    notes: [...notes, ...(series.note ? [{text: series.note}] : [])],
    column: 'column_month',
  };
}

/** Whose denominators these are. */
const populationOf = ({sources}: Dataset, {population: {source, years}}: Rate): Words => {
  const known = Object.keys(years).sort();
  const {publisher} = sources[source]!;
  return phrase('population', {
    source: {text: typeof publisher === 'string' ? {und: publisher} : publisher},
    since: {date: known[0]!},
    until: {date: known.at(-1)!},
  });
};
