import type {Dataset} from '../data/dataset.ts';
import {lastDay, parseDate} from '../data/date.ts';
import type {PhraseKey} from '../text/phrases.ts';
import {phrase, type Words} from '../text/words.ts';
import type {Arrival} from './dataset-controller.ts';
import type {LoadCode} from './load-error.ts';

/** Days after which figures that nobody compared with their sources again are said to be old. */
const stale = 180;
const oneDay = 86_400_000;

const messages: Readonly<Partial<Record<LoadCode, PhraseKey>>> = {
  version: 'error_version',
  'too-big': 'error_too_big',
  'too-many': 'error_too_big',
  url: 'error_url',
  offline: 'error_offline',
  shape: 'error_shape',
  syntax: 'error_shape',
  'no-valid-rows': 'error_shape',
};

/** What the reader is told in the place of data that never came. */
export const messageOf = ({code}: Arrival): PhraseKey => (code && messages[code]) ?? 'error_load';

/** What the reader should know about the data that are shown: the gravest thing only. */
export function noticeOf({code, leftOut}: Arrival): Words | undefined {
  if (code) return phrase('stale');
  return leftOut ? phrase('left_out', {n: {number: leftOut}}, leftOut) : undefined;
}

/** Whether nobody has compared the data with their sources for long; `today` in milliseconds since 1970. */
export const isOld = ({checked}: Dataset, today: number): boolean =>
  today - parseDate(lastDay(checked)).getTime() > stale * oneDay;
