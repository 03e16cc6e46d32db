import type {Loaded} from './arrival.ts';
import {LoadError} from './load-error.ts';

/** Where an earlier release that the page wants is to be had; undefined where the newest is wanted, or the name unknown. */
export const addressOfRelease = (
  {dataset: {release, releases}}: Loaded,
  pin: string | undefined
): string | undefined => (pin === release ? undefined : releases?.[pin ?? '']);

/** The earlier release, if it is the one it is listed as. Throws a LoadError. */
export function earlierRelease(earlier: Loaded, pin: string | undefined, newest: Loaded): Loaded {
  const {release = 'none'} = earlier.dataset;
  if (release !== pin)
    throw new LoadError('shape', `what is listed as release ${pin} says that it is ${release}`);
  return {...earlier, newer: newest.dataset.release};
}
