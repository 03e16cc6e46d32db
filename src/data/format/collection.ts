import {maxRecords} from './limits.ts';
import type {Problem} from './problem.ts';
import type {Pattern, Shape} from './shape.ts';
import {describe, fail, isObject, report, step, type Path} from './path.ts';

/** What else must be true of the entries of a list or a map. */
export interface Rules<T> {
  /** Fewest entries that make the collection usable. */
  readonly least?: number;
  /** What no two entries may share; the second one is left out. */
  readonly identity?: (entry: T) => string;
  /** Name under which `keyOf` finds the identities. */
  readonly index?: string;
  /** True where the entries count as records of the dataset. */
  readonly counted?: boolean;
  /** How grave a wrong entry is, where it is less so than a missing collection. */
  readonly level?: Problem['level'];
  /** True where one wrong entry makes the others say something else. */
  readonly whole?: boolean;
}

/** Reads the entries that can be used, or returns null where they are too few. */
function gather<T, K extends string | number>(
  found: readonly (readonly [K, unknown])[],
  at: Path,
  entry: Shape<T>,
  {least = 0, identity, index, counted, level = at.level, whole}: Rules<T>,
  keys?: Pattern
): [K, T][] | null {
  if (counted) at.reading.tally.records += found.length;
  const records = Math.max(found.length, at.reading.tally.records);
  if (records > maxRecords)
    fail(at, 'too-many', `${records} records or more`, `at most ${maxRecords} in all`);
  const seen = new Set<string>();
  if (index) at.reading.keys.set(index, seen);
  const made: [K, T][] = [];
  for (const [key, value] of found) {
    const path = step(at, key, level);
    const read =
      keys?.pattern.test(String(key)) === false
        ? report(path, describe(key), keys.expected)
        : entry.read(value, path);
    if (read === null) continue;
    const name = identity?.(read) ?? String(key);
    if (seen.has(name)) report(path, `“${name}” a second time`, 'each of them once');
    else made.push([key, read]);
    seen.add(name);
  }
  if (whole && made.length < found.length) return null;
  return made.length < least ? report(at, 'no usable entry', `at least ${least}`) : made;
}

/** A list whose wrong entries are left out. */
export const list = <T>(entry: Shape<T>, rules: Rules<T> = {}): Shape<readonly T[]> => ({
  form: {entry, ...rules},
  read: (found, at) =>
    Array.isArray(found)
      ? (gather([...found.entries()], at, entry, rules)?.map(([, value]) => value) ?? null)
      : report(at, describe(found), 'a list'),
});

/** An object used as a map, whose wrong entries are left out. Its prototype is null: only its own keys are found. */
export const map = <T>(
  entry: Shape<T>,
  keys: Pattern,
  rules: Rules<T> = {}
): Shape<Readonly<Record<string, T>>> => ({
  form: {entry, keys, ...rules},
  read(found, at) {
    if (!isObject(found)) return report(at, describe(found), 'an object');
    const entries = gather(Object.entries(found), at, entry, rules, keys);
    return (
      entries &&
      Object.assign(Object.create(null) as Record<string, T>, Object.fromEntries(entries))
    );
  },
});
