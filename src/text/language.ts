import {parseDate, precisionOf} from '../data/date.ts';
import {memoize} from '../data/memoize.ts';
import type {PartialDate} from '../data/text.ts';
import type {Dictionary} from './dictionary.ts';
import {en} from './en.ts';
import type {Message, PhraseKey} from './phrases.ts';

export type Direction = 'ltr' | 'rtl';

/** Everything that depends on the reader's language. Made once per tag by `language`. */
export interface Language {
  /** The BCP 47 tag really used; its primary part names the dictionary. */
  readonly tag: string;
  readonly direction: Direction;
  /** The phrase in the form that `count` asks for, placeholders still in it. */
  message(key: PhraseKey, count?: number): string;
  /** Whether `term` is one of the phrases. */
  knows(term: string): term is PhraseKey;
  /** A whole number; `grouped` false for speech below ten thousand, where separators split words. */
  number(value: number, grouped?: boolean): string;
  date(date: PartialDate, style?: 'long' | 'short'): string;
  country(code: string): string;
  list(items: readonly string[]): string;
  /** The built-in dataset's text in this language, by its English. */
  translation(english: string): string | undefined;
  /** The name of another language, for text that the data have in that one only. */
  languageName(tag: string): string;
}

const rightToLeft = new Set(['ar']);

const keys = Object.keys(en);

const messageOf =
  (phrases: Dictionary['phrases']) =>
  (key: PhraseKey): Message =>
    (phrases instanceof Array ? phrases[keys.indexOf(key)] : phrases[key]) ?? en[key];

/** Formats for one language; `tag` may carry a region (`fr-NE`), the dictionary is its primary language's. */
export function makeLanguage(
  tag: string,
  {phrases, texts, formats}: Dictionary,
  numberingSystem: string,
  overrides?: Readonly<Partial<Record<string, string>>>
): Language {
  const primary = tag.split('-')[0]!;
  const own = formats?.serves?.(tag, numberingSystem) === false ? undefined : formats;
  // Asked for a language it lacks, Intl answers in the browser's own: name English as the next best.
  const locales = [own ? primary : tag, 'en'];
  const message = memoize(messageOf(phrases));
  // Each of the browser's formats is slow to make: none is made before it is asked for.
  const numbers = (useGrouping: boolean): ((value: number) => string) => {
    const format = once(
      () => new Intl.NumberFormat(locales, {numberingSystem, maximumFractionDigits: 2, useGrouping})
    );
    return memoize((value) => own?.number?.(value, useGrouping) ?? format().format(value));
  };
  const grouped = numbers(true);
  const ungrouped = numbers(false);
  const plurals = once(() => new Intl.PluralRules(primary));
  const names = memoize(
    (type: 'region' | 'language') => new Intl.DisplayNames(locales, {type, fallback: 'code'})
  );
  const nameOf = (type: 'region' | 'language', code: string): string => {
    try {
      return names(type).of(code) ?? code;
    } catch {
      return code;
    }
  };
  const lists = once(() => new Intl.ListFormat(locales, {type: 'conjunction'}));
  // The same months and counts stand in every chart of a page.
  const datesIn = (style: 'long' | 'short'): ((date: PartialDate) => string) => {
    const format = memoize(
      (precision: Precision) =>
        new Intl.DateTimeFormat(locales, {
          timeZone: 'UTC',
          calendar: 'gregory',
          numberingSystem,
          year: 'numeric',
          month: precision === 'year' ? undefined : style,
          day: precision === 'day' ? 'numeric' : undefined,
        })
    );
    return memoize((date) =>
      own
        ? own.date(date, style)
        : format(precisionOf(date))
            .formatToParts(parseDate(date))
            // CLDR has “1 mars”; French writes “1er mars”.
            .map(({type, value}) =>
              type === 'day' && value === '1' && primary === 'fr' ? '1er' : value
            )
            .join('')
    );
  };
  const dates = {long: datesIn('long'), short: datesIn('short')};

  return {
    tag,
    direction: rightToLeft.has(primary) ? 'rtl' : 'ltr',
    message(key, count = 0) {
      const override = overrides?.[key];
      if (typeof override === 'string') return override;
      const found = message(key);
      if (typeof found === 'string') return found;
      return found[own?.plural?.(count) ?? plurals().select(count)] ?? found.other;
    },
    knows: (term): term is PhraseKey => Object.hasOwn(en, term),
    number: (value, group = true) => (group || value >= 10_000 ? grouped : ungrouped)(value),
    date: (date, style = 'long') => dates[style](date),
    country(code) {
      const upper = code.toUpperCase();
      return own?.countries?.[upper] ?? nameOf('region', upper);
    },
    translation: (english) => texts?.[english],
    languageName: (other) => nameOf('language', other),
    list: (items) => (own ? own.list(items) : lists().format(items)),
  };
}

/** What is made when it is first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

type Precision = ReturnType<typeof precisionOf>;
