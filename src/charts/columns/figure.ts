import type {Interval} from '../../data/dataset.ts';
import type {Figure} from '../../model/figure.ts';
import type {Words} from '../../text/words.ts';

/** Rows next to each other that are added up and compared with others. */
export interface Span {
  /** Index of the first row, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The sum; it stands in both labels. */
  readonly number: Words;
  readonly label: Words;
  /** Where there is room for few letters. */
  readonly short: Words;
}

/** One column a period, in time. */
export interface ColumnFigure extends Figure {
  readonly interval: Interval;
  /** What is compared; columns outside are pale. */
  readonly spans?: readonly Span[];
  /** The event between two spans: index of the first row after it, and what is written at its line. */
  readonly turn?: {readonly at: number; readonly label: Words; readonly date: Words};
}
