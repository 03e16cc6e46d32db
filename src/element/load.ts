import type {Dataset} from '../data/dataset.ts';
import {maxCharacters} from '../data/limits.ts';
import {DatasetError, parseDataset, parseDatasetText, type ParsedDataset} from '../data/parse.ts';
import {safeUrl} from '../data/url.ts';
import {LoadError} from './load-error.ts';

export interface Loaded {
  readonly dataset: Dataset;
  /** Records that could not be read. */
  readonly leftOut: number;
}

/** How an address is asked; times in milliseconds. */
export interface Manner {
  /** What a relative address is relative to. */
  readonly base?: string;
  /** How long the network may be silent. A whole answer may take three times as long. */
  readonly patience?: number;
  /** About how long to wait before the second try. */
  readonly pause?: number;
}

interface Request {
  readonly answer: Promise<Loaded>;
  readonly abort: AbortController;
  users: number;
}

/** Requests under way, by address: widgets of one address share one. */
const underWay = new Map<string, Request>();

/** Data that the page handed over: an object, or JSON text. Throws a LoadError. */
export const readDataset = (data: unknown): Loaded =>
  settle(() => (typeof data === 'string' ? parseDatasetText(data) : parseDataset(data)));

/** Data from an address. Rejects with a LoadError; `signal` lets this one user go. */
export async function loadDataset(
  src: string,
  signal: AbortSignal,
  {base = document.baseURI, patience = 8000, pause = 2000}: Manner = {}
): Promise<Loaded> {
  const address = addressOf(src, base);
  const request = underWay.get(address) ?? begin(address, patience, pause);
  request.users += 1;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      request.users -= 1;
      if (request.users === 0) request.abort.abort();
      reject(gone());
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave);
    request.answer.then(resolve, reject);
  });
}

function begin(address: string, patience: number, pause: number): Request {
  const abort = new AbortController();
  const answer = twice(address, abort.signal, patience, pause);
  const request = {answer, abort, users: 0};
  const forget = (): void => {
    if (underWay.get(address) === request) underWay.delete(address);
  };
  // At once when nobody waits any more, so that the next widget does not join a dead request.
  abort.signal.addEventListener('abort', forget);
  answer.then(forget, forget);
  underWay.set(address, request);
  return request;
}

function addressOf(src: string, base: string): string {
  const address = src.trim() && URL.canParse(src, base) && safeUrl(new URL(src, base).href);
  if (!address)
    throw new LoadError('url', 'src must be an http or https address without a user name');
  return address;
}

const gone = (): LoadError => new LoadError('http', 'nobody waits for the answer');

/** One try, and where the network or the server failed, another. */
async function twice(
  address: string,
  signal: AbortSignal,
  patience: number,
  pause: number
): Promise<Loaded> {
  try {
    return await once(address, signal, patience);
  } catch (error) {
    if (!(error as LoadError).passing) throw error;
  }
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, pause * (0.75 + Math.random() / 2));
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
  return once(address, signal, patience);
}

async function once(address: string, signal: AbortSignal, patience: number): Promise<Loaded> {
  const stop = new AbortController();
  const end = performance.now() + 3 * patience;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pieces = 0;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), Math.min(patience, end - performance.now()));
  };
  const leave = (): void => stop.abort();
  signal.addEventListener('abort', leave);
  const policy = new PolicyWatch(address);
  try {
    if (signal.aborted) throw gone();
    wait();
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    if (!response.ok)
      throw new LoadError('http', `the server answered ${response.status}`, response.status >= 500);
    const text = await textOf(response, () => {
      pieces += 1;
      wait();
    });
    return settle(() => parseDatasetText(text));
  } catch (error) {
    if (error instanceof LoadError) throw error;
    if (signal.aborted) throw gone();
    // A second try at a slow answer would be as slow.
    if (stop.signal.aborted) throw new LoadError('timeout', 'the answer took too long', !pieces);
    if (await policy.forbids())
      throw new LoadError('csp', 'the connect-src policy of the page does not allow the address');
    if (!navigator.onLine) throw new LoadError('offline', 'there is no connection');
    throw new LoadError(
      'http',
      'the address could not be reached, or does not allow this page to read it',
      true
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
    policy.end();
  }
}
