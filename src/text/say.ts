import {isGap, plain, pointOf, type Estimate, type Gap, type Reported} from '../data/estimate.ts';
import {memoize} from '../data/memoize.ts';
import type {Text} from '../data/text.ts';
import type {PhraseKey} from './phrases.ts';
import type {Locale} from './locale.ts';
import {isInOtherLanguage, wordingAfter, wordingOf} from './wording.ts';
import type {Noun, Words} from './words.ts';

export type {Locale};

/** A piece of a sentence. `lang` is there where the data have the text in another language only. */
export interface Run {
  readonly text: string;
  readonly lang?: string;
  /** True for text from the data, whose direction may differ from the sentence's. */
  readonly isolate?: boolean;
}

const rightToLeft = /[\u0590-\u08ff]/;

/** Takes the pieces of a sentence as they come: `isolate` and `lang` as in a `Run`, `isName` as in a `Wording`. */
type Emit = (text: string, isolate?: boolean, lang?: string, isName?: boolean) => void;

type PhraseWords = Extract<Words, {readonly phrase: PhraseKey}>;
type TextWords = Extract<Words, {readonly text: Text}>;

/** Whether a piece from the data could turn the direction of the sentence around it. */
const turns = (text: string, {language: {direction}}: Locale): boolean =>
  direction === 'rtl' || rightToLeft.test(text);

/** Whether a piece has to be kept apart from the sentence by its element. */
export const isForeign = ({text, isolate}: Run, locale: Locale): boolean =>
  !!isolate && turns(text, locale);

/** The words as one string, for attributes; pieces from the data are isolated from the direction around them. */
export function say(words: Words, locale: Locale): string {
  let said = '';
  tell(words, locale, (text, isolate) => {
    said += isolate && turns(text, locale) ? `\u2068${text}\u2069` : text;
  });
  return said;
}

/** The words for elements: one string, unless a piece is in another language or direction. */
export function pieces(words: Words, locale: Locale): string | readonly Run[] {
  const runs: Run[] = [];
  let said = '';
  let plain = true;
  tell(words, locale, (text, isolate, lang) => {
    said += text;
    plain &&= lang === undefined && !(isolate && turns(text, locale));
    runs.push({text, ...(lang !== undefined && {lang}), ...(isolate && {isolate})});
  });
  return plain ? said : runs;
}

/** Hands the pieces of words over, in their order. */
function tell(words: Words, locale: Locale, emit: Emit): void {
  const {language} = locale;
  if ('phrase' in words) {
    const message = language.message(keyFor(words, locale), words.count);
    fill(
      message,
      words.with,
      locale,
      /^(summary|heading)/.test(words.phrase) ? raising(emit) : emit
    );
  } else if ('list' in words) listed(words.list, locale, emit);
  else if ('raised' in words) tell(words.raised, locale, raising(emit));
  else if ('text' in words) told(words, locale, emit);
  else if ('term' in words) {
    const term = words.term;
    const own = locale.terms && Object.hasOwn(locale.terms, term) ? locale.terms[term] : undefined;
    if (own !== undefined) told({text: own}, locale, emit);
    // A code nobody named is shown as it is written.
    else emit(language.knows(term) ? language.message(term) : term.replaceAll('_', ' '));
  } else if ('country' in words) emit(language.country(words.country, words.form));
  else if ('date' in words) emit(language.date(words.date, words.style, words.form), true);
  else if ('span' in words) emit(language.span(words.span), true);
  else if ('number' in words) emit(language.number(words.number, !locale.spoken));
  else if ('gap' in words) emit(language.message(words.gap));
  else if (isWorded(words.reported))
    fill(language.message('unread_as'), {words: {text: words.reported.words}}, locale, emit);
  else emit(quantity(words.reported, words.unit, locale));
}

/** Whether what stands in the data is no figure that could be read, but words. */
const isWorded = (reported: Reported | undefined): reported is Gap & {readonly words: string} =>
  typeof reported === 'object' && 'words' in reported;

