import type {TimelineEvent} from '../data/dataset.ts';
import {lastDay} from '../data/date.ts';
import type {PartialDate} from '../data/text.ts';

/** The events of a span; one known to the month is in it if part of its month is. */
export const eventsBetween = (
  events: readonly TimelineEvent[],
  since: PartialDate,
  until: PartialDate
): TimelineEvent[] => events.filter(({date}) => date <= until && lastDay(date) >= since);
