import {countryCode, countryName, isCountryCode} from './country.ts';
import type {Count} from './count.ts';
import {ReaderError} from './reader-error.ts';

/** What the Unicode locale data call an unknown region: the code of a dataset about what has none. */
const unknownCountry = 'ZZ';

/** The country asked for, or the only one there is; an error that names those found where there is no event. */
export function countryOf(counts: readonly Count[], country?: string): string {
  const found = new Map<string, number>();
  for (const {countries} of counts)
    for (const [name, events] of countries) found.set(name, (found.get(name) ?? 0) + events);
  const names = [...found]
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name)
    .filter(Boolean);
  const listed = names
    .slice(0, 30)
    .map((name) => (name.length === 2 ? `${name} (${countryName(name)})` : name));
  if (!counts.some(({counted, leftOut}) => counted || leftOut.size))
    throw new ReaderError(
      'no-valid-rows',
      `No event fits the filters. The countries in the file are: ${listed.join(', ') || 'not named'}.${others(counts)}`
    );
  const code = country ? countryCode(country) : names.length === 1 ? names[0]! : '';
  // A name without a code, such as the Red Sea, is a country of the file all the same.
  if (code && found.has(code) && !isCountryCode(code)) return unknownCountry;
  if (!isCountryCode(code))
    throw new ReaderError(
      'shape',
      `Name one country by its ISO code. Those in the file are: ${listed.join(', ') || 'not named'}.`
    );
  return code;
}

/** What else the filters could have asked for: days and, where types were asked for, types. */
function others(counts: readonly Count[]): string {
  const days = counts.flatMap(({coverage}) => coverage.days).sort();
  const types = [...new Set(counts.flatMap(({types}) => [...types]))].sort().slice(0, 30);
  const named = types.length ? ` Types in that country: ${types.join(', ')}.` : '';
  return ` Its events lie between ${days[0]} and ${days.at(-1)}.${named}`;
}
