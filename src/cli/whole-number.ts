import {UsageError} from './usage-error.ts';

/** An option's value as a whole number between two others. */
export function wholeNumber(
  option: string,
  written: string | undefined,
  [least, most]: readonly [number, number]
): number | undefined {
  if (written === undefined) return undefined;
  const number = Number(written);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new UsageError(`--${option} ${written} is no whole number from ${least} to ${most}.`);
  return number;
}
