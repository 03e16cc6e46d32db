import {boundsOf, type Bounds} from './bounds.ts';
import {isGap, type Estimate, type Value} from './estimate.ts';

/** How far from an “about” without a bracket the true number may lie, as a share of it. */
const roughness = 0.1;

/** What words in place of a number can mean; widely, because nobody said. */
const words: Readonly<Partial<Record<NonNullable<Estimate['qualifier']>, Required<Bounds>>>> = {
  several: {low: 2, high: 19},
  dozens: {low: 20, high: 199},
  hundreds: {low: 200, high: 1999},
};

/** Whether two figures cannot both be true. 12 and “at least 12” can; a figure that is a gap excludes none. */
export function excludes(a: Value, b: Value): boolean {
  if (isGap(a) || isGap(b)) return false;
  // Between two that are “about”, the room is there once.
  const room = a.qualifier === b.qualifier ? roughness / 2 : roughness;
  const [one, other] = [possible(a, room), possible(b, room)];
  return one.low > other.high || other.low > one.high;
}

/** The whole numbers that a figure allows, from the lowest to the highest; an “about” by so large a share of it. */
function possible(estimate: Estimate, room: number): {low: number; high: number} {
  const {qualifier = 'exact'} = estimate;
  // Whoever gives an upper limit does not say that there were none.
  const {low = words[qualifier]?.low ?? 1, high = words[qualifier]?.high ?? Infinity} =
    boundsOf(estimate);
  if (qualifier === 'about' && low === high)
    return {low: Math.floor(low * (1 - room)), high: Math.ceil(high * (1 + room))};
  return {
    low: qualifier === 'over' ? low + 1 : low,
    high: qualifier === 'fewer_than' ? high - 1 : high,
  };
}
