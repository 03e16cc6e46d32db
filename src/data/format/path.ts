import {hidden, shorten} from '../clean.ts';
import {maxProblems} from './limits.ts';
import {DatasetError, type DatasetErrorCode, type Problem} from './problem.ts';

/** What is kept while a document is read. */
export interface Reading {
  readonly problems: Problem[];
  /** Keys that references may name, by the name of their list. */
  readonly keys: Map<string, Set<string>>;
  /** The last day that the data cover, once it is read. */
  asOf?: string;
  /** Counts that end the reading, or the noting of problems. */
  readonly tally: Record<Problem['level'] | 'records', number>;
}

/** A place in a document. Its path is put together only when there is something to say about it. */
export interface Path {
  readonly reading: Reading;
  /** Absent for the document itself. */
  readonly above: Path | undefined;
  readonly key: string | number;
  /** Id of the record around the place. */
  readonly record: string | undefined;
  /** How grave a problem is here. */
  readonly level: Problem['level'];
}

/** The document itself, or a place in its text. */
export const beginning = (key = ''): Path => ({
  reading: {problems: [], keys: new Map(), tally: {records: 0, error: 0, warning: 0}},
  above: undefined,
  key,
  record: undefined,
  level: 'error',
});

/** The place of an entry or a field. */
export const step = (above: Path, key: string | number, level = above.level): Path => ({
  reading: above.reading,
  above,
  key,
  record: above.record,
  level,
});

/** Whether a key or an id can be shown as it is. */
export const isPlain = (key: unknown): key is string =>
  typeof key === 'string' && /^[\w.-]{1,80}$/.test(key);

function pathOf({above, key}: Path): string {
  if (!above) return String(key);
  const path = pathOf(above);
  return path + (isPlain(key) ? (path && '.') + key : `[${describe(key)}]`);
}

/** Whether a JSON value is an object and not a list. */
export const isObject = (found: unknown): found is Readonly<Record<string, unknown>> =>
  typeof found === 'object' && found !== null && !Array.isArray(found);

/** A found value in a few words that are safe to print: nothing long, nothing invisible. */
export function describe(found: unknown): string {
  if (typeof found === 'string')
    return JSON.stringify(shorten(found, 40)).replace(
      hidden,
      (character) => '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0')
    );
  if (Array.isArray(found)) return `a list of ${found.length}`;
  if (found === undefined) return 'nothing';
  return typeof found === 'number' || typeof found === 'boolean' || found === null
    ? String(found)
    : `an ${typeof found}`;
}

function problemAt(at: Path, level: Problem['level'], found: string, expected: string): Problem {
  const {record} = at;
  const path = pathOf(at);
  const place = (path || 'The document') + (record ? ` (in “${record}”)` : '');
  const message = `${place}: found ${found}, expected ${expected}.`;
  return {level, path, record, found, expected, message};
}

/** Notes a problem, unless their list is long enough. Returns what stands for a value that cannot be used. */
export function report(at: Path, found: string, expected: string, level = at.level): null {
  const {problems, tally} = at.reading;
  if (tally[level]++ < maxProblems) problems.push(problemAt(at, level, found, expected));
  return null;
}

/** Gives the whole document up. */
export function fail(at: Path, code: DatasetErrorCode, found: string, expected: string): never {
  const problem = problemAt(at, 'error', found, expected);
  throw new DatasetError(code, problem.message, [...at.reading.problems, problem]);
}
