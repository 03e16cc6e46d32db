import {maxCharacters} from '../data/format/limits.ts';
import {
  DatasetError,
  parseDatasetText,
  type ParsedDataset,
  type Problem,
} from '../data/format/parse.ts';
import {isEventJson} from '../data/format/event-json.ts';
import type {Loaded} from './arrival.ts';
import {watchConnectPolicy} from './connect-policy.ts';
import {holdsEvents, type EventChoice} from './event-choice.ts';
import {LoadError} from './load-error.ts';

/** How an address is asked; times in milliseconds. */
export interface RequestOptions {
  /** What a relative address is relative to. */
  readonly base?: string;
  /** What of a file of events is wanted. */
  readonly choice?: EventChoice;
  /** `no-cache` asks the server whether a kept answer still holds. */
  readonly cache?: RequestCache;
  /** How long the network may be silent. A whole dataset may take three times as long, a file of events sixty times. */
  readonly patience?: number;
  /** About how long to wait before the second try. */
  readonly pause?: number;
}

export const gone = (): LoadError => new LoadError('http', 'nobody waits for the answer');

/** Data from an address: one try, and where the network or the server failed, another. */
export async function ask(
  address: string,
  signal: AbortSignal,
  manner: RequestOptions
): Promise<Loaded> {
  try {
    return await once(address, signal, manner);
  } catch (error) {
    if (!(error as LoadError).passing) throw error;
  }
  const {pause = 2000} = manner;
  await new Promise((resolve) => {
    setTimeout(resolve, pause * (0.75 + Math.random() / 2));
    signal.addEventListener('abort', resolve);
  });
  return once(address, signal, manner);
}

async function once(
  address: string,
  signal: AbortSignal,
  {cache = 'default', choice = {}, patience = 8000}: RequestOptions
): Promise<Loaded> {
  if (signal.aborted) throw gone();
  // The reader of a table comes along with it, not after it.
  if (/\.(csv|tsv)$/i.test(new URL(address).pathname))
    void import('./load-events.ts').catch(() => undefined);
  const stop = new AbortController();
  const leave = (): void => stop.abort();
  signal.addEventListener('abort', leave);
  let end = performance.now() + 3 * patience;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let began = false;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(leave, Math.min(patience, end - performance.now()));
  };
  const policy = watchConnectPolicy(address);
  try {
    wait();
    const response = await fetch(address, {
      cache,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    if (!response.ok)
      throw new LoadError('http', `the server answered ${response.status}`, response.status >= 500);
    const pieces = piecesOf(response, () => {
      began = true;
      wait();
    });
    if (holdsEvents(address, response.headers.get('content-type'))) {
      end += 57 * patience;
      const {loadEvents} = await import('./load-events.ts');
      return await loadEvents(address, response, pieces, choice);
    }
    const text = await textOf(pieces);
    if (isEventJson(text)) {
      const {loadEvents} = await import('./load-events.ts');
      return await loadEvents(address, response, [text], choice);
    }
    return settle(() => parseDatasetText(text));
  } catch (error) {
    if (error instanceof LoadError) throw error;
    if (signal.aborted) throw gone();
    // Where some of the answer came, a second try would take as long.
    if (stop.signal.aborted) throw new LoadError('timeout', 'the answer took too long', !began);
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
    // Whatever of the answer is still to come is not wanted.
    leave();
  }
}

/** The answer's bytes as they arrive. */
async function* piecesOf(response: Response, onPiece: () => void): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  while (reader) {
    const {done, value} = await reader.read();
    onPiece();
    if (done) break;
    yield value;
  }
}

/** The answer's text, read no further than the limit. */
async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let text = '';
  let bytes = 0;
  for await (const value of pieces) {
    bytes += value.byteLength;
    if (bytes > maxCharacters)
      throw new LoadError('too-big', `the answer is larger than ${maxCharacters / 1e6} MB`);
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

/** How many records lost something: one may have several faults. */
const recordsIn = (problems: readonly Problem[]): number =>
  new Set(
    problems
      .filter(({level}) => level === 'error')
      .map(({path}) => /^\w+(\[\d+\]|\.[\w-]+)?/.exec(path)?.[0])
  ).size;

export function settle(read: () => ParsedDataset): Loaded {
  try {
    const {dataset, problems} = read();
    return {dataset, leftOut: recordsIn(problems)};
  } catch (error) {
    if (error instanceof DatasetError) throw new LoadError(error.code, error.message);
    // Objects of the page may throw from their getters.
    throw new LoadError('shape', 'the data cannot be read');
  }
}
