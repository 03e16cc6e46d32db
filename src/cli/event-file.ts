/// <reference types="node" />
import {createHash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {basename} from 'node:path';
import type {EventFile} from '../readers/event-file.ts';

const chunkSize = 1 << 20;

/** A file on the disk as the readers take it, piece by piece; `read` is told how many bytes came. */
export function eventFile(
  path: string,
  accessed: string,
  read: (bytes: number) => void = () => undefined
): EventFile {
  const hash = createHash('sha256');
  async function* chunks() {
    for await (const chunk of createReadStream(path, {highWaterMark: chunkSize})) {
      const bytes = chunk as Uint8Array;
      hash.update(bytes);
      read(bytes.length);
      yield bytes;
    }
  }
  return {name: basename(path), chunks: chunks(), accessed, sha256: () => hash.digest('hex')};
}
