import type {Claim} from '../data/claim.ts';
import type {Dataset} from '../data/dataset.ts';
import {isGap, pointOf, type Estimate, type Value} from '../data/estimate.ts';
import type {Account, Settlement} from '../data/settle.ts';
import {phrase, type Words} from '../text/words.ts';
import {claimantName} from './claims.ts';

const lowestOf = ({low, best, high}: Estimate): number => low ?? best ?? high ?? 0;
const highestOf = ({low, best, high}: Estimate): number => high ?? best ?? low ?? 0;

/** Whether the figure may be higher than its highest number. */
const isOpen = ({qualifier}: Estimate): boolean => qualifier === 'over' || qualifier === 'at_least';

/**
 * Several figures for one thing as one range, from the lowest number that anybody gave to the highest: “10 to 16”, “90 to over
 * 130”. Undefined where nobody gave a number.
 */
export function rangeOf(figures: readonly Value[]): Words | undefined {
  const said = figures.filter(
    (value): value is Estimate => !isGap(value) && pointOf(value) !== undefined
  );
  const [lowest] = [...said].sort((a, b) => lowestOf(a) - lowestOf(b));
  const [highest] = [...said].sort(
    (a, b) => highestOf(b) - highestOf(a) || Number(isOpen(b)) - Number(isOpen(a))
  );
  if (!lowest || !highest) return undefined;
  const [low, high] = [lowestOf(lowest), highestOf(highest)];
  const end: Value = isOpen(highest) ? highest : {best: high};
  if (said.length === 1) return {reported: said[0]};
  if (low === high) return {reported: end};
  return phrase('range', {low: {number: low}, high: {reported: end}});
}

/** What others report, as part of a sentence or as one: “other reports: 10 to 16”. */
export function otherReports(accounts: readonly Account<Claim>[], asSentence = false): Words[] {
  const n = rangeOf(accounts.map(({value}) => value));
  if (!n) return [];
  const isOne = accounts.length === 1 && accounts[0]!.claims.length === 1;
  const [one, more] = asSentence
    ? (['summary_rival', 'summary_rivals'] as const)
    : (['other_says', 'others_say'] as const);
  return [phrase(isOne ? one : more, {n})];
}

/** Names of the others who give the drawn number, whatever they say before it. */
export function alsoGivenBy<C extends Claim>(
  dataset: Dataset,
  {drawn, agreeing}: Settlement<C>
): Words[] {
  if (!drawn) return [];
  const number = pointOf(drawn.value);
  const same = agreeing.filter(({value}) => number !== undefined && pointOf(value) === number);
  const [first, ...others] = [drawn, ...same].flatMap(({claims}) => claims);
  const names = new Map(
    others.map((claim) => [
      JSON.stringify(claimantName(dataset, claim)),
      claimantName(dataset, claim),
    ])
  );
  names.delete(JSON.stringify(claimantName(dataset, first!)));
  return [...names.values()].map((text) => ({text}));
}
