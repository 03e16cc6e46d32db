import type {Claim} from '../data/claim.ts';
import type {Dataset} from '../data/dataset.ts';
import {pointOf, toEstimate, type Reported} from '../data/estimate.ts';
import type {PartialDate, Text} from '../data/text.ts';
import type {Attestation} from './row.ts';

/** Who stands behind a claim. The data's door has checked that both keys resolve. */
export function attest(dataset: Dataset, claim: Claim, date?: PartialDate): Attestation {
  const {source, said, status, note, revisedFrom} = claim;
  return {
    claimant: claimantName(dataset, claim),
    source: dataset.sources[source]!,
    date: date ?? said,
    status,
    note,
    revisedFrom,
  };
}

/** A figure with those who gave it. */
export interface Account<C extends Claim> {
  readonly reported: Reported;
  /** The claims that give this very figure, in the order of the data. */
  readonly claims: readonly C[];
}

/** The distinct figures that claims give, the drawn one first; claims that give none are passed over. */
export function accounts<C extends Claim>(
  claims: readonly C[],
  figureOf: (claim: C) => Reported | undefined
): Account<C>[] {
  const byFigure = new Map<string, {reported: Reported; claims: C[]}>();
  for (const claim of claims) {
    const reported = figureOf(claim);
    if (reported === undefined) continue;
    const estimate = toEstimate(reported);
    const key = estimate
      ? [estimate.qualifier ?? 'exact', estimate.low, estimate.best, estimate.high].join()
      : JSON.stringify(reported);
    const account = byFigure.get(key);
    if (account) account.claims.push(claim);
    else byFigure.set(key, {reported, claims: [claim]});
  }
  return [...byFigure.values()];
}

/** The highest number that any of the figures reaches; -1 where none has a number. */
export function highest(figures: readonly (Reported | undefined)[]): number {
  return Math.max(
    -1,
    ...figures.map((reported) => {
      const estimate = toEstimate(reported);
      // Arithmetic of our own is nobody's figure, and ranks nothing.
      if (estimate?.qualifier === 'derived') return -1;
      return (estimate && (estimate.high ?? pointOf(estimate))) ?? -1;
    })
  );
}

/** Who says so; where the source does not tell, the one who published it. */
export function claimantName({claimants, sources}: Dataset, {claimant, source}: Claim): Text {
  const {name, unnamed} = claimants[claimant]!;
  return unnamed ? sources[source]!.publisher : name;
}
