import type {Arrival, Loaded} from './arrival.ts';
import type {LoadError} from './load-error.ts';
import {loadDataset, onBegin, readGiven} from './load.ts';
import {moment} from './moment.ts';
import {addressOfRelease, earlierRelease} from './release.ts';
import type {RequestOptions} from './request.ts';

/** What a page wants of its own data. */
export interface LoadOptions extends RequestOptions {
  readonly base: string;
  /** What was asked for is an address. */
  readonly isAddress: boolean;
  /** The release to be drawn; the newest, if absent. */
  readonly pin: string | undefined;
  /** Seconds after which to ask an address again; never, if absent. */
  readonly seconds: number | undefined;
}

export {readGiven};

/** Failures that may pass by themselves. */
const passing = /^(http|timeout|offline|syntax)$/;

/**
 * The page's own data, or why they cannot be used; then, of an address, whatever is new about them. What says the same
 * as before is the same object, and what is the same altogether is no answer. Ends when `signal` does; never throws.
 */
export async function* answers(
  asked: unknown,
  signal: AbortSignal,
  wish: LoadOptions
): AsyncGenerator<Arrival, void> {
  const {isAddress, seconds} = wish;
  let manner = wish;
  let last: Arrival | undefined;
  let known: Loaded | undefined;
  while (!signal.aborted) {
    let answer: Arrival;
    try {
      const loaded = await load(asked, signal, manner);
      const {dataset} = known && says(loaded, known) ? known : loaded;
      answer = known = {...loaded, dataset};
    } catch (error) {
      answer = error as LoadError;
      if (!isAddress) await parsed();
    }
    if (signal.aborted) return;
    if (!last || !isSame(answer, last)) yield answer;
    last = answer;
    const failed = passing.test(answer.code ?? '');
    if (!isAddress || answer.code === 'url' || !(seconds || failed)) return;
    const listen = onBegin.bind(null, String(asked), manner);
    await moment({seconds, failed, listen}, signal);
    manner = {...wish, cache: 'no-cache'};
  }
}

/** The release that is wanted of what was asked for. Rejects with a LoadError. */
async function load(asked: unknown, signal: AbortSignal, wish: LoadOptions): Promise<Loaded> {
  const {isAddress, pin, base} = wish;
  const newest = isAddress ? await loadDataset(String(asked), signal, wish) : readGiven(asked);
  const address = addressOfRelease(newest, pin);
  if (address === undefined) return newest;
  const beside = {...wish, base: isAddress ? new URL(String(asked), base).href : base};
  return earlierRelease(await loadDataset(address, signal, beside), pin, newest);
}

/** The list of other releases grows without any figure being another. */
const wording = ({dataset}: Loaded): string => JSON.stringify({...dataset, releases: undefined});

const says = (one: Loaded, other: Loaded): boolean => wording(one) === wording(other);

const isSame = (one: Arrival, other: Arrival): boolean =>
  one.dataset === other.dataset &&
  one.code === other.code &&
  one.leftOut === other.leftOut &&
  one.newer === other.newer;

/** Waits for the end of the page: the parser may still be writing the data, and what is whole is asked for anew. */
async function parsed(): Promise<void> {
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
}
