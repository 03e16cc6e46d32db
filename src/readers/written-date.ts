import type {PartialDate} from '../data/text.ts';
import {dateOf, readForm} from './date-forms.ts';
import {asciiDigits} from './fold.ts';
import type {ReadDate, Warn} from './reader.ts';
import {ReaderError} from './reader-error.ts';

/** `25-03-05` is none: it may begin with its year as well as with its day. */
const numeric = /^['’]?(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|(?<!-)\d{2})(?=$|[T ,])/;

/**
 * A reader of dates as programs and people write them: `2023-09-28`, with a time after a space or `T`, `20230928`,
 * `28 September 2023` with months in eight languages, `28/9/2023`. The order of day and month is one for a whole file:
 * a number over 12 proves it, whoever calls waits with the rows before (`undecided`), and two proofs against each other
 * are a ReaderError.
 */
export function createReadDate(): ReadDate {
  let dayFirst: boolean | undefined;
  let proof: string | undefined;
  const known = new Map<string, PartialDate | undefined>();

  /** What a numeric date shows of the order; both proofs stand in the error. */
  function prove(text: string, first: number, second: number): void {
    if (first > 12 === second > 12) return;
    const shown = first > 12;
    if (proof === undefined) {
      if (dayFirst !== undefined && dayFirst !== shown) throw twoOrders('earlier dates', text);
      proof = text;
      dayFirst = shown;
    } else if (shown !== dayFirst) throw twoOrders(`“${proof}”`, text);
  }

  const twoOrders = (before: string, text: string) =>
    new ReaderError(
      'syntax',
      `The date “${text}” has ${dayFirst ? 'the month' : 'the day'} first and ${before} ${dayFirst ? 'the day' : 'the month'}: write the dates in one order, best as 2023-09-28.`
    );

  function read(text: string, warn: Warn): PartialDate | undefined {
    const [, first, , second, year] = numeric.exec(asciiDigits(text)) ?? [];
    if (!year) {
      const form = readForm(text);
      if (form?.doubt) warn(form.doubt, text);
      return form?.date;
    }
    prove(text, Number(first), Number(second));
    if (year.length === 2) warn('A year of two digits was taken for one of this century.', text);
    if (proof === undefined && first !== second)
      warn(
        'Nothing shows whether day or month comes first in dates like 3/4/2023; the day was taken to.',
        text
      );
    const whole = year.length === 2 ? `20${year}` : year;
    return dayFirst === false ? dateOf(whole, first, second) : dateOf(whole, second, first);
  }

  const readDate = (text: string, warn: Warn): PartialDate | undefined => {
    // The same few thousand days come again and again; ten letters are short enough not to hold on to the text.
    const day = text.length > 10 && text[4] === '-' && text[7] === '-' ? text.slice(0, 10) : text;
    if (day.length > 10) return read(day.trim(), warn);
    let date = known.get(day);
    if (date !== undefined || known.has(day)) return date;
    let doubtful = false;
    date = read(day.trim(), (what, value) => {
      doubtful = true;
      return warn(what, value);
    });
    // What is doubtful is said every time.
    if (!doubtful) known.set(day, date);
    return date;
  };

  const order = {
    undecided(text: string): boolean {
      if (dayFirst !== undefined) return false;
      const trimmed = text.trim();
      const [, first, , second] = numeric.exec(asciiDigits(trimmed)) ?? [];
      if (!first) return false;
      prove(trimmed, Number(first), Number(second));
      // Two equal numbers are the same day in either order.
      return (dayFirst as boolean | undefined) === undefined && first !== second;
    },
  };
  return Object.defineProperty(Object.assign(readDate, order), 'decided', {
    get: () => dayFirst !== undefined,
  }) as ReadDate;
}
