import {ageOf, staleAfter} from '../data/age.ts';
import type {Dataset} from '../data/dataset.ts';
import type {PhraseKey} from '../text/phrases.ts';
import {phrase, type Words} from '../text/words.ts';
import type {Arrival} from './arrival.ts';

/** What the reader is told in the place of data that never came. */
export const messageOf = ({phrase: key}: Arrival): PhraseKey => key ?? 'error_load';

/** What the reader should know about the data that are shown: the gravest thing only. */
export function noticeOf({code, leftOut}: Arrival, complaints = 0): Words | undefined {
  if (code) return phrase('stale');
  const n = (leftOut ?? 0) + complaints;
  return n ? phrase('left_out', {n: {number: n}}, n) : undefined;
}

/** Whether nobody has compared the data with their sources for long; `today` in milliseconds since 1970. */
export const isOld = ({checked}: Dataset, today: number): boolean =>
  ageOf(checked, today) > staleAfter;
