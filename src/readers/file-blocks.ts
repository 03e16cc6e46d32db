import {jsonRecords} from './json-records.ts';
import {records, type Block} from './records.ts';
import {ReaderError} from './reader-error.ts';
import {utf8Pieces, type PieceOptions} from './utf8-pieces.ts';

export interface BlockOptions extends PieceOptions {
  /** Of JSON, in UTF-16 code units. */
  readonly maxJson?: number | undefined;
}

/** What is found out about a file on the way. */
export interface BlockNotices {
  /** JSON names further pages. */
  readonly onePage: () => void;
  /** The encoding that is used. */
  readonly encodedIn: (encoding: string) => void;
  /** The text is in another encoding than UTF-8, and nobody said in which. */
  readonly decodedAs: (encoding: string) => void;
}

/**
 * The rows of a file in blocks, the header first. Delimited text is read as it arrives; JSON, told by its first sign,
 * has to be whole before it can be read.
 */
export async function* blocksOf(
  chunks: AsyncIterable<Uint8Array | string>,
  options: BlockOptions,
  notices: BlockNotices
): AsyncGenerator<Block> {
  const pieces = utf8Pieces(chunks, {...options, encodedIn: notices.encodedIn});
  const first = await pieces.next();
  if (first.done) return;
  const all = prepend(first.value, pieces);
  const decoder = new TextDecoder();
  const beginning = new TextDecoder().decode(first.value).slice(0, 1000);
  if (/^\s*<(!doctype|html|\?xml|head|body)/i.test(beginning)) throw webPage(beginning);
  if (!/^\s*[[{]/.test(beginning)) {
    yield* records(all, notices.decodedAs);
    return;
  }
  const {maxJson = Infinity} = options;
  let json = '';
  for await (const piece of all) {
    json += decoder.decode(piece, {stream: true});
    if (json.length > maxJson)
      throw new ReaderError(
        'too-big',
        `The JSON is larger than ${maxJson / 1e6} MB: give the events as CSV, or make a dataset of them.`
      );
  }
  yield* jsonRecords(json + decoder.decode(), notices.onePage);
}

function webPage(text: string): ReaderError {
  const title = /<title[^>]*>([^<]{1,80})/i.exec(text)?.[1]?.trim();
  return new ReaderError(
    'shape',
    `This is a web page${title ? ` (“${title}”)` : ''} and no file of data: perhaps one has to sign in, or the address is that of the page about the file.`,
    1
  );
}

async function* prepend<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}
