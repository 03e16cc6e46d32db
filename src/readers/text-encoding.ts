import {ReaderError} from './reader-error.ts';
import {countNewlines} from './text-lines.ts';

const western = 'windows-1252';

/** Of the letters, so many at most lie beyond ASCII in a text of Western Europe. */
const mostForeign = 0.3;

/**
 * Decodes the pieces of a text: as UTF-8, or, where the first letter beyond ASCII shows that it is none, as
 * Windows-1252, which Excel writes in Western Europe. `decodedAs` is told. A text that is broken UTF-8, or in another
 * script, is a ReaderError with its line.
 */
export function createDecode(decodedAs: (encoding: string) => void) {
  let decoder = new TextDecoder('utf-8', {fatal: true});
  let isPlain = true;

  function decode(bytes: Uint8Array, line: number): string {
    try {
      const text = decoder.decode(bytes, {stream: decoder.encoding !== 'utf-8'});
      if (isPlain && decoder.encoding === 'utf-8')
        isPlain = !/[^\u0000-\u007f]/.test(text.replace(/^\ufeff/, ''));
      return text;
    } catch {
      const lenient = new TextDecoder().decode(bytes);
      if (isPlain && isWestern(lenient)) {
        // As a stream, because some releases of Node read it as Latin-1 where it is decoded in one go.
        decoder = new TextDecoder(western, {fatal: true});
        decodedAs('Windows-1252');
        return decoder.decode(bytes, {stream: true});
      }
      throw new ReaderError(
        'syntax',
        'A letter is not UTF-8; the file may be Windows-1252 or Latin-1. Save it as UTF-8, or name its encoding.',
        line + countNewlines(lenient.split('\ufffd')[0]!)
      );
    }
  }

  return {
    decode,
    /** How many bytes a text was decoded from. */
    sizeOf: (text: string): number =>
      decoder.encoding === 'utf-8' ? new TextEncoder().encode(text).length : text.length,
  };
}

/** Whether a text that is no UTF-8 holds no letter that is, and as few beyond ASCII as Western languages have. */
function isWestern(lenient: string): boolean {
  const letters = lenient.match(/[A-Za-z]/g)?.length ?? 0;
  const foreign = lenient.match(/\ufffd/g)?.length ?? 0;
  const good = /[^\u0000-\u007f\ufffd]/.test(lenient);
  return !good && foreign / (letters + foreign) < mostForeign;
}
