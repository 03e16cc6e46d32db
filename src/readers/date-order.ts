import type {OpenedFile, Row, Warn} from './reader.ts';

/** A row that waits until the order of day and month is known. */
export interface Waiting {
  readonly row: Row;
  readonly warn: Warn;
}

/** Beyond so many rows the day is taken to come first; a later proof against it still refuses the file. */
const mostWaiting = 50_000;

/** Holds rows back while nothing shows whether day or month comes first in their dates, and hands them on in their order. */
export class DateOrder {
  readonly #dates: OpenedFile['dates'];
  readonly #take: (row: Waiting) => void;
  #waiting: Waiting[] = [];

  constructor({dates}: OpenedFile, take: (row: Waiting) => void) {
    this.#dates = dates;
    this.#take = take;
  }

  add(next: Waiting): void {
    if (this.#mustWait(next.row)) {
      this.#waiting.push(next);
      return;
    }
    this.release();
    this.#take(next);
  }

  /** Hands on what waits. */
  release(): void {
    if (!this.#waiting.length) return;
    const held = this.#waiting;
    this.#waiting = [];
    for (const each of held) this.#take(each);
  }

  #mustWait(row: Row): boolean {
    if (!this.#dates || this.#waiting.length >= mostWaiting) return false;
    const {read, columns} = this.#dates;
    const undecided = columns.some((column) => read.undecided(row[column] ?? ''));
    return undecided || (this.#waiting.length > 0 && !read.decided);
  }
}
