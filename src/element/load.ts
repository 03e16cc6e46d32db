import type {Dataset} from '../data/dataset.ts';
import {DatasetError, parseDataset, parseDatasetText, type ParsedDataset} from '../data/parse.ts';
import {maxCharacters} from '../data/limits.ts';
import {safeUrl} from '../data/url.ts';
import {LoadError} from './load-error.ts';

export interface Loaded {
  readonly dataset: Dataset;
  /** Records that could not be read. */
  readonly leftOut: number;
}

/** How long one try may take, in milliseconds, and how long to wait before the second. */
const patience = 8000;
const pause = 2000;

/** Requests under way, by address: widgets of one address share one. */
const underWay = new Map<
  string,
  {readonly answer: Promise<Loaded>; readonly abort: AbortController; users: number}
>();

/** Data that the page handed over: an object, or JSON text. Throws a LoadError. */
export function readDataset(data: unknown): Loaded {
  return settle(() => (typeof data === 'string' ? parseDatasetText(data) : parseDataset(data)));
}

/** Data from an address. Rejects with a LoadError; `signal` lets this one user go. */
export async function loadDataset(src: string, signal: AbortSignal): Promise<Loaded> {
  const address = addressOf(src);
  let request = underWay.get(address);
  if (!request) {
    const abort = new AbortController();
    const forget = (): void => {
      if (underWay.get(address)?.abort === abort) underWay.delete(address);
    };
    const answer = twice(address, abort.signal).finally(forget);
    // Every user may have left before it fails.
    answer.catch(() => undefined);
    request = {answer, abort, users: 0};
    underWay.set(address, request);
  }
  const shared = request;
  shared.users += 1;
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      shared.users -= 1;
      if (shared.users > 0) return;
      // At once, so that the next widget does not join a dead request.
      if (underWay.get(address) === shared) underWay.delete(address);
      shared.abort.abort();
      reject(new LoadError('timeout', 'nobody waits for the answer'));
    });
    shared.answer.then(resolve, reject);
  });
}

function addressOf(src: string): string {
  let absolute: string;
  try {
    absolute = new URL(src, document.baseURI).href;
  } catch {
    throw new LoadError('url', 'src is not an address');
  }
  const address = safeUrl(absolute);
  if (address === undefined)
    throw new LoadError('url', 'src must be an http or https address without a user name');
  return address;
}

/** One try, and where the network or the server failed, another. */
async function twice(address: string, signal: AbortSignal): Promise<Loaded> {
  try {
    return await once(address, signal);
  } catch (error) {
    if (!(error instanceof LoadError) || !error.passing || signal.aborted) throw error;
  }
  await new Promise((resolve) => setTimeout(resolve, pause * (0.75 + Math.random() / 2)));
  return once(address, signal);
}

async function once(address: string, signal: AbortSignal): Promise<Loaded> {
  if (!navigator.onLine) throw new LoadError('offline', 'there is no connection');
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patience);
  const leave = (): void => late.abort();
  signal.addEventListener('abort', leave);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: late.signal,
    });
    if (!response.ok)
      throw new LoadError('http', `the server answered ${response.status}`, response.status >= 500);
    const text = await textOf(response);
    return settle(() => parseDatasetText(text));
  } catch (error) {
    if (error instanceof LoadError) throw error;
    if (late.signal.aborted)
      throw new LoadError('timeout', `no answer within ${patience / 1000} seconds`, true);
    throw new LoadError(
      'http',
      'the address could not be reached, or does not allow this page to read it',
      true
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
  }
}

/** The answer's text, read as it arrives and no further than the limit. */
async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > maxCharacters) {
      void reader.cancel();
      throw new LoadError('too-big', `the answer is larger than ${maxCharacters / 1e6} MB`);
    }
    text += decode(decoder, value);
  }
  return text + decode(decoder);
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, {stream: bytes !== undefined});
  } catch {
    throw new LoadError('syntax', 'the answer is not text in UTF-8');
  }
}

function settle(read: () => ParsedDataset): Loaded {
  try {
    const {dataset, problems} = read();
    return {dataset, leftOut: problems.filter(({level}) => level === 'error').length};
  } catch (error) {
    if (error instanceof DatasetError) throw new LoadError(error.code, error.message);
    throw error;
  }
}
