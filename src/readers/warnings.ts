import {copyOf} from './cells.ts';

/** Something doubtful, how often it was met and where first. */
export interface ReaderWarning {
  readonly text: string;
  readonly file: string;
  readonly line?: number;
  readonly count: number;
  /** Some of the cells it was about, as they stand. */
  readonly values?: readonly string[];
}

/** So many cells are shown with a warning, so many letters of each. */
const [mostValues, longestValue] = [5, 60];

/** Collects warnings by their words, so that a million rows give a handful of lines. */
export class Warnings {
  readonly #found = new Map<
    string,
    Omit<ReaderWarning, 'values'> & {count: number; values?: string[]}
  >();

  /** `line` is a function because finding it costs time and is needed once per kind. */
  add(file: string, text: string, line?: () => number, value?: string): void {
    const key = `${file}\n${text}`;
    const known = this.#found.get(key);
    const warning = known ?? {text, file, count: 0, ...(line && {line: line()})};
    if (!known) this.#found.set(key, warning);
    warning.count++;
    if (!value || (warning.values?.length ?? 0) >= mostValues) return;
    const shown = value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
    if (!warning.values?.includes(shown)) (warning.values ??= []).push(copyOf(shown));
  }

  list(): ReaderWarning[] {
    return [...this.#found.values()];
  }
}
