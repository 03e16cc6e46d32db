import type {Dataset, Interval, Measure} from '../../data/dataset.ts';
import {AttributeError} from '../../model/attribute-error.ts';
import type {Rate} from './per.ts';

/** What of the counts is drawn: the page's attributes, checked. */
export interface Selection {
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly interval: Interval;
  readonly measure: Measure;
  readonly region: string | undefined;
  /** Counts for so many people. */
  readonly rate?: Rate | undefined;
}

/** A first-level region that the data name. */
export function chooseRegion(dataset: Dataset, found: string): string {
  const regions = new Set([
    ...(dataset.incidents ?? []).map(({place}) => place.region),
    ...(dataset.counts ?? []).map(({region}) => region),
  ]);
  if (regions.has(found)) return found;
  const known = [...regions].filter((region) => region !== undefined).sort();
  throw new AttributeError('region', found, known);
}
