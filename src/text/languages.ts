import {memoize} from '../data/memoize.ts';
import {en} from './en.ts';
import {english as formats} from './english.ts';
import {grammar} from './grammar/en.ts';
import {makeLanguage, type Language} from './language.ts';
import type {Dictionary} from './dictionary.ts';

/** Dictionaries at hand. English is always there: it is what every other language falls back to, whole. */
const english: Dictionary = {phrases: en, formats, grammar};
const dictionaries = new Map<string, Dictionary>([['en', english]]);

/** The others arrive when a page needs them, each as a small file of its own. */
const arrivals: Readonly<Record<string, () => Promise<Dictionary>>> = {
  fr: () => import('./fr.ts'),
  ar: () => import('./ar.ts'),
  ha: () => import('./ha.ts'),
  es: () => import('./es.ts'),
  de: () => import('./de.ts'),
  pt: () => import('./pt.ts'),
  it: () => import('./it.ts'),
};

/** Makes a language available; also the way to add one of the page's own. */
export function registerLanguage(tag: string, dictionary: Dictionary): void {
  dictionaries.set(tag, dictionary);
}

/** The tag in canonical form, or undefined where it is none: pages carry `fr_FR`, `auto` and worse. */
export function canonicalTag(tag: string | null | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales((tag ?? '').slice(0, 99).trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

const localeOf = memoize((tag: string) => new Intl.Locale(tag));

/** The dictionary that serves a tag: its primary language, unless it is written in a script we do not have. */
export function dictionaryOf(tag: string): string | undefined {
  const {language, script} = localeOf(tag);
  const usual = language === 'ar' ? 'Arab' : 'Latn';
  if (script && script !== usual) return undefined;
  return dictionaries.has(language) || Object.hasOwn(arrivals, language) ? language : undefined;
}

export const isAtHand = (dictionary: string): boolean => dictionaries.has(dictionary);

/** Fetches a dictionary. A failure leaves English, whole, rather than half of each. */
export async function fetchDictionary(dictionary: string): Promise<void> {
  if (dictionaries.has(dictionary)) return;
  try {
    const arrived = await arrivals[dictionary]?.();
    if (arrived) dictionaries.set(dictionary, arrived);
  } catch {
    dictionaries.set(dictionary, english);
  }
}

const made = new Map<string, Language>();

/** The language for a tag whose dictionary is at hand; made once. */
export function language(
  tag: string,
  numberingSystem = 'latn',
  messages?: Readonly<Record<string, string>>
): Language {
  const dictionary = dictionaries.get(dictionaryOf(tag) ?? 'en') ?? english;
  const used = dictionary === english && !tag.startsWith('en') ? 'en' : tag;
  if (messages) return makeLanguage(used, dictionary, numberingSystem, messages);
  const key = `${used} ${numberingSystem}`;
  let found = made.get(key);
  if (!found) {
    found = makeLanguage(used, dictionary, numberingSystem);
    made.set(key, found);
  }
  return found;
}
