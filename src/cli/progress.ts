import type {CommandIo} from './command-io.ts';

const width = 30;
/** Milliseconds between two drawings. */
const often = 100;

/** A bar on the terminal, of bytes read; nothing at all in a pipe. */
export class Progress {
  readonly #stderr;
  readonly #total: number;
  #read = 0;
  #drawn = 0;

  constructor(stderr: CommandIo['stderr'], total: number) {
    this.#stderr = stderr;
    this.#total = total;
  }

  add(bytes: number): void {
    this.#read += bytes;
    if (!this.#stderr.isTTY || performance.now() - this.#drawn < often) return;
    this.#drawn = performance.now();
    const share = Math.min(1, this.#read / this.#total);
    const bar = '█'.repeat(Math.round(share * width)).padEnd(width, '░');
    const size = (bytes: number) => (bytes / 2 ** 20).toFixed(1);
    const percent = String(Math.floor(share * 100)).padStart(3);
    this.#stderr.write(`\r${bar} ${percent} %  ${size(this.#read)} of ${size(this.#total)} MB`);
  }

  /** Removes the bar, so that what follows begins on a clean line. */
  clear(): void {
    if (this.#drawn) this.#stderr.write('\r\x1b[K');
  }
}
