import type {Claim} from '../data/claim.ts';
import type {Dataset} from '../data/dataset.ts';
import {isGap, isUnread, plain, pointOf, type Value} from '../data/estimate.ts';
import type {Account, FigureOf, Settlement} from '../data/settle.ts';
import type {PartialDate, Text} from '../data/text.ts';
import {phrase, type Words} from '../text/words.ts';
import type {Attestation, Relation} from './statement.ts';

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

/**
 * Who stands behind a row: those who give its figure, then, each with a figure of his own, those who agree, what one
 * of them said and no longer stands by, what is about another moment, and what stands there and is no number we can read.
 */
export function attestAll<C extends Claim>(
  dataset: Dataset,
  {drawn, agreeing, superseded, elsewhen, silent}: Settlement<C>,
  figureOf: FigureOf<C>,
  dateOf: (claim: C) => PartialDate | undefined = ({said}) => said
): Attestation[] {
  const own = (relation: Relation) => (claim: C) => ({
    ...attest(dataset, claim, dateOf(claim)),
    value: plain(figureOf(claim)),
    relation,
  });
  return [
    ...(drawn?.claims ?? []).map((claim) => attest(dataset, claim, dateOf(claim))),
    ...agreeing.flatMap(({claims}) => claims).map(own('agreeing')),
    ...superseded.map(own('superseded')),
    ...elsewhen.map(own('elsewhen')),
    ...silent.filter((claim) => isUnread(plain(figureOf(claim)))).map(own('unread')),
  ];
}

/**
 * Splits what others say into figures that are shown beside the drawn one, which are all that exclude it and those
 * that agree but reach higher (60 beside “at least 29”), and figures that say no more than it does.
 */
export function divideOthers<C extends Claim>({
  drawn,
  agreeing,
  rivals,
  ...rest
}: Settlement<C>): {readonly settled: Settlement<C>; readonly shown: readonly Account<C>[]} {
  const own = highest(drawn ? [drawn.value] : []);
  const saysMore = ({value}: Account<C>): boolean => highest([value]) > own;
  return {
    settled: {...rest, drawn, rivals, agreeing: agreeing.filter((account) => !saysMore(account))},
    shown: [...rivals, ...agreeing.filter(saysMore)],
  };
}

/** The highest number that any of the figures reaches; -1 where none has a number. */
export const highest = (figures: readonly Value[]): number =>
  Math.max(
    -1,
    // Arithmetic of our own is nobody's figure, and ranks nothing.
    ...figures.map((value) =>
      isGap(value) || value.qualifier === 'derived' ? -1 : (value.high ?? pointOf(value) ?? -1)
    )
  );

/** Who says so; where the source does not tell, the one who published it. */
export function claimantName({claimants, sources}: Dataset, {claimant, source}: Claim): Text {
  const {name, unnamed} = claimants[claimant]!;
  return unnamed ? sources[source]!.publisher : name;
}

/** The claimant as he is named after “according to”. */
export const afterName = (dataset: Dataset, claim: Claim): Words => ({
  text: claimantName(dataset, claim),
  after: dataset.claimants[claim.claimant]!.after,
  form: 'after',
});

/** “12 soldiers killed, according to Niger’s army”. */
export const accordingTo = (dataset: Dataset, claim: Claim, what: Words): Words =>
  phrase('according', {what, claimant: afterName(dataset, claim)});

/** Two where the claimant's name is of many, for the verb that follows it. */
export const claimantCount = ({claimants}: Dataset, {claimant}: Claim): number =>
  claimants[claimant]!.plural ? 2 : 1;
