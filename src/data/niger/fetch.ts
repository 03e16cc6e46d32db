import type {Dataset} from '../dataset.ts';

let arrival: Promise<Dataset> | undefined;

/** The whole built-in dataset, fetched once per page; where it could not be had, the next call tries again. */
export const fetchNiger = (): Promise<Dataset> =>
  (arrival ??= import('./index.ts').then(
    ({niger}) => niger,
    (error: unknown) => {
      arrival = undefined;
      throw error;
    }
  ));
