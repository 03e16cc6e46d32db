import type {Figure} from '../../model/figure.ts';

/** Horizontal bars, one a row. */
export interface BarFigure extends Figure {
  /** Rival figures as rows of their own, or as marks on the row's bar. */
  readonly rivals: 'rows' | 'spread';
}
