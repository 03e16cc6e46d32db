/** Something doubtful, how often it was met and where first. */
export interface ReaderWarning {
  readonly text: string;
  readonly file: string;
  readonly line?: number;
  readonly count: number;
}

/** Collects warnings by their words, so that a million rows give a handful of lines. */
export class Warnings {
  readonly #found = new Map<string, {text: string; file: string; line?: number; count: number}>();

  /** `line` is a function because finding it costs time and is needed once per kind. */
  add(file: string, text: string, line?: () => number): void {
    const key = `${file}\n${text}`;
    const known = this.#found.get(key);
    if (known) known.count++;
    else this.#found.set(key, {text, file, count: 1, ...(line && {line: line()})});
  }

  list(): ReaderWarning[] {
    return [...this.#found.values()];
  }
}
