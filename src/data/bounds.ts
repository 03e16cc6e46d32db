import {isGap, type Estimate, type Value} from './estimate.ts';

/** Between which numbers a figure lies, both included; an end that was not stated is absent. */
export interface Bounds {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** The bounds a claimant set: “at least 12” has no upper end, “up to 12” no lower one, a best figure alone is both. */
export function boundsOf(value: Value): Bounds {
  if (isGap(value)) return {};
  const {qualifier, low, best, high} = value;
  return {
    low: low ?? (isCeiling(qualifier) ? undefined : best),
    high: qualifier === 'at_least' || qualifier === 'over' ? undefined : (high ?? best),
  };
}

/** Whether a figure is said by its upper end. */
export const isCeiling = (qualifier: Estimate['qualifier']): boolean =>
  qualifier === 'up_to' || qualifier === 'fewer_than';