/** A sentence begins with a capital, whatever word of ours it begins with; a name keeps its first letter. */
function raising(emit: Emit): Emit {
  let first = true;
  return (text, isolate, lang, isName) => {
    const raise = first && !isName;
    emit(raise ? text.charAt(0).toUpperCase() + text.slice(1) : text, isolate, lang, isName);
    first = false;
  };
}

/** The phrase's twin for a label, where one of its texts is in another language and no sentence can be built around it. */
function keyFor({phrase, with: values = {}}: PhraseWords, locale: Locale): PhraseKey {
  const label = `${phrase}_label`;
  const isLabel = Object.values(values).some((value) => isInOtherLanguage(value, locale));
  return isLabel && locale.language.knows(label) ? label : phrase;
}

/** “over 100 soldiers”, “12”, “number not published”. */
function quantity(reported: Reported | undefined, unit: Noun | undefined, locale: Locale): string {
  const {language} = locale;
  const estimate = plain(reported);
  if (isGap(estimate)) return language.message(estimate.gap);
  const {qualifier = 'exact'} = estimate;
  const number = pointOf(estimate);
  if (number === undefined) {
    const noun = `${qualifier}_${unit}`;
    return language.message(language.knows(noun) ? noun : qualifier);
  }
  // A floor of none is no number.
  if (number === 0 && qualifier === 'at_least') return language.message('not_reported');
  // A range takes the form of its upper end.
  const counted = qualifier === 'range' ? (estimate.high ?? number) : number;
  const message = unit ? language.message(unit, counted) : '{n}';
  // What is in square brackets is what is counted, where that is not all of the message.
  const [before = '', noun = '', after = ''] = message.includes('[')
    ? message.split(/[[\]]/)
    : ['', message];
  return before + qualified(estimate, noun, locale) + after;
}

/** “at least 12 soldiers”, “10 to 16 soldiers”, “1,222 people (1,075 to 1,650)”: a range is counted, a number is qualified. */
function qualified(
  {qualifier = 'exact', low, best, high}: Estimate,
  noun: string,
  {language, spoken}: Locale
): string {
  const number = (value: number): string => language.number(value, !spoken);
  const counting = (n: string): string => noun.replaceAll('{n}', n);
  const put = (key: PhraseKey, values: Record<string, string>): string =>
    piecesOf(language.message(key))
      .map((piece, index) => (index % 2 ? (values[piece] ?? '') : piece))
      .join('');
  const ends = low !== undefined && high !== undefined && low !== high;
  if (ends && best !== undefined)
    return put('bracket', {n: counting(number(best)), low: number(low), high: number(high)});
  if (ends) return counting(put('range', {low: number(low), high: number(high)}));
  const key = qualifier === 'range' ? 'exact' : qualifier;
  return put(key, {n: counting(number(best ?? low ?? high ?? 0))});
}

/** Every other piece is the name of a placeholder. */
const piecesOf = memoize((message: string) => message.split(/\{(\w+)\}/));

/** A message with its placeholders replaced by the pieces that stand for them. */
function fill(
  message: string,
  values: Readonly<Record<string, Words>> | undefined,
  locale: Locale,
  emit: Emit
): void {
  piecesOf(message).forEach((piece, index) => {
    if (index % 2 === 0) {
      if (piece) emit(piece);
      return;
    }
    const value = values?.[piece];
    if (value) tell(value, locale, emit);
  });
}

/** The language's own list, with each item's pieces kept apart. */
function listed(items: readonly Words[], locale: Locale, emit: Emit): void {
  const marks = items.map((_, index) => `\u0000${index}\u0000`);
  locale.language
    .list(marks)
    .split('\u0000')
    .forEach((piece, index) => {
      if (index % 2) tell(items[Number(piece)]!, locale, emit);
      else if (piece) emit(piece);
    });
}

/** A text of the data, in the form that its place asks for. */
function told({text, after, form}: TextWords, locale: Locale, emit: Emit): void {
  const wording = wordingOf(text, locale);
  if (!wording) return;
  const own = form && wordingAfter(text, after, locale);
  emit(own ?? wording.text, true, own ? undefined : wording.lang, wording.isName);
}
