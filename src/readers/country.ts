import {copyOf, textAt} from './cells.ts';
import {codeOfCode, countryCodes} from './country-codes.ts';
import {otherNames} from './country-names.ts';
import {words} from './fold.ts';
import type {Row, Warn} from './reader.ts';

/** The languages that names are read in, which are those of the widgets. */
export const languages = ['en', 'fr', 'es', 'pt', 'it', 'de', 'ar', 'ha'] as const;

const little = new Set(
  'and of the de du d la le les l des el los del da do dos das e y et und der die di della dei degli al'.split(
    ' '
  )
);

/** A name by its words in one order: “Iran, Islamic Republic of” is “Islamic Republic of Iran”. */
const keyOf = (name: string): string =>
  words(name)
    .split(' ')
    .filter((word) => word && !little.has(word))
    .sort()
    .join(' ');

/** What is left of a name without its brackets is another country's, or several countries'. */
const shared = new Set(['congo', 'korea', 'kongo', 'guinea', 'sudan', 'virgin islands']);

let names: Map<string, string> | undefined;

function readNames(): Map<string, string> {
  const known = new Map<string, string>();
  for (const language of languages)
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames(language, {type: 'region', fallback: 'none', style});
      for (const code of countryCodes()) {
        const key = keyOf(display.of(code) ?? '');
        if (key && !known.has(key)) known.set(key, code);
      }
    }
  for (const [code, all] of Object.entries(otherNames))
    for (const name of all.split('|')) known.set(keyOf(name), code);
  return known;
}

function codeOfName(text: string): string | undefined {
  names ??= readNames();
  const whole = names.get(keyOf(text));
  if (whole) return whole;
  const bare = text.replace(/\s*[([].*/, '');
  return bare === text || shared.has(words(bare)) ? undefined : names.get(keyOf(bare));
}

const found = new Map<string, string>();

/**
 * The ISO 3166-1 alpha-2 code of a country given as that code, the three-letter or numeric one, or a name in one of
 * the eight languages. What is no country we know is returned as it stands: it is never guessed from its letters.
 */
export function countryCode(text: string): string {
  let code = found.get(text);
  if (code === undefined) {
    const name = copyOf(text.trim());
    found.set(copyOf(text), (code = codeOfCode(name) ?? codeOfName(name) ?? name));
  }
  return code;
}

/** Whether a text that `countryCode` answered is a code. */
export const isCountryCode = (code: string): boolean => /^[A-Z]{2}$/.test(code);

/** The country's English name, or what stands there. */
export function countryName(code: string): string {
  if (!isCountryCode(code)) return code;
  return new Intl.DisplayNames('en', {type: 'region'}).of(code) ?? code;
}

/** The codes of several countries named in one text; empty where it is not a list of countries alone. */
export function countriesIn(text: string): readonly string[] {
  const parts = text.split(/[;,/&|+]| and | et | y | e | und | و /);
  const codes = parts.map((part) => codeOfCode(part.trim()) ?? codeOfName(part) ?? '');
  return codes.length > 1 && codes.every(Boolean) ? [...new Set(codes)] : [];
}

/**
 * The country of a row, by its code where a column has one (`codes`), else by its name: blank where nothing is named,
 * undefined where the file has no such column. What is no country we know stays as it is written, and is said.
 */
export function countryAt(row: Row, column: number, warn: Warn, codes = -1): string | undefined {
  if (column < 0 && codes < 0) return undefined;
  const [stated, name] = [textAt(row, codes), textAt(row, column)];
  const code = stated && countryCode(stated);
  if (code && isCountryCode(code)) return code;
  const text = name || stated;
  if (!text) {
    warn('A row names no country and counts for none.');
    return '';
  }
  const answer = countryCode(text);
  if (isCountryCode(answer)) return answer;
  if (countriesIn(text).length)
    warn('A row names several countries and counts for none of them.', text);
  else warn('A country is not known; its rows count under the name as it stands.', text);
  return answer;
}
