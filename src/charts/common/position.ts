import {parseDate} from '../../data/date.ts';
import type {PartialDate} from '../../data/text.ts';

/** Where a day stands between two others, as a fraction of the width. */
export function positionOfDay(
  date: PartialDate,
  start: PartialDate,
  end: PartialDate,
  mirrored: boolean
): number {
  const [from, to] = [parseDate(start).getTime(), parseDate(end).getTime()];
  const fraction = (parseDate(date).getTime() - from) / (to - from);
  return mirrored ? 1 - fraction : fraction;
}
