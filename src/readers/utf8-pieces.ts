import {ReaderError} from './reader-error.ts';
import {countNewlines} from './text-lines.ts';

export interface PieceOptions {
  /** A label of the Encoding Standard, where the file is not UTF-8 and has no byte order mark. */
  readonly encoding?: string | undefined;
  /** Told the encoding that is used, `utf-8` or another, once it is known. */
  readonly encodedIn?: ((encoding: string) => void) | undefined;
  readonly maxBytes?: number | undefined;
}

/** Small enough to be parsed well within a frame, large enough that the cost per piece does not show. */
const pieceSize = 1 << 15;

/** What begins like this is no text. */
const noText: readonly (readonly [number, number, string])[] = [
  [0x50, 0x4b, 'a zip archive or an Excel workbook: unpack it, or save it as CSV UTF-8'],
  [0x1f, 0x8b, 'a gzip archive: unpack it'],
  [0xd0, 0xcf, 'an old Excel workbook: save it as CSV UTF-8'],
  [0x25, 0x50, 'a PDF'],
];

function encodingOf([first = 1, second = 1]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const known = noText.find(([one, two]) => one === first && two === second)?.[2];
  if (known) throw new ReaderError('syntax', `This is ${known}.`);
  if (first === 0 || second === 0)
    throw new ReaderError(
      'syntax',
      'This is UTF-16 without its mark, or no text: save it as UTF-8.'
    );
  return 'utf-8';
}

/** The file in UTF-8 and in pieces, whatever it came in. UTF-16 is told by its mark, other encodings must be named. */
export async function* utf8Pieces(
  chunks: AsyncIterable<Uint8Array | string>,
  {encoding, encodedIn, maxBytes = Infinity}: PieceOptions = {}
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let decoder: TextDecoder | undefined;
  let size = 0;
  let line = 1;
  let waiting = '';
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) {
      const limit = Math.round(maxBytes / 2 ** 20);
      throw new ReaderError('too-big', `The file is larger than ${limit} MB.`);
    }
    if (!chunk.length) continue;
    if (typeof chunk !== 'string' && !decoder) {
      decoder = new TextDecoder(encoding ?? encodingOf(chunk), {fatal: true});
      encodedIn?.(decoder.encoding);
    }
    for (let start = 0; start < chunk.length; start += pieceSize) {
      const stop = start + pieceSize;
      if (typeof chunk === 'string') {
        // Half of a letter beyond the basic plane waits for its other half.
        const text = waiting + chunk.slice(start, stop);
        waiting = (text.charCodeAt(text.length - 1) & 0xfc00) === 0xd800 ? text.slice(-1) : '';
        yield encoder.encode(text.slice(0, text.length - waiting.length));
      } else if (decoder!.encoding === 'utf-8') yield chunk.subarray(start, stop);
      else {
        const text = decode(decoder!, line, chunk.subarray(start, stop));
        line += countNewlines(text);
        yield encoder.encode(text);
      }
    }
  }
  if (decoder && decoder.encoding !== 'utf-8') decode(decoder, line);
}

function decode(decoder: TextDecoder, line: number, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, {stream: bytes !== undefined});
  } catch {
    const what = bytes ? 'holds a letter that is not' : 'ends in the middle of a letter of';
    const [before = ''] = new TextDecoder(decoder.encoding).decode(bytes).split('\ufffd');
    throw new ReaderError(
      'syntax',
      `The file ${what} ${decoder.encoding.toUpperCase()}.`,
      line + countNewlines(before)
    );
  }
}
