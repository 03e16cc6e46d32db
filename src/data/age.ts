import {lastDay, parseDate} from './date.ts';
import type {PartialDate} from './text.ts';

/** Age in days from which data that nobody compared with their sources again count as old. */
export const staleAfter = 180;

const oneDay = 86_400_000;

/** Days from the end of a day, month or year to `now`, in milliseconds since 1970. */
export const ageOf = (date: PartialDate, now: number): number =>
  (now - parseDate(lastDay(date)).getTime()) / oneDay;
