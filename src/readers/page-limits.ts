import {maxCharacters} from '../data/format/limits.ts';

/**
 * What a page reads of an event file at most; on the command line there is no limit. JSON cannot be read in pieces, and
 * more of it than a dataset may have would hold the page up.
 */
export const pageLimits = {
  maxBytes: 64 * 2 ** 20,
  maxRows: 200_000,
  maxJson: maxCharacters,
} as const;
