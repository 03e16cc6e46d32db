import type {Text} from '../data/text.ts';
import type {Locale} from './locale.ts';
import type {Words} from './words.ts';

/** A text of the data as a reader gets it. */
export interface Wording {
  readonly text: string;
  /** There where the data have it in another language only. */
  readonly lang?: string | undefined;
  /** Whether it is a name, whose first letter nobody changes: “dpa”. */
  readonly isName?: boolean;
}

/**
 * The reader's language if the data have it, else English, else whatever there is, marked as what it is. A name is of no
 * language: `und`, or a string without a language.
 */
export function wordingOf(text: Text, {language, dataLanguage}: Locale): Wording | undefined {
  const wanted = language.tag.split('-')[0]!;
  if (typeof text === 'string')
    return {text, isName: true, lang: dataLanguage === wanted ? undefined : dataLanguage};
  const known = text.en ?? text.und;
  const own = text[language.tag] ?? text[wanted] ?? (known && language.translation(known));
  if (own !== undefined) return {text: own === text.en ? language.spell(own) : own};
  if (text.und) return {text: text.und, isName: true};
  const found = ['en', ...Object.keys(text)].find((tag) => Object.hasOwn(text, tag));
  return found === undefined ? undefined : {text: text[found]!, lang: found};
}

/** What a text is after “according to”, in a language where that is another. */
export function wordingAfter(
  name: Text,
  after: Text | undefined,
  locale: Locale
): string | undefined {
  const {language} = locale;
  const known = typeof name === 'object' && (name.en ?? name.und);
  const forms = typeof after === 'object' ? after : undefined;
  // The build keeps these with the other texts of their language.
  return (
    forms?.[language.tag.split('-')[0]!] ??
    (known ? language.translation(`after ${known}`) : undefined)
  );
}

/** Whether words are a text that the data have in another language only, so that no sentence can be built around it. */
export const isInOtherLanguage = (words: Words, locale: Locale): boolean =>
  'text' in words && wordingOf(words.text, locale)?.lang !== undefined;
