import type {Dataset} from '../data/dataset.ts';
import type {PartialDate} from '../data/text.ts';
import type {Mark} from '../marks/mark.ts';
import type {PhraseKey} from '../text/phrases.ts';
import type {AttributeError} from './attribute-error.ts';
import type {Locale} from '../text/say.ts';
import type {Words} from '../text/words.ts';
import type {Row} from './row.ts';
import type {Statement} from './statement.ts';

/** What a widget says, before how it looks; each kind of chart adds what it needs. */
export interface Figure {
  /** How it is drawn. */
  readonly chart: Chart;
  /** What was found where the figures bear it out, else what they are about. */
  readonly heading: Words;
  /** Where, what is measured, and when: with it the picture can stand alone. */
  readonly subtitle: Words;
  /** Whole sentences; the first is the finding. */
  readonly summary: readonly Words[];
  readonly rows: readonly Row[];
  /** Rows that are in the table only. */
  readonly more?: readonly Row[];
  /** What the page asked for and could not be given beside the rest. */
  readonly complaints?: readonly AttributeError[];
  /** Why there is nothing to be seen, where that is known. */
  readonly none?: Words;
  /** Events in the order of time: drawn as numbered lines, or listed where the chart has no time. */
  readonly events: readonly Statement[];
  readonly notes: readonly Words[];
  /** The last day that what is drawn has something to say about; the dataset's own, if absent. */
  readonly asOf?: PartialDate;
  /** What must be known of the figures where they are seen, a paragraph each. */
  readonly cautions?: readonly Words[];
  /** What others have published about the same. */
  readonly published: readonly Statement[];
  /** What the table's first column holds. */
  readonly column: PhraseKey;
  /** What the widget is about: its names for codes, its days, its terms of use. */
  readonly dataset: Dataset;
}

/** What a picture needs beside its figure. */
export interface Scene {
  readonly locale: Locale;
  /** Id of the mark that the keyboard stands on. */
  readonly active: string | undefined;
  /** Time runs from right to left. */
  readonly mirrored: boolean;
  /** Id of the mark that was pressed, empty where none was; absent where marks cannot be pressed. */
  readonly chosen?: string | undefined;
}

/** A kind of chart: all that the page, the keyboard, the table and the files ask of it. */
export interface Chart<F extends Figure = Figure> {
  /** The rows that are marks of the picture, in the order of the keyboard. */
  rowsOf(figure: F): readonly Row[];
  /** The picture as a page shows it. */
  draw(figure: F, scene: Scene): Mark;
  /** The phrases that explain what its marks look like, of those that are there. */
  legendOf(figure: F): readonly PhraseKey[];
  /**
   * Whether a picture of a wide page, or of `room` letters, has the words of the events at their lines; `always` where narrow
   * pages have them too.
   */
  namesEvents?(figure: F, scene: Scene, room?: number): boolean | 'always';
  /** Ids of marks from the lowest to the highest, where ↑ and ↓ go by height. */
  ranked?(figure: F): readonly string[];
  /** One mark under the other, without time; else beside each other, in time. */
  readonly stacked: boolean;
  /** What a line of the table is: a claim, or a mark that stands for many reports. */
  readonly table: 'claims' | 'reports';
}
