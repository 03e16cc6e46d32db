import type {Interval} from '../data/dataset.ts';
import {countPeriods, divide, earliestFor, type Period} from '../data/period.ts';
import type {PartialDate} from '../data/text.ts';
import {phrase, type Words} from '../text/words.ts';
import {AttributeError} from './attribute-error.ts';

/** A span in the periods that are drawn, with what is to be said where they are not those asked for. */
export interface DrawnDivision {
  readonly interval: Interval;
  readonly periods: readonly Period[];
  readonly notes: readonly Words[];
}

/**
 * The span in periods of the interval asked for, or of a longer one that `accepts` where there would be too many.
 * Throws an AttributeError about `since` where even the longest makes too many.
 */
export function divideSpan(
  since: PartialDate,
  until: PartialDate,
  asked: Interval,
  accepts: (interval: Interval) => boolean
): DrawnDivision {
  const division = divide(since, until, asked, accepts);
  if (!division) {
    const longest = accepts('year') ? 'year' : asked;
    throw new AttributeError(
      'since',
      since,
      phrase('from_to', {low: {text: earliestFor(until, longest)}, high: {text: until}})
    );
  }
  const {interval} = division;
  const n: Words = {number: countPeriods(since, until, asked)};
  const drawn = {drawn: phrase(`by_${interval}`), asked: phrase(`by_${asked}`), n};
  return {...division, notes: interval === asked ? [] : [phrase('coarsened', drawn)]};
}
