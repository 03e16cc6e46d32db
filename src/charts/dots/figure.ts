import type {Period} from '../../data/period.ts';
import type {PartialDate} from '../../data/text.ts';
import type {Figure} from '../../model/figure.ts';
import type {Series} from '../../model/row.ts';
import type {Words} from '../../text/words.ts';

/** A mark that is named where it stands. */
export interface Name {
  /** Id of its row. */
  readonly id: string;
  /** The name with the figure that is drawn and the range that others give. */
  readonly full: Words;
  /** The name with the figure that is drawn, and without. */
  readonly brief: Words;
  readonly name: Words;
}

/** What the colour and shape of some marks mean. */
export interface Kind {
  readonly series: Series;
  readonly label: Words;
}

/** One dot a row, in time, its height the number. A row has the `date` it stands at. */
export interface DotFigure extends Figure {
  /** What the heights are. */
  readonly unit: Words;
  /** The first and the last day of the axis. */
  readonly since: PartialDate;
  readonly until: PartialDate;
  /** What nobody covered of it. */
  readonly uncovered: readonly Period[];
  /** The weightiest first; what there is no room for is left out. */
  readonly names: readonly Name[];
  /** Ids of the rows that keep their full ink; all, if absent. */
  readonly highlight?: readonly string[] | undefined;
  /** Who is meant by the kinds; nobody where all marks are alike. */
  readonly about?: Words | undefined;
  readonly kinds: readonly Kind[];
}
