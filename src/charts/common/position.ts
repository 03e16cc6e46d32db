import {parseDate} from '../../data/date.ts';
import type {PartialDate} from '../../data/text.ts';

/** Where a day stands between two others, as a fraction of the width: what lies outside stands at the nearer end. */
export function positionOfDay(
  date: PartialDate,
  start: PartialDate,
  end: PartialDate,
  mirrored: boolean
): number {
  const [from, to] = [parseDate(start).getTime(), parseDate(end).getTime()];
  const at = (parseDate(date).getTime() - from) / (to - from || 1);
  const fraction = Math.min(1, Math.max(0, at));
  return mirrored ? 1 - fraction : fraction;
}
