import {
  intervals,
  measures,
  type Dataset,
  type Interval,
  type Measure,
} from '../../data/dataset.ts';
import {
  chooseById,
  chooseDate,
  chooseMarkers,
  chooseMoment,
  chooseWord,
} from '../../model/choose.ts';
import {AttributeError} from '../../model/attribute-error.ts';
import type {ColumnFigure} from '../../model/figure.ts';
import {documentedFigure} from './documented.ts';
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
}

/** The same, checked. */
export interface Selection {
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly interval: Interval;
  readonly measure: Measure;
  readonly region: string | undefined;
}

/** Counts per period: published by somebody, or of the incidents that the dataset documents. */
export function attacksFigure(dataset: Dataset, options: AttacksOptions): ColumnFigure {
  const timeline = dataset.timeline ?? [];
  const selection: Selection = {
    since: options.since && chooseMoment('since', options.since, timeline),
    until: options.until && chooseDate('until', options.until),
    interval: chooseWord('interval', options.interval ?? 'month', intervals),
    measure: chooseWord('measure', options.measure ?? 'attacks', measures),
    region: options.region && chooseRegion(dataset, options.region),
  };
  const markers = chooseMarkers(dataset, options.markers);
  const published = dataset.counts ?? [];
  if (options.counter && options.counter !== 'documented') {
    const [series] = chooseById('counter', [options.counter], published);
    return seriesFigure(dataset, series!, selection, markers);
  }
  const fitting = published.find(
    ({measure, interval, region}) =>
      measure === selection.measure &&
      interval === selection.interval &&
      region === selection.region
  );
  const own = options.counter === 'documented' || !fitting;
  return own
    ? documentedFigure(dataset, selection, markers)
    : seriesFigure(dataset, fitting, selection, markers);
}

/** A first-level region that the data name. */
function chooseRegion(dataset: Dataset, found: string): string {
  const regions = new Set([
    ...(dataset.incidents ?? []).map(({place}) => place.region),
    ...(dataset.counts ?? []).map(({region}) => region),
  ]);
  if (regions.has(found)) return found;
  const known = [...regions].filter((region) => region !== undefined).sort();
  throw new AttributeError('region', found, {list: known.map((text) => ({text}))});
}
