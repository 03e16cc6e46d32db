import {boundsOf} from './bounds.ts';
import type {Claim, Claimant} from './claim.ts';
import {isGap, plain, type Reported, type Value} from './estimate.ts';
import {excludes} from './excludes.ts';

/** A figure with the claims that give it. */
export interface Account<C extends Claim> {
  readonly value: Value;
  /** In the order of the data. */
  readonly claims: readonly C[];
}

/** How claims about one thing stand to the one that is drawn. Every claim is in one place. */
export interface Settlement<C extends Claim> {
  /** The figure drawn, with the claims that give just this one, the drawn one first; undefined where none gives any. */
  readonly drawn: Account<C> | undefined;
  /** Other figures that may be true beside all that the drawn claimant says: 12 beside “at least 12”. */
  readonly agreeing: readonly Account<C>[];
  /** Figures that exclude one that the drawn claimant gives. */
  readonly rivals: readonly Account<C>[];
  /** Claims that exclude an earlier one of their own claimant, who is not his own rival. */
  readonly superseded: readonly C[];
  /** Claims about another moment than the drawn one. */
  readonly elsewhen: readonly C[];
  /** Claims that give no figure. */
  readonly silent: readonly C[];
}

type Relation = keyof Settlement<Claim>;
export type FigureOf<C extends Claim> = (claim: C) => Reported | undefined;
type Claimants = Readonly<Record<string, Claimant>>;

/**
 * The claim that is drawn: the first that gives a figure and is about no moment of its own, else the first that gives
 * one, else the first that says why it does not. Undefined where none does.
 */
export function drawnClaim<C extends Claim>(
  claims: readonly C[],
  figureOf: FigureOf<C>
): C | undefined {
  const figured = claims.filter((claim) => !isGap(plain(figureOf(claim))));
  return (
    figured.find(({moment}) => !moment) ??
    figured[0] ??
    claims.find((claim) => figureOf(claim) !== undefined)
  );
}

/** Says which claim is drawn and how the others stand to it. Claimants without a name are one per source. */
export function settle<C extends Claim>(
  claims: readonly C[],
  figureOf: FigureOf<C>,
  claimants: Claimants
): Settlement<C> {
  const drawn = drawnClaim(claims, figureOf);
  if (drawn) return settleOn(drawn, claims, figureOf, claimants);
  return {drawn, agreeing: [], rivals: [], superseded: [], elsewhen: [], silent: claims};
}

/** The same around a claim that is drawn for another reason, such as being the newest. */
export function settleOn<C extends Claim>(
  drawn: C,
  claims: readonly C[],
  figureOf: FigureOf<C>,
  claimants: Claimants
): Settlement<C> {
  const valueOf = (claim: C): Value => plain(figureOf(claim));
  const speakerOf = ({claimant, source}: C): string =>
    claimants[claimant]?.unnamed ? `${claimant} ${source}` : claimant;
  const own = valueOf(drawn);
  const speaker = speakerOf(drawn);
  // What each claimant stands by. The drawn one's claims come first: they are what the others are measured by.
  const standing = new Map([[speaker, [own]]]);
  const first = (claim: C): boolean => speakerOf(claim) === speaker;
  const relations = new Map<C, Relation>();
  for (const claim of [...claims.filter(first), ...claims.filter((claim) => !first(claim))]) {
    const value = valueOf(claim);
    const said = standing.get(speakerOf(claim)) ?? [];
    const against = (values: readonly Value[]): boolean =>
      values.some((other) => excludes(other, value));
    const relationOf = (): Relation => {
      if (figureOf(claim) === undefined) return 'silent';
      if (claim.moment !== drawn.moment) return 'elsewhen';
      if (isSame(value, own)) return 'drawn';
      if (isGap(value)) return 'silent';
      if (against(said)) return 'superseded';
      return isGap(own) || against(standing.get(speaker)!) ? 'rivals' : 'agreeing';
    };
    const relation = relationOf();
    relations.set(claim, relation);
    if (relation === 'agreeing' || relation === 'rivals')
      standing.set(speakerOf(claim), [...said, value]);
  }
  relations.delete(drawn);
  const all = (relation: Relation): C[] =>
    claims.filter((claim) => relations.get(claim) === relation);
  return {
    drawn: {value: own, claims: [drawn, ...all('drawn')]},
    agreeing: byFigure(all('agreeing'), valueOf),
    rivals: byFigure(all('rivals'), valueOf),
    superseded: all('superseded'),
    elsewhen: all('elsewhen'),
    silent: all('silent'),
  };
}

function byFigure<C extends Claim>(
  claims: readonly C[],
  valueOf: (claim: C) => Value
): Account<C>[] {
  const groups = new Map<string, {value: Value; claims: C[]}>();
  for (const claim of claims) {
    const value = valueOf(claim);
    const group = groups.get(keyOf(value));
    if (group) group.claims.push(claim);
    else groups.set(keyOf(value), {value, claims: [claim]});
  }
  return [...groups.values()];
}

/** The same for figures that say the same in the same words, whether long or short. */
const keyOf = (value: Value): string => {
  if (isGap(value)) return value.words ?? value.gap;
  const {low, high} = boundsOf(value);
  return [value.qualifier ?? 'exact', low, value.best, high].join();
};

/** Whether two figures say the same in the same words. */
export const isSame = (a: Value, b: Value): boolean => keyOf(a) === keyOf(b);
