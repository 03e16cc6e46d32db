import {codeOf, copyOf} from './cells.ts';

/**
 * The key of an entry among those of a dataset, found again or made from its name: two entries of one name have two
 * keys.
 */
export function keyOfEntry<T>(entries: Map<string, T>, name: string, entry: T): string {
  const written = JSON.stringify(entry);
  const base = codeOf(name, 'unnamed');
  for (let i = 1; ; i++) {
    const key = i === 1 ? base : `${base}_${i}`;
    const known = entries.get(key);
    if (known === undefined) entries.set(copyOf(key), copyOf(entry));
    if (known === undefined || JSON.stringify(known) === written) return key;
  }
}
