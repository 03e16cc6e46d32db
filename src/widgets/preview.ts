import type {Dataset} from '../data/dataset.ts';

/** Attributes that make a widget the first picture an author wants of these data; undefined where it has nothing to draw. */
export type Preview = (
  dataset: Dataset,
  /** Whether the incidents were counted from a file of events, so that no one of them is featured. */
  counted: boolean
) => Readonly<Record<string, string>> | undefined;
