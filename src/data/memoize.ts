/** A pure function that answers again what it has answered before: the charts of a page share their dates and numbers. */
export function memoize<K, T>(make: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key)!;
  };
}
