import {isGap, toEstimate, type Estimate, type Reported} from '../data/estimate.ts';
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

/** The words as one string, for attributes; pieces from the data are isolated from the direction around them. */
export const say = (words: Words, speech: Speech): string =>
  runs(words, speech)
    .map(({text, isolate}) =>
      isolate && (speech.language.direction === 'rtl' || rightToLeft.test(text))
        ? `\u2068${text}\u2069`
        : text
    )
    .join('');

/** The words as pieces, for templates that mark the language of each. */
export function runs(words: Words, speech: Speech): Run[] {
  const {language} = speech;
  if ('phrase' in words) {
    const pieces = fill(language.message(words.phrase, words.count), words.with ?? {}, speech);
    // A summary is a sentence, whatever word it happens to begin with.
    return pieces.map((run, index) =>
      index || !words.phrase.startsWith('summary')
        ? run
        : {...run, text: run.text.charAt(0).toUpperCase() + run.text.slice(1)}
    );
  }
  if ('list' in words) return listed(words.list, speech);
  if ('text' in words) return [inLanguage(words.text, speech)];
  if ('term' in words) {
    const term = words.term;
    const own = speech.terms && Object.hasOwn(speech.terms, term) ? speech.terms[term] : undefined;
    if (own !== undefined) return [inLanguage(own, speech)];
    // A code nobody named is shown as it is written.
    return [{text: language.knows(term) ? language.message(term) : term.replaceAll('_', ' ')}];
  }
  if ('country' in words) return [{text: language.country(words.country)}];
  if ('date' in words) return [{text: language.date(words.date, words.style), isolate: true}];
  if ('number' in words) return [{text: language.number(words.number, !speech.spoken)}];
  if ('gap' in words) return [{text: language.message(words.gap)}];
  return [{text: quantity(words.reported, words.unit, speech)}];
}

/** “over 100 soldiers”, “12”, “number not published”. */
function quantity(reported: Reported | undefined, unit: Unit | undefined, speech: Speech): string {
  const {language} = speech;
  const estimate = toEstimate(reported);
  if (!estimate) {
    return language.message(
      reported !== undefined && isGap(reported) ? reported.gap : 'not_reported'
    );
  }
  const {qualifier = 'exact'} = estimate;
  const number = estimate.best ?? estimate.low ?? estimate.high;
  if (number === undefined) {
    const noun = `${qualifier}_${unit ?? ''}`;
    return language.message((unit && unit !== 'attack' ? noun : qualifier) as PhraseKey);
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
function fill(message: string, values: Readonly<Record<string, Words>>, speech: Speech): Run[] {
  return piecesOf(message).flatMap((piece, index) => {
    if (index % 2 === 0) return piece ? [{text: piece}] : [];
    const value = values[piece];
    return value ? runs(value, speech) : [];
  });
}

/** The language's own list, with each item's pieces kept apart. */
function listed(items: readonly Words[], speech: Speech): Run[] {
  const marks = items.map((_, index) => `\u0000${index}\u0000`);
  return speech.language
    .list(marks)
    .split('\u0000')
    .flatMap((piece, index) => {
      if (index % 2 === 0) return piece ? [{text: piece}] : [];
      return runs(items[Number(piece)]!, speech);
    });
}

/**
 * The reader's language if the data have it, else English, else whatever there is, marked as what it is. A name is of no
 * language: `und`.
 */
function inLanguage(text: Text, {language, dataLanguage}: Speech): Run {
  const wanted = language.tag.split('-')[0]!;
  if (typeof text === 'string') {
    const foreign = dataLanguage !== undefined && dataLanguage !== wanted;
    return {text, isolate: true, ...(foreign && {lang: dataLanguage})};
  }
  const known = text.en ?? text.und;
  const own = text[language.tag] ?? text[wanted] ?? (known && language.translation(known));
  if (own) return {text: own, isolate: true};
  if (text.und) return {text: text.und, isolate: true};
  const found = ['en', ...Object.keys(text)].find((tag) => Object.hasOwn(text, tag));
  if (found === undefined) return {text: ''};
  return {text: text[found]!, isolate: true, lang: found};
}
