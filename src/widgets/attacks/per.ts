import type {Dataset, Population} from '../../data/dataset.ts';
import {isGap, type Value} from '../../data/estimate.ts';
import {AttributeError} from '../../model/attribute-error.ts';
import {chooseWord} from '../../model/choose.ts';

const accepted = ['100000'] as const;

/** How many people a count is for, and how many there are. Throws an AttributeError where the data do not say. */
export interface Rate {
  readonly per: number;
  readonly population: Population;
}

/** The rate that a page asks for, if it does. */
export function chooseRate({population}: Dataset, found: string | undefined): Rate | undefined {
  if (!found) return undefined;
  const per = Number(chooseWord('per', found, accepted));
  if (!population) throw new AttributeError('per', found, 'data with a population');
  return {per, population};
}

/** A count of a year for so many people, to a hundredth; a gap for a year whose population nobody gives: none is guessed. */
export function rateOf(value: Value, year: string, {per, population}: Rate): Value {
  const people = population.years[year];
  if (isGap(value)) return value;
  if (!people) return {gap: 'not_covered'};
  const {qualifier, low, best, high} = value;
  const rate = (count: number): number => Math.round((count / people) * per * 100) / 100;
  if (low === undefined && best === undefined && high === undefined) return {gap: 'not_reported'};
  return {
    ...(qualifier && {qualifier}),
    ...(low !== undefined && {low: rate(low)}),
    ...(best !== undefined && {best: rate(best)}),
    ...(high !== undefined && {high: rate(high)}),
  };
}
