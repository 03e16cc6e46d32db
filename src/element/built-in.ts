import type {Dataset} from '../data/dataset.ts';

/** The data drawn where a page brings none. */
export interface BuiltIn {
  /** What a widget without attributes draws; without `fetchWhole`, all there is. */
  readonly first: Dataset;
  /** Brings all of them. Rejects where they cannot be had. */
  readonly fetchWhole?: (() => Promise<Dataset>) | undefined;
}
