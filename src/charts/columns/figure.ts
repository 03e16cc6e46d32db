import type {Interval} from '../../data/dataset.ts';
import type {Figure} from '../../model/figure.ts';

/** One column a period, in time. */
export interface ColumnFigure extends Figure {
  readonly interval: Interval;
}
