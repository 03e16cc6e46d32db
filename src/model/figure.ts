import type {Source} from '../data/claim.ts';
import type {Dataset, Interval, TimelineEvent} from '../data/dataset.ts';
import type {PartialDate} from '../data/text.ts';
import type {PhraseKey} from '../text/phrases.ts';
import type {Words} from '../text/words.ts';
import {withChildren, type Row} from './row.ts';

/** What every widget says, before how it looks. */
interface FigureBase {
  readonly heading: Words;
  /** Whole sentences; the first is the finding. */
  readonly summary: readonly Words[];
  readonly rows: readonly Row[];
  readonly notes: readonly Words[];
  /** What the table's first column holds. */
  readonly column: PhraseKey;
  /** What the widget is about, for the links of rows to their sources. */
  readonly dataset: Dataset;
}

/** Horizontal bars, one a row. */
export interface BarFigure extends FigureBase {
  readonly kind: 'bars';
  /** Rival figures as rows of their own, or as marks on the row's bar. */
  readonly rivals: 'rows' | 'spread';
}

/** One column a period, in time. */
export interface ColumnFigure extends FigureBase {
  readonly kind: 'columns';
  readonly interval: Interval;
  readonly markers: readonly TimelineEvent[];
}

/** Strength over time, one strip a row. */
export interface StepFigure extends FigureBase {
  readonly kind: 'steps';
  readonly since: PartialDate;
  readonly until: PartialDate;
  readonly markers: readonly TimelineEvent[];
}

export type Figure = BarFigure | ColumnFigure | StepFigure;

/** The rows that are marks of the picture, in the order of the keyboard. */
export function marksOf(figure: Figure): readonly Row[] {
  switch (figure.kind) {
    case 'bars':
      return figure.rivals === 'rows' ? figure.rows.flatMap(withChildren) : figure.rows;
    case 'columns':
      return figure.rows;
    case 'steps':
      return figure.rows.flatMap((row) => row.steps ?? []);
  }
}

/** Every source that stands behind the figure, once, in the order of the rows. */
export function sourcesOf(figure: Figure): readonly Source[] {
  const attested = figure.rows
    .flatMap(withChildren)
    .flatMap(({attestations}) => attestations.map(({source}) => source));
  return [...new Set(attested)];
}
