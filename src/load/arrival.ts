import type {Dataset} from '../data/dataset.ts';
import type {PhraseKey} from '../text/phrases.ts';
import type {LoadCode} from './load-error.ts';

/** Data that were read. */
export interface Loaded {
  readonly dataset: Dataset;
  /** Records that could not be read. */
  readonly leftOut: number;
  /** What a reader of events found doubtful, one line each, for whoever made the page. */
  readonly warnings?: readonly string[] | undefined;
  /** The newest release, where the page wanted an earlier one. */
  readonly newer?: string | undefined;
}

/** What came of the page's own data: the data, or by `code` why they cannot be used; neither before any were asked for. */
export interface Arrival extends Omit<Loaded, 'dataset'> {
  readonly dataset?: Dataset | undefined;
  readonly code?: LoadCode | undefined;
  /** One plain sentence for developers, without addresses. */
  readonly message?: string | undefined;
  /** The words for the reader, where the usual ones say too little. */
  readonly phrase?: PhraseKey | undefined;
}
