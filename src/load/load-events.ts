import {formatDay} from '../data/date.ts';
import {pageLimits} from '../readers/page-limits.ts';
import {readDataset} from '../readers/read-dataset.ts';
import {ReaderError} from '../readers/reader-error.ts';
import {notesOf, warningLine} from '../readers/report.ts';
import type {Loaded} from './arrival.ts';
import type {EventChoice} from './event-choice.ts';
import {LoadError} from './load-error.ts';

/** Reads an answer of events piece by piece, leaving the page time in between. Rejects with a LoadError. */
export async function loadEvents(
  address: string,
  response: Response,
  pieces: AsyncIterable<Uint8Array> | readonly string[],
  {country, interval, encoding}: EventChoice
): Promise<Loaded> {
  const modified = new Date(response.headers.get('last-modified') ?? Date.now());
  const checked = formatDay(Number.isNaN(modified.getTime()) ? new Date() : modified);
  const name = fileName(new URL(address));
  try {
    const file = {name, chunks: inTurn(pieces), accessed: formatDay(new Date())};
    const wish = {
      checked,
      ...pageLimits,
      ...(country && {country}),
      interval,
      encoding: known(encoding),
    };
    const {dataset, warnings, unread} = await readDataset([file], wish);
    return {
      dataset,
      leftOut: unread,
      warnings: [...warnings.map(warningLine), ...notesOf(dataset)],
    };
  } catch (error) {
    if (error instanceof ReaderError) {
      const place = error.line === undefined ? '' : `line ${error.line}: `;
      throw new LoadError(error.code, place + error.message);
    }
    throw error;
  }
}

/** An encoding that browsers know. */
function known(label: string | undefined): string | undefined {
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    throw new LoadError(
      'syntax',
      `encoding="${label}" cannot be used. Accepted: a label such as windows-1252.`
    );
  }
}

async function* inTurn<T>(
  pieces: AsyncIterable<T> | readonly string[]
): AsyncGenerator<T | string> {
  yield* pieces;
}

function fileName({pathname}: URL): string {
  const name = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
