import type {Part} from '../claim.ts';
import {gaps, qualifiers, toEstimate, type Estimate, type Gap, type Reported} from '../estimate.ts';
import {either, optional, record, required, type Fields, type Shape} from './shape.ts';
import {report, type Path} from './path.ts';
import {code, count, oneOf, text} from './value.ts';

/** The long form of a figure: an estimate, or the reason why there is none. */
export type Figure = Estimate & Partial<Gap>;

export const figureFields: Fields<Figure> = {
  qualifier: optional(oneOf(qualifiers)),
  low: optional(count),
  best: optional(count),
  high: optional(count),
  gap: optional(oneOf(gaps)),
  words: optional(text),
};

/** Qualifiers that are words in place of a number. */
export const vague = ['several', 'dozens', 'hundreds'] as const;

/** Refuses a figure that says nothing, or both a number and that there is none; doubts an odd order of its bounds. */
export function checkFigure<T extends Figure>(figure: T, at: Path): T | null {
  const {qualifier, low, best, high, gap, words} = figure;
  const numbers = [low, best, high].filter((number) => number !== undefined);
  const said = numbers.length > 0 || vague.some((word) => word === qualifier);
  if (gap && (said || qualifier)) return report(at, 'a gap beside an estimate', 'one of the two');
  if (words !== undefined && gap !== 'unread')
    return report(at, 'words that are no gap', 'words beside “"gap": "unread"” only');
  if (!gap && !said)
    return report(at, 'no number', 'low, best or high, a vague qualifier or a gap');
  if (numbers.some((number, index) => number < (numbers[index - 1] ?? 0)))
    report(at, numbers.join(', '), 'low ≤ best ≤ high', 'warning');
  else if (qualifier === 'exact' && numbers[0] !== numbers.at(-1))
    report(at, `exact from ${numbers.join(' to ')}`, 'one number, or another qualifier', 'warning');
  // Nothing is drawn or said upside down.
  return low !== undefined && high !== undefined && low > high
    ? {...figure, low: high, high: low}
    : figure;
}

/** What stands for a figure. */
export const reported: Shape<Reported> = either(
  count,
  record<Figure>('Estimate', figureFields, checkFigure)
);

export const part: Shape<Part> = record<Part>(
  'Part',
  {cause: optional(code), party: optional(code), fatalities: required(reported)},
  (made, at) =>
    (made.cause === undefined) === (made.party === undefined)
      ? report(at, made.cause ? 'both' : 'neither', 'either a cause or a party')
      : made
);

/** The number, where it was said without any doubt. */
function exactly(said: Reported | undefined): number | undefined {
  const {qualifier = 'exact', low, best, high} = toEstimate(said) ?? {};
  return qualifier === 'exact' ? (best ?? (low === high ? low : undefined)) : undefined;
}

/** Doubts parts that give another sum than the total, where all of them are exact. */
export function checkSum(parts: readonly Reported[], total: Reported | undefined, at: Path): void {
  const numbers = parts.map(exactly).filter((number) => number !== undefined);
  const whole = exactly(total);
  if (whole === undefined || !parts.length || numbers.length < parts.length) return;
  const sum = numbers.reduce((before, number) => before + number);
  if (sum !== whole) report(at, `parts that add up to ${sum}`, `the total, ${whole}`, 'warning');
}
