import type {Interval, Measure} from '../../data/dataset.ts';
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
