import type {Dataset, Incident} from '../../data/dataset.ts';
import type {AttributeError} from '../../model/attribute-error.ts';
import {chooseById, chooseSpan, chooseWord} from '../../model/choose.ts';
import {accordingTo, highest} from '../../model/claims.ts';
import {bars, type BarFigure} from '../../charts/bars/index.ts';
import {isSame} from '../../data/settle.ts';
import type {PartialDate} from '../../data/text.ts';
import {
  highestToll,
  incidentName,
  incidentRow,
  incidentsBetween,
  tollClaim,
  tollsOf,
} from '../../model/incidents.ts';
import type {Row} from '../../model/row.ts';
import {spanWords, subtitleOf} from '../../model/subtitle.ts';
import {phrase, type Words} from '../../text/words.ts';
import {breakdowns, incidentFigure, units, type Breakdown, type Unit} from './incident.ts';

export interface CasualtiesOptions {
  /** Ids of incidents. */
  readonly incident?: readonly string[] | undefined;
  /** How many of the deadliest. */
  readonly top?: number | undefined;
  readonly by?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly sort?: string | undefined;
  readonly maxRows?: number | undefined;
  readonly unit?: string | undefined;
}

/** `given` keeps the order of the page or the data; the others put the newest or the deadliest first. */
const sorts = ['given', 'date', 'fatalities'] as const;
type Sort = (typeof sorts)[number];

/** Rows of a span that asks for no number of them. */
const usualRows = 10;

/** The dead and the injured of one incident, or the dead of several. */
export function casualtiesFigure(dataset: Dataset, options: CasualtiesOptions): BarFigure {
  const {top, maxRows} = options;
  const by = chooseWord<Breakdown>('by', options.by ?? 'finest', breakdowns);
  const unit =
    options.unit === undefined ? undefined : chooseWord<Unit>('unit', options.unit, units);
  const all = dataset.incidents ?? [];
  const ofSpan = top !== undefined || options.since !== undefined || options.until !== undefined;
  const featured = dataset.featured?.length ? dataset.featured : all.slice(-1).map(({id}) => id);
  const ids = options.incident ?? (ofSpan ? undefined : featured);
  const complaints: AttributeError[] = [];
  const named = ids ? chooseById('incident', ids, all, complaints) : all;
  if (ids && named.length === 1 && top === undefined)
    return {...incidentFigure(dataset, named[0]!, by, unit), complaints};

  const {since, until} = chooseSpan(dataset, options);
  const within = incidentsBetween(named, since, until);
  const deadliest = sorted(dataset, within, 'fatalities');
  const sort = chooseWord<Sort>('sort', options.sort ?? (ids ? 'given' : 'fatalities'), sorts);
  // The deadliest are chosen first and put in order afterwards.
  const chosen = top === undefined ? within : deadliest.slice(0, top);
  const ordered = sorted(dataset, chosen, sort).map((incident) => incidentRow(dataset, incident));
  const shown = maxRows ?? (ids || top !== undefined ? ordered.length : usualRows);
  const rows = ordered.slice(0, shown);
  const more = ordered.slice(shown);
  return {
    chart: bars,
    events: [],
    published: [],
    rivals: 'spread',
    dataset,
    complaints,
    ...headed(dataset, named, within, rows, {since, until, isRanked: sort === 'fatalities'}),
    summary: summaryOf(dataset, deadliest[0], rows, sort === 'fatalities'),
    rows,
    more,
    cautions: more.length ? [phrase('more_rows', {n: {number: more.length}}, more.length)] : [],
    notes: dataset.rule ? [{text: dataset.rule}] : [],
    column: 'column_item',
  };
}

/** How many of how many are shown, where and when. Those shown are “the deadliest” only where they were ranked so. */
function headed(
  dataset: Dataset,
  all: readonly Incident[],
  within: readonly Incident[],
  rows: readonly Row[],
  {
    since,
    until,
    isRanked,
  }: {since?: PartialDate | undefined; until?: PartialDate | undefined; isRanked: boolean}
): Pick<BarFigure, 'heading' | 'subtitle'> {
  const {coverage, country} = dataset;
  const count: Words = {number: rows.length};
  const starts = (within.length ? within : all).map(({start}) => start).sort();
  const isChosen = rows.length < within.length;
  const from = since ?? (isChosen ? coverage?.since : undefined) ?? starts[0];
  const to = until ?? (isChosen ? coverage?.until : undefined) ?? starts.at(-1);
  return {
    heading:
      isRanked && from
        ? phrase(
            isChosen ? 'heading_top' : 'heading_all',
            {count, total: {number: within.length}, date: {date: from.slice(0, 7), form: 'since'}},
            rows.length
          )
        : phrase('heading_incidents', {count}, rows.length),
    subtitle: subtitleOf(
      country,
      phrase('people_killed'),
      ...(from && to ? [spanWords(from, to)] : [])
    ),
  };
}

function sorted(dataset: Dataset, incidents: readonly Incident[], sort: Sort): Incident[] {
  const copy = [...incidents];
  if (sort === 'fatalities') {
    const tolls = new Map(copy.map((incident) => [incident, highestToll(dataset, incident)]));
    copy.sort((a, b) => tolls.get(b)! - tolls.get(a)!);
  }
  if (sort === 'date') copy.sort((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : 0));
  return copy;
}

/** The highest figure, and whose figure is drawn where the two differ. */
function summaryOf(
  dataset: Dataset,
  first: Incident | undefined,
  rows: readonly Row[],
  ranked: boolean
): Words[] {
  const row = rows.find(({id}) => id === first?.id);
  if (!first || !row) return [];
  const tolls = tollsOf(dataset, first);
  const top = tolls.find((toll) => highest([toll]) === highest(tolls));
  if (!top || highest([top]) < 0) return [];
  const sentence = phrase(ranked ? 'summary_top' : 'summary_incidents', {
    dead: {reported: top, unit: 'dead'},
    incident: incidentName(dataset, first),
  });
  const drawn = tollClaim(first);
  if (isSame(row.value, top) || !drawn) return [sentence];
  const dead: Words = {reported: row.value, unit: 'dead'};
  return [sentence, phrase('summary_drawn', {n: accordingTo(dataset, drawn, dead)})];
}
