import {precisionOf, type Precision} from '../../data/date.ts';
import type {PartialDate} from '../../data/text.ts';

/** How a country stands in a sentence: as its subject, or where something is. */
export type CountryForm = 'the' | 'in';

/** How a date stands in a sentence: when something happened, or since when it is so. */
export type DateForm = 'on' | 'since';

/** Some countries that a language treats alike; `{c}` stands for the name. */
export interface CountryForms {
  /** Their ISO 3166-1 codes; absent in the last of a list, which is for all others. */
  readonly codes?: string;
  readonly the: string;
  readonly in: string;
}

/** A form for each precision a date may have; `{d}` stands for the date, `{low}` and `{high}` for the ends of a span. */
export type ByPrecision = Readonly<Record<Precision, string>>;

/** What a language puts before a country or a date. The names themselves are the browser's or the language's own. */
export interface Grammar {
  readonly countries: readonly CountryForms[];
  readonly dates: Readonly<Record<DateForm | 'span', ByPrecision>>;
  /** Names that are better than the browser's, by code. */
  readonly names?: Readonly<Record<string, string>>;
  /** Joins a preposition with what follows: “de avril” is “d’avril”. */
  readonly elide?: (text: string) => string;
}

/** For countries that no form is known of: a name in brackets is right after any noun. */
export const unknownCountries: CountryForms = {the: '{c}', in: '({c})'};

/** For a language that brings no grammar: bare dates, which are right after a comma or a colon. */
export const noGrammar: Grammar = {
  countries: [],
  dates: {
    on: {day: '{d}', month: '{d}', year: '{d}'},
    since: {day: '{d} –', month: '{d} –', year: '{d} –'},
    span: {day: '{low} – {high}', month: '{low} – {high}', year: '{low} – {high}'},
  },
};

/** The form of a country's name. */
export function countryIn(
  {countries}: Grammar,
  code: string,
  name: string,
  form: CountryForm
): string {
  const forms = countries.find(({codes}) => !codes || codes.split(' ').includes(code));
  return (forms ?? unknownCountries)[form].replace('{c}', name);
}

/** A date after its preposition. */
export function dateIn(
  {dates, elide = (text) => text}: Grammar,
  date: PartialDate,
  written: string,
  form: DateForm
): string {
  return elide(dates[form][precisionOf(date)].replace('{d}', written));
}

/** From a date to another; both as closely as the vaguer of the two is known. */
export function spanIn(
  {dates, elide = (text) => text}: Grammar,
  [from, to]: readonly [PartialDate, PartialDate],
  write: (date: PartialDate) => string
): string {
  const length = Math.min(from.length, to.length);
  const [low, high] = [from.slice(0, length), to.slice(0, length)];
  if (low === high) return dateIn({countries: [], dates, elide}, low, write(low), 'on');
  // In one year, the first need not name it: “from August to December 2024”.
  const year = low.slice(0, 4) === high.slice(0, 4) ? low.slice(0, 4) : undefined;
  const start = year ? write(low).replace(new RegExp(`,?(?: de)? ${year}$`), '') : write(low);
  return elide(dates.span[precisionOf(low)].replace('{low}', start).replace('{high}', write(high)));
}
