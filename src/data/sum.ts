import {boundsOf, isCeiling} from './bounds.ts';
import {isGap, plain, type GapReason, type Reported, type Value} from './estimate.ts';

/** Figures being added up one by one. */
export interface Sum {
  add(figure: Reported | undefined): void;
  /** The sum so far; a floor, if what was added is not the `whole`. */
  value(whole?: boolean): Value;
}

/** Why there is no number of several; what could not be read is never told as not published. */
const bothGaps = (one: GapReason, other: GapReason): GapReason =>
  one === other ? one : one === 'unread' || other === 'unread' ? 'unread' : 'not_reported';

/** The sum of the figures, which says no more than they do; a floor where they are not the `whole`. See `createSum`. */
export function sum(figures: readonly (Reported | undefined)[], whole = true): Value {
  const total = createSum();
  for (const figure of figures) total.add(figure);
  return total.value(whole);
}

/**
 * Begins a sum that says no more than the figures do, in whatever order they come:
 *
 * - of nothing it is zero, of one figure this figure;
 * - brackets are added end by end: 5 (1 to 9) and 3 (2 to 4) are 8 (3 to 13);
 * - there is a best figure only where every figure has one: a range from 10 to 20 and 5 are a range from 15 to 25;
 * - with “about” among them the sum is “about”, and has a bracket only where each “about” has one;
 * - where a figure has no upper end, or no number, the sum is “at least” their floors; a bracket's floor is its low end,
 *   that of “about 100” is 100;
 * - “up to 9” and 3 are a range from 3 to 12, because there are no fewer than none; “up to 9” and “up to 5” are “up to 14”;
 * - where no figure has a floor and not all have an upper end, nothing is known: the sum is a gap.
 */
export function createSum(): Sum {
  let [low, best, high] = [0, 0, 0];
  let [figures, floors] = [0, 0];
  // Some figure has no upper end; has no best one; is “about”; is so without a bracket; is calculated.
  let [open, unsure, rough, loose, derived] = [false, false, false, false, false];
  let first: Value | undefined;
  let gap: GapReason | undefined;
  return {
    add(figure) {
      const value = plain(figure);
      first ??= value;
      figures++;
      const bounds = boundsOf(value);
      const reason = isGap(value) ? value.gap : 'not_reported';
      if (bounds.low === undefined) gap = bothGaps(gap ?? reason, reason);
      else floors++;
      open ||= bounds.high === undefined;
      low += bounds.low ?? 0;
      high += bounds.high ?? 0;
      if (isGap(value)) return;
      const {qualifier} = value;
      best += value.best ?? 0;
      unsure ||= value.best === undefined || isCeiling(qualifier);
      derived ||= qualifier === 'derived';
      if (qualifier !== 'about') return;
      rough = true;
      loose ||= bounds.low === bounds.high;
    },
    value(whole = true) {
      if (whole && figures === 1) return first!;
      if (!whole || open)
        // “At least none” says nothing where a figure stands there and was not read.
        return floors && (low || gap !== 'unread')
          ? {qualifier: 'at_least', low}
          : {gap: gap ?? 'not_covered'};
      if (figures && !floors) return {qualifier: 'up_to', high};
      if (unsure) return {qualifier: rough ? 'about' : 'range', low, high};
      if (rough) return {qualifier: 'about', best, ...(!loose && {low, high})};
      const qualifier = derived ? 'derived' : low === high ? 'exact' : undefined;
      return {...(qualifier && {qualifier}), low, best, high};
    },
  };
}
