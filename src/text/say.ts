import {isGap, plain, pointOf, type Estimate, type Reported} from '../data/estimate.ts';
import {memoize} from '../data/memoize.ts';
import type {Text} from '../data/text.ts';
import type {Language} from './language.ts';
import type {PhraseKey} from './phrases.ts';
import type {Unit, Words} from './words.ts';

/** A piece of a sentence. `lang` is there where the data have the text in another language only. */
export interface Run {
  readonly text: string;
  readonly lang?: string;
  /** True for text from the data, whose direction may differ from the sentence's. */
  readonly isolate?: boolean;
}

/** What words need beside a language: the dataset's names for its own codes. */
export interface Speech {
  readonly language: Language;
  readonly terms?: Readonly<Record<string, Text>> | undefined;
  /** Language of the data's plain strings. */
  readonly dataLanguage?: string | undefined;
  /** True for accessible names: numbers below ten thousand without separators. */
  readonly spoken?: boolean;
}

const rightToLeft = /[\u0590-\u08ff]/;

/** Takes the pieces of a sentence as they come: `isolate` and `lang` as in a `Run`. */
type Emit = (text: string, isolate?: boolean, lang?: string) => void;

/** Whether a piece from the data could turn the direction of the sentence around it. */
const turns = (text: string, {language: {direction}}: Speech): boolean =>
  direction === 'rtl' || rightToLeft.test(text);

/** Whether a piece has to be kept apart from the sentence by its element. */
export const isForeign = ({text, isolate}: Run, speech: Speech): boolean =>
  !!isolate && turns(text, speech);

/** The words as one string, for attributes; pieces from the data are isolated from the direction around them. */
export function say(words: Words, speech: Speech): string {
  let said = '';
  tell(words, speech, (text, isolate) => {
    said += isolate && turns(text, speech) ? `\u2068${text}\u2069` : text;
  });
  return said;
}

/** The words for elements: one string, unless a piece is in another language or direction. */
export function pieces(words: Words, speech: Speech): string | readonly Run[] {
  const runs: Run[] = [];
  let said = '';
  let plain = true;
  tell(words, speech, (text, isolate, lang) => {
    said += text;
    plain &&= lang === undefined && !(isolate && turns(text, speech));
    runs.push({text, ...(lang !== undefined && {lang}), ...(isolate && {isolate})});
  });
  return plain ? said : runs;
}

/** Hands the pieces of words over, in their order. */
function tell(words: Words, speech: Speech, emit: Emit): void {
  const {language} = speech;
  if ('phrase' in words) {
    const message = language.message(words.phrase, words.count);
    fill(message, words.with, speech, words.phrase.startsWith('summary') ? capital(emit) : emit);
  } else if ('list' in words) listed(words.list, speech, emit);
  else if ('text' in words) inLanguage(words.text, speech, emit);
  else if ('term' in words) {
    const term = words.term;
    const own = speech.terms && Object.hasOwn(speech.terms, term) ? speech.terms[term] : undefined;
    if (own !== undefined) inLanguage(own, speech, emit);
    // A code nobody named is shown as it is written.
    else emit(language.knows(term) ? language.message(term) : term.replaceAll('_', ' '));
  } else if ('country' in words) emit(language.country(words.country));
  else if ('date' in words) emit(language.date(words.date, words.style), true);
  else if ('number' in words) emit(language.number(words.number, !speech.spoken));
  else if ('gap' in words) emit(language.message(words.gap));
  else emit(quantity(words.reported, words.unit, speech));
}

/** A summary is a sentence, whatever word it happens to begin with. */
function capital(emit: Emit): Emit {
  let first = true;
  return (text, isolate, lang) => {
    emit(first ? text.charAt(0).toUpperCase() + text.slice(1) : text, isolate, lang);
    first = false;
  };
}

/** “over 100 soldiers”, “12”, “number not published”. */
function quantity(reported: Reported | undefined, unit: Unit | undefined, speech: Speech): string {
  const {language} = speech;
  const estimate = plain(reported);
  if (isGap(estimate)) return language.message(estimate.gap);
  const {qualifier = 'exact'} = estimate;
  const number = pointOf(estimate);
  if (number === undefined) {
    const noun = `${qualifier}_${unit ?? ''}`;
    return language.message(
      (unit && unit !== 'attack' && unit !== 'rate' ? noun : qualifier) as PhraseKey
    );
  }
  const n = qualified(estimate, speech);
  // A range takes the form of its upper end.
  const counted = qualifier === 'range' ? (estimate.high ?? number) : number;
  return unit ? language.message(unit, counted).replaceAll('{n}', n) : n;
}

function qualified({qualifier = 'exact', low, best, high}: Estimate, speech: Speech): string {
  const {language} = speech;
  const number = (value: number): string => language.number(value, !speech.spoken);
  const put = (key: PhraseKey, values: Record<string, string>): string =>
    piecesOf(language.message(key))
      .map((piece, index) => (index % 2 ? (values[piece] ?? '') : piece))
      .join('');
  const ends = low !== undefined && high !== undefined && low !== high;
  if (ends && best !== undefined)
    return put('bracket', {n: number(best), low: number(low), high: number(high)});
  if (ends) return put('range', {low: number(low), high: number(high)});
  const key = qualifier === 'range' ? 'exact' : qualifier;
  return put(key, {n: number(best ?? low ?? high ?? 0)});
}

/** Every other piece is the name of a placeholder. */
const piecesOf = memoize((message: string) => message.split(/\{(\w+)\}/));

/** A message with its placeholders replaced by the pieces that stand for them. */
function fill(
  message: string,
  values: Readonly<Record<string, Words>> | undefined,
  speech: Speech,
  emit: Emit
): void {
  piecesOf(message).forEach((piece, index) => {
    if (index % 2 === 0) {
      if (piece) emit(piece);
      return;
    }
    const value = values?.[piece];
    if (value) tell(value, speech, emit);
  });
}

/** The language's own list, with each item's pieces kept apart. */
function listed(items: readonly Words[], speech: Speech, emit: Emit): void {
  const marks = items.map((_, index) => `\u0000${index}\u0000`);
  speech.language
    .list(marks)
    .split('\u0000')
    .forEach((piece, index) => {
      if (index % 2) tell(items[Number(piece)]!, speech, emit);
      else if (piece) emit(piece);
    });
}

/**
 * The reader's language if the data have it, else English, else whatever there is, marked as what it is. A name is of no
 * language: `und`.
 */
function inLanguage(text: Text, {language, dataLanguage}: Speech, emit: Emit): void {
  const wanted = language.tag.split('-')[0]!;
  if (typeof text === 'string') {
    emit(text, true, dataLanguage === wanted ? undefined : dataLanguage);
    return;
  }
  const known = text.en ?? text.und;
  const own =
    text[language.tag] ?? text[wanted] ?? (known && language.translation(known)) ?? text.und;
  if (own) {
    emit(own, true);
    return;
  }
  const found = ['en', ...Object.keys(text)].find((tag) => Object.hasOwn(text, tag));
  if (found !== undefined) emit(text[found]!, true, found);
}
