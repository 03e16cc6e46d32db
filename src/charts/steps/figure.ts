import type {PartialDate} from '../../data/text.ts';
import type {Figure} from '../../model/figure.ts';

/** Strength over time, one strip a row. */
export interface StepFigure extends Figure {
  readonly since: PartialDate;
  readonly until: PartialDate;
}
