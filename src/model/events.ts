import type {Claim} from '../data/claim.ts';
import type {Dataset, TimelineEvent} from '../data/dataset.ts';
import {lastDay} from '../data/date.ts';
import type {PartialDate} from '../data/text.ts';
import {phrase, type Words} from '../text/words.ts';
import type {Statement} from './statement.ts';

/** The events of a span, said; one known to the month is in it if part of its month is. */
export const eventsBetween = (
  dataset: Dataset,
  events: readonly TimelineEvent[],
  since: PartialDate,
  until: PartialDate
): Statement[] =>
  events
    .filter(({date}) => date <= until && lastDay(date) >= since)
    .map((event) => eventStatement(dataset, event));

const eventStatement = (
  {sources, claimants}: Dataset,
  {id, title, label, date, source, note, claimant, status}: TimelineEvent & Partial<Claim>
): Statement & {readonly date: PartialDate} => ({
  id,
  label: {text: title},
  short: label === undefined ? undefined : {text: label},
  date,
  attestations: [
    {
      claimant: claimant === undefined ? undefined : claimants[claimant]?.name,
      source: sources[source]!,
      date,
      status,
      note,
    },
  ],
});

/** An event as it is listed: the day, then what happened. */
export const eventLine = ({label, date}: Statement): Words =>
  date === undefined ? label : phrase('labelled', {label: {date}, value: label});
