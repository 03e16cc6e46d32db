import {parseDataset, parseDatasetText} from '../data/format/parse.ts';
import {safeUrl} from '../data/url.ts';
import type {Loaded} from './arrival.ts';
import {LoadError} from './load-error.ts';
import {ask, gone, settle, type RequestOptions} from './request.ts';

interface Request {
  readonly answer: Promise<Loaded>;
  readonly abort: AbortController;
  users: number;
}

/** Requests under way: widgets of one address share one. */
const underWay = new Map<string, Request>();

/** Data that the page gave: an object, or JSON text. Throws a LoadError. */
export const readGiven = (data: unknown): Loaded =>
  settle(() => (typeof data === 'string' ? parseDatasetText(data) : parseDataset(data)));

/** Data from an address. Rejects with a LoadError; `signal` lets this one user go. */
export async function loadDataset(
  src: string,
  signal: AbortSignal,
  manner: RequestOptions = {}
): Promise<Loaded> {
  const address = addressOf(src, manner.base);
  if (signal.aborted) throw gone();
  const request = underWay.get(keyOf(address, manner)) ?? begin(address, manner);
  request.users += 1;
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      request.users -= 1;
      if (request.users === 0) request.abort.abort();
      reject(gone());
    });
    request.answer.then(resolve, reject);
  });
}

/** Two widgets share a request when they want the same of the same address. */
const keyOf = (address: string, {choice}: RequestOptions): string =>
  [address, choice?.country, choice?.interval, choice?.encoding].join(' ');

/** Told by its key that a request begins, so that those who wait to ask the same ask with it. */
const beginnings = new EventTarget();

/** Calls `join` when anybody asks `src` for the same; `options` end the listening. */
export function onBegin(
  src: string,
  manner: RequestOptions,
  join: () => void,
  options: AddEventListenerOptions
): void {
  const address = addressOf(src, manner.base);
  beginnings.addEventListener(keyOf(address, manner), join, options);
}

function begin(address: string, manner: RequestOptions): Request {
  const key = keyOf(address, manner);
  const abort = new AbortController();
  const answer = ask(address, abort.signal, manner);
  const request = {answer, abort, users: 0};
  const forget = (): void => {
    if (underWay.get(key) === request) underWay.delete(key);
  };
  // At once when nobody waits any more, so that the next widget does not join a dead request.
  abort.signal.addEventListener('abort', forget);
  answer.then(forget, forget);
  underWay.set(key, request);
  beginnings.dispatchEvent(new Event(key));
  return request;
}

function addressOf(src: string, base = document.baseURI): string {
  const address = src.trim() ? safeUrl(src, base) : undefined;
  if (address === undefined)
    throw new LoadError('url', 'src must be an http or https address without a user name');
  return address;
}
