import {
  intervals,
  measures,
  type Dataset,
  type Interval,
  type Measure,
  type Series,
  type TimelineEvent,
} from '../../data/dataset.ts';
import {AttributeError} from '../../model/attribute-error.ts';
import {
  chooseById,
  chooseMarkers,
  chooseMoment,
  chooseRegion,
  chooseSpan,
  chooseWord,
} from '../../model/choose.ts';
import {reaches} from '../../model/coarsen.ts';
import type {ColumnFigure} from '../../charts/columns/index.ts';
import {comparedFigure, type Turn} from './compare.ts';
import {documentedFigure} from './documented.ts';
import {chooseRate} from './per.ts';
import type {Selection} from './selection.ts';
import {seriesFigure} from './series.ts';

export interface AttacksOptions {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly interval?: string | undefined;
  readonly measure?: string | undefined;
  readonly markers?: readonly string[] | undefined;
  readonly region?: string | undefined;
  /** Id of a published series, or `documented` for a count of the dataset's own incidents. */
  readonly counter?: string | undefined;
  /** `before`, `none`, or the date or event that is compared around. */
  readonly compare?: string | undefined;
  /** `100000` draws counts of years for so many people. */
  readonly per?: string | undefined;
}

/** Counts per period: published by somebody, or of the incidents that the dataset documents. */
export function attacksFigure(dataset: Dataset, asked: AttacksOptions): ColumnFigure {
  const complaints: AttributeError[] = [];
  const markers = chooseMarkers(dataset, asked.markers, complaints);
  return {...countsFigure(dataset, asked, markers), complaints};
}

function countsFigure(
  dataset: Dataset,
  asked: AttacksOptions,
  markers: readonly TimelineEvent[]
): ColumnFigure {
  const rate = chooseRate(dataset, asked.per);
  const options = rate ? inYears(asked) : asked;
  const measure = options.measure && chooseWord<Measure>('measure', options.measure, measures);
  const interval =
    options.interval && chooseWord<Interval>('interval', options.interval, intervals);
  const span = {
    ...chooseSpan(dataset, options),
    region: options.region && chooseRegion(dataset, options.region),
  };
  const series = chooseSeries(dataset, options, span.region);
  if (!series) {
    const selection: Selection = {
      ...span,
      measure: measure || 'attacks',
      interval: interval || 'month',
    };
    return documentedFigure(dataset, selection, markers);
  }
  const selection: Selection = {
    ...span,
    rate,
    measure: series.measure,
    interval: interval || series.interval,
  };
  const turn = chooseTurn(dataset, options);
  const begun =
    turn && !span.since ? {...selection, since: yearBefore(turn.date, series)} : selection;
  const figure = seriesFigure(dataset, series, begun, options.markers || !turn ? markers : []);
  return (
    (turn && comparedFigure(dataset, series, figure, turn)) ??
    (begun === selection ? figure : seriesFigure(dataset, series, selection, markers))
  );
}

/** What a page that asks for nothing sees first. */
const usual = {measure: 'attacks', interval: 'month'} as const;

/**
 * The published series to draw: the one the page names; for a page that asks for nothing, the dataset's own choice, and
 * where it makes one, the documented incidents for every other page about attacks; else one of just these periods, or one
 * that makes them up; for a page that asks for nothing, any of attacks, so that a file counted by the year is not counted
 * anew; else, where the dataset documents no incidents of its own, the first that does not contradict the page.
 */
function chooseSeries(
  {counts = [], incidents = [], counter: usualCounter}: Dataset,
  {counter, measure, interval, since, until}: AttacksOptions,
  region: string | undefined
): Series | undefined {
  const asksNothing = !interval && !since && !until && !region;
  const ofAttacks = !measure || measure === usual.measure;
  const chosen = usualCounter && !asksNothing && incidents.length ? 'documented' : usualCounter;
  const named = counter ?? (ofAttacks ? chosen : undefined);
  if (named === 'documented' && (counter || incidents.length)) return undefined;
  if (counter) return chooseById('counter', [counter], counts)[0];
  const own = counts.find(({id}) => id === named);
  if (own) return own;
  const local = counts.filter((series) => series.region === region);
  const wanted = (measure ?? usual.measure) as Measure;
  const periods = (interval ?? usual.interval) as Interval;
  const fitting = local.filter((series) => series.measure === wanted);
  return (
    fitting.find((series) => series.interval === periods) ??
    fitting.find((series) => reaches(series, periods)) ??
    (!measure && !interval ? fitting[0] : undefined) ??
    (incidents.length
      ? undefined
      : local.find(
          (series) =>
            (!measure || series.measure === measure) &&
            (!interval || reaches(series, interval as Interval))
        ))
  );
}

/** What is compared around: by itself the event that the dataset begins with, where the page asks for no span. */
function chooseTurn(
  dataset: Dataset,
  {compare, since, until, interval}: AttacksOptions
): Turn | undefined {
  const {timeline = []} = dataset;
  if (compare === 'none' || (!compare && (since || until || interval))) return undefined;
  const usual = timeline.find(({id}) => id === dataset.since);
  if (!compare || compare === 'before') return usual && {date: usual.date, event: usual};
  return {
    date: chooseMoment('compare', compare, dataset),
    event: timeline.find(({id}) => id === compare),
  };
}

/** The first month of the span before an event, if the series has it. */
function yearBefore(date: string, {values}: Series): string | undefined {
  const year = `${Number(date.slice(0, 4)) - 1}${date.slice(4, 7)}`;
  return values.some(({period}) => period <= year) ? year : undefined;
}

/** Populations are known by the year: so are rates, of the dead if nothing else is asked for. */
function inYears({
  interval = 'year',
  measure = 'fatalities',
  ...options
}: AttacksOptions): AttacksOptions {
  if (interval !== 'year') throw new AttributeError('interval', interval, 'year');
  const {since, until, markers, region, counter, compare} = options;
  return {since, until, markers, region, counter, compare, interval, measure};
}
