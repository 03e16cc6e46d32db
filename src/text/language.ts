import {parseDate, precisionOf} from '../data/date.ts';
import {memoize} from '../data/memoize.ts';
import type {PartialDate} from '../data/text.ts';
import type {Dictionary} from './dictionary.ts';
import {en} from './en.ts';
import {
  countryIn,
  dateIn,
  noGrammar,
  spanIn,
  type CountryForm,
  type DateForm,
} from './grammar/grammar.ts';
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
  /** A whole number; `grouped` false for locale below ten thousand, where separators split words. */
  number(value: number, grouped?: boolean): string;
  date(date: PartialDate, style?: 'long' | 'short', form?: DateForm): string;
  /** “from 26 July 2023 to 31 January 2026”. */
  span(ends: readonly [PartialDate, PartialDate]): string;
  country(code: string, form?: CountryForm): string;
  list(items: readonly string[]): string;
  /** English text in the spelling of the reader's region. */
  spell(text: string): string;
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
  {phrases, texts, formats, grammar = noGrammar}: Dictionary,
  numberingSystem: string,
  overrides?: Readonly<Partial<Record<string, string>>>
): Language {
  const primary = tag.split('-')[0]!;
  const own = formats?.serves?.(tag, numberingSystem) === false ? undefined : formats;
  // Asked for a language it lacks, Intl answers in the browser's own: name English as the next best.
  const locales = [own ? primary : tag, 'en'];
  const message = memoize(messageOf(phrases));
  // Each of the browser's formats is slow to make: none is made before it is asked for.
  const numbers = (isGrouped: boolean): ((value: number) => string) => {
    const format = once(
      () =>
        new Intl.NumberFormat(locales, {
          numberingSystem,
          maximumFractionDigits: 2,
          // Each language's own habit: Spanish and Italian write 1222, and 12.222.
          useGrouping: isGrouped ? 'auto' : false,
        })
    );
    return memoize((value) => own?.number?.(value, isGrouped) ?? format().format(value));
  };
  const grouped = numbers(true);
  const ungrouped = numbers(false);
  // Only Brazil has the singular for nothing: “0 ataque”.
  const plurals = once(
    () => new Intl.PluralRules(primary === 'pt' && tag !== 'pt-BR' ? 'pt-PT' : primary)
  );
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
        ? own.date(date, style, tag)
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

  const dateOf = (date: PartialDate, style: 'long' | 'short' = 'long'): string =>
    dates[style](date);
  const spell = (text: string): string => own?.spell?.(text, tag) ?? text;

  return {
    tag,
    direction: rightToLeft.has(primary) ? 'rtl' : 'ltr',
    message(key, count = 0) {
      const override = overrides?.[key];
      if (typeof override === 'string') return override;
      const found = message(key);
      if (typeof found === 'string') return spell(found);
      const category = count === 0 && found.zero ? 'zero' : undefined;
      return spell(
        found[category ?? own?.plural?.(count) ?? plurals().select(count)] ?? found.other
      );
    },
    knows: (term): term is PhraseKey => Object.hasOwn(en, term),
    number: (value, group = true) => (group || value >= 10_000 ? grouped : ungrouped)(value),
    date: (date, style, form) =>
      form ? dateIn(grammar, date, dateOf(date, style), form) : dateOf(date, style),
    span: (ends) => spanIn(grammar, ends, dateOf),
    country(code, form) {
      const upper = code.toUpperCase();
      const name = grammar.names?.[upper] ?? own?.countries?.[upper] ?? nameOf('region', upper);
      return form ? countryIn(grammar, upper, name, form) : name;
    },
    spell,
    translation: (english) => texts?.[english],
    languageName: (other) => nameOf('language', other),
    list: (items) => (own ? own.list(items, tag) : lists().format(items)),
  };
}

/** What is made when it is first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

type Precision = ReturnType<typeof precisionOf>;
