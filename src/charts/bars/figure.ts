import type {Figure} from '../../model/figure.ts';

/** Horizontal bars, one a row. */
export interface BarFigure extends Figure {
  /** Rival figures as a row of their own, or as marks on the row's bar. */
  readonly rivals: 'rows' | 'spread';
  /** A box for every person, where bars are counts of people few enough to be counted by eye. */
  readonly boxes?: boolean;
}
