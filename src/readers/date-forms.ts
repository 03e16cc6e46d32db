import {isDate} from '../data/date.ts';
import type {PartialDate} from '../data/text.ts';
import {asciiDigits} from './fold.ts';
import {monthOf} from './months.ts';

const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?=$|[T ])/;
const slashed = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?(?=$|[T ])/;
const numericMonth = /^(\d{1,2})[/.-](\d{4})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const year = /^(\d{4})(?:\.0+)?$/;
const name = String.raw`([\p{L}\p{M}’'.]+(?: [\p{L}\p{M}]+)?)`;
const dayMonth = new RegExp(
  String.raw`^(\d{1,2})(?:\.|er|st|nd|rd|th|º|ª|°)?[ -]+(?:de |di |do |da |ga )?${name}[ .,/-]+(?:de |del |do |da |di |of )?(\d{4}|\d{2})(?=$|[T ,])`,
  'iu'
);
const monthDay = new RegExp(
  String.raw`^${name}[ .-]+(\d{1,2})(?:st|nd|rd|th)?[ ,]+(\d{4})(?=$|[T ,])`,
  'iu'
);
const monthYear = new RegExp(String.raw`^${name}[ .,/-]+(?:de |del |do |of )?(\d{4}|\d{2})$`, 'iu');
const weekday = /^[\p{L}\p{M}-]+\.?,? (?=\d|\p{L}+ \d)/u;

/** Days from which and up to which spreadsheets count a number that can be no other date: 2000 to 2099. */
const [firstSerial, lastSerial] = [36526, 73050];

/** A date that was read, and what had to be taken for granted. */
export interface ReadForm {
  readonly date: PartialDate;
  readonly doubt?: string;
}

const inCentury = (digits: string) => (digits.length === 2 ? `20${digits}` : digits);

/** The date of a year, month and day in digits; undefined where the calendar lacks it or no conflict is so old. */
export function dateOf(year: string, month?: string, day?: string): PartialDate | undefined {
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  return isDate(date) ? date : undefined;
}

const named = (yearDigits: string, word: string, day?: string): ReadForm | undefined => {
  const month = monthOf(word.trim().replace(/ (?:de|del|do|di|of)$/i, ''));
  const date = month && dateOf(inCentury(yearDigits), String(month), day);
  if (!date) return undefined;
  return yearDigits.length === 2
    ? {date, doubt: 'A year of two digits was taken for one of this century.'}
    : {date};
};

/** A date whose form says by itself which number is what; `3/4/2024` is none. */
export function readForm(text: string): ReadForm | undefined {
  const plain = asciiDigits(text)
    .replace(/^['’\u200e\u200f]+/, '')
    .replace(/[\u00a0\u202f\u200e\u200f]/g, ' ')
    .trim();
  const numbers = iso.exec(plain) ?? year.exec(plain) ?? slashed.exec(plain) ?? compact.exec(plain);
  if (numbers) {
    const date = dateOf(numbers[1]!, numbers[2], numbers[3]);
    return date === undefined ? undefined : {date};
  }
  const [, month, itsYear] = numericMonth.exec(plain) ?? [];
  const date = month && dateOf(itsYear!, month);
  if (date) return {date};
  if (/^\d{5}(\.\d+)?$/.test(plain)) return ofSerial(Number(plain));
  for (const worded of new Set([plain, plain.replace(weekday, '')])) {
    const [, day, month, ofYear] = dayMonth.exec(worded) ?? [];
    if (day) return named(ofYear!, month!, day);
    const [, before, ofDay, after] = monthDay.exec(worded) ?? [];
    if (before) return named(after!, before, ofDay);
    const [, alone, itsYear] = monthYear.exec(worded) ?? [];
    if (alone) return named(itsYear!, alone);
  }
  return undefined;
}

function ofSerial(days: number): ReadForm | undefined {
  if (days < firstSerial || days > lastSerial) return undefined;
  const day = new Date(Date.UTC(1899, 11, 30 + Math.floor(days)));
  return {
    date: day.toISOString().slice(0, 10),
    doubt: 'A number was read as the day that spreadsheets mean by it.',
  };
}
