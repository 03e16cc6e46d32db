import {jsonRecords} from './json-records.ts';
import {records, type Block} from './records.ts';
import {ReaderError} from './reader-error.ts';
import {utf8Pieces, type PieceOptions} from './utf8-pieces.ts';

export interface BlockOptions extends PieceOptions {
  /** Of JSON, in UTF-16 code units. */
  readonly maxJson?: number | undefined;
}

/**
 * The rows of a file in blocks, the header first. Delimited text is read as it arrives; JSON, told by its first sign,
 * has to be whole before it can be read. `onePage` is called where JSON names further pages.
 */
export async function* blocksOf(
  chunks: AsyncIterable<Uint8Array | string>,
  options: BlockOptions,
  onePage: () => void
): AsyncGenerator<Block> {
  const pieces = utf8Pieces(chunks, options);
  const first = await pieces.next();
  if (first.done) return;
  const all = prepend(first.value, pieces);
  const decoder = new TextDecoder();
  if (!/^\s*[[{]/.test(new TextDecoder().decode(first.value))) {
    yield* records(all);
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
  yield* jsonRecords(json + decoder.decode(), onePage);
}

async function* prepend<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}
