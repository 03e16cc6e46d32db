import {boundsOf} from '../../data/bounds.ts';
import {pointOf, type Value} from '../../data/estimate.ts';
import {excludes} from '../../data/excludes.ts';

/** With fewer than so many in both spans together, the heading names the topic and no finding. */
const fewestCounted = 10;

/**
 * Whether two counts may stand in a heading: both have a number, where one has a bracket the two exclude each other, and
 * together they are more than a handful.
 */
export const isFinding = (a: Value, b: Value): boolean =>
  ((isExact(a) && isExact(b)) || excludes(a, b)) &&
  (pointOf(a) ?? 0) + (pointOf(b) ?? 0) >= fewestCounted;

const isExact = (value: Value): boolean => {
  const {low, high} = boundsOf(value);
  return low !== undefined && low === high;
};
