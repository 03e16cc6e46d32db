/** How a number was said. `derived` is arithmetic of ours on published numbers. */
export const qualifiers = [
  'exact',
  'at_least',
  'over',
  'about',
  'up_to',
  'fewer_than',
  'several',
  'dozens',
  'hundreds',
  'range',
  'derived',
] as const;
export type Qualifier = (typeof qualifiers)[number];

/**
 * A number as its claimant said it, in whole persons or events.
 * `low` and `high` are the claimant's own bracket, not a confidence interval; an absent bound was not stated:
 * “over 100” is `{qualifier: 'over', low: 100}` and has no upper end. “Several” has no number at all.
 */
export interface Estimate {
  readonly qualifier?: Qualifier;
  readonly low?: number;
  readonly best?: number;
  readonly high?: number;
}

/** Why there is no number. A reported zero is a number: `0`. `unread`: something stands there, and we cannot read it. */
export const gaps = ['not_reported', 'not_covered', 'withheld', 'unread'] as const;
export type GapReason = (typeof gaps)[number];

export interface Gap {
  readonly gap: GapReason;
  /** What stands there, of an `unread` figure. */
  readonly words?: string;
}

/** A figure made plain: what was said of a number, or why there is none. */
export type Value = Estimate | Gap;

/** What stands in the data for a figure; a plain number is short for an exact one. */
export type Reported = number | Value;

export const isGap = (value: Value): value is Gap => 'gap' in value;

/** True where something stands that is no figure we can read: that is not “not published”. */
export const isUnread = (value: Value): boolean => isGap(value) && value.gap === 'unread';

/** True where nobody looked; a number that was looked for and not found is another kind of nothing. */
export const isUncovered = (value: Value): boolean => isGap(value) && value.gap === 'not_covered';

/** The figure in its long form; one that the data do not have was not reported. */
export const plain = (reported: Reported | undefined): Value =>
  reported === undefined
    ? {gap: 'not_reported'}
    : typeof reported === 'number'
      ? {qualifier: 'exact', low: reported, best: reported, high: reported}
      : reported;

/** The estimate in its long form, or undefined for a gap. */
export function toEstimate(reported: Reported | undefined): Estimate | undefined {
  const value = plain(reported);
  return isGap(value) ? undefined : value;
}

/** The number a mark ends at: the best one, else the bound that was stated; undefined if none was. */
export function pointOf(value: Value): number | undefined {
  return isGap(value) ? undefined : (value.best ?? value.low ?? value.high);
}
