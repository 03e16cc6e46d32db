import type {PartialDate} from '../../data/text.ts';
import type {Figure} from '../../model/figure.ts';

/** What becomes of things over time, one strip a row: strength as a band, an event as a dot. */
export interface StepFigure extends Figure {
  readonly since: PartialDate;
  readonly until: PartialDate;
}
