import type {PresenceClaim} from '../../data/claim.ts';
import type {Dataset, Deployment} from '../../data/dataset.ts';
import {formatDay, lastDay, parseDate} from '../../data/date.ts';
import type {PartialDate} from '../../data/text.ts';
import type {Ink} from '../row.ts';
import type {PhraseKey} from '../../text/phrases.ts';

/** The headings that forces stand under, in their order. */
export const groups = ['group_there', 'group_gone', 'group_civilian', 'group_alleged'] as const;
export type Group = (typeof groups)[number] & PhraseKey;

/** Months for which a strength speaks of the present, where the dataset says no other number. */
const usualMonths = 12;

/** Which heading a force stands under by what was last said of it. One that nobody confirms is never “there”. */
export function groupOf({alleged, force}: Deployment, {presence}: PresenceClaim): Group {
  if (alleged) return 'group_alleged';
  if (presence === 'withdrawn') return 'group_gone';
  return force === 'civilian' ? 'group_civilian' : 'group_there';
}

/** How little ink the strength may have on a day. Those who are gone have none, whatever number stands beside it. */
export function inkOf(
  {strengthMonths}: Dataset,
  deployment: Deployment,
  statement: PresenceClaim,
  day: PartialDate
): Ink | undefined {
  const group = groupOf(deployment, statement);
  if (group === 'group_gone') return 'none';
  if (group === 'group_alleged') return 'alleged';
  return speaksOf(statement.asOf, day, strengthMonths) ? undefined : 'old';
}

/** Whether what was said of one day may still be taken for another. */
export const speaksOf = (said: PartialDate, day: PartialDate, months?: number): boolean =>
  monthsAfter(lastDay(said), months) >= lastDay(day);

/** The day so many months after the first day of a date. */
export function monthsAfter(date: PartialDate, months: number = usualMonths): PartialDate {
  const day = parseDate(date);
  day.setUTCMonth(day.getUTCMonth() + months);
  return formatDay(day);
}
