import {toEstimate, type Estimate, type Reported} from '../data/estimate.ts';

/**
 * The sum of what is known. Where a figure is open, vague or absent the sum is “at least”: nothing is guessed and
 * nothing unknown counts as zero.
 */
export function sumOf(figures: readonly (Reported | undefined)[]): Estimate {
  let known = 0;
  let open = false;
  for (const reported of figures) {
    const estimate = toEstimate(reported);
    const floor = estimate?.best ?? estimate?.low;
    known += floor ?? 0;
    open ||= !estimate || (estimate.qualifier ?? 'exact') !== 'exact';
  }
  return open
    ? {qualifier: 'at_least', low: known}
    : {qualifier: 'exact', low: known, best: known, high: known};
}
