import type {Dataset} from '../data/dataset.ts';
import {lastDay, parseDate} from '../data/date.ts';
import type {PhraseKey} from '../text/phrases.ts';
import {phrase, type Words} from '../text/words.ts';
import type {Arrival} from './arrival.ts';

/** Days after which figures that nobody compared with their sources again are said to be old. */
const stale = 180;
const oneDay = 86_400_000;

/** What the reader is told in the place of data that never came. */
export const messageOf = ({phrase: key}: Arrival): PhraseKey => key ?? 'error_load';

/** What the reader should know about the data that are shown: the gravest thing only. */
export function noticeOf({code, leftOut}: Arrival): Words | undefined {
  if (code) return phrase('stale');
  return leftOut ? phrase('left_out', {n: {number: leftOut}}, leftOut) : undefined;
}

/** Whether nobody has compared the data with their sources for long; `today` in milliseconds since 1970. */
export const isOld = ({checked}: Dataset, today: number): boolean =>
  today - parseDate(lastDay(checked)).getTime() > stale * oneDay;
