import {clean, oneLine, shorten} from '../clean.ts';
import {safeUrl} from '../url.ts';
import {maxAddress, maxInhabitants, maxNumber, maxText} from './limits.ts';
import {map} from './collection.ts';
import {dateForm, firstDay, isDate, lastDay} from '../date.ts';
import {either, single, type Pattern, type Shape} from './shape.ts';
import {report} from './path.ts';
import type {PartialDate, Text} from '../text.ts';

// `constructor` and `prototype` would be found on objects that never had such a key.
export const idPattern: Pattern = {
  pattern: /^(?!(?:constructor|prototype)$)[A-Za-z0-9][\w.-]{0,79}$/,
  expected: 'an id of letters, digits, “.”, “_” and “-”, 80 at most',
};
// In lower case, so that no code is the name of a method of objects.
export const codePattern: Pattern = {
  pattern: /^(?!(?:constructor|prototype)$)[a-z][a-z0-9_-]{0,79}$/,
  expected: 'a code in lower case such as explosive_device',
};
export const languagePattern: Pattern = {
  pattern: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
  expected: 'a language code such as fr',
};

const matching = (
  {pattern, expected}: Pattern,
  fits = (text: string) => pattern.test(text)
): Shape<string> =>
  single(expected, {type: 'string', pattern: pattern.source}, (found) =>
    typeof found === 'string' && fits(found) ? found : undefined
  );

export const id = matching(idPattern);
export const code = matching(codePattern);
export const language = matching(languagePattern);
export const country = matching({
  pattern: /^[A-Z]{2}$/,
  expected: 'two capital letters such as NE (ISO 3166-1), EU or UN',
});

/** Regions of a country by ISO 3166-2. */
export const subdivisionPattern: Pattern = {
  pattern: /^[A-Z]{2}-[A-Z0-9]{1,3}$/,
  expected: 'a region such as NE-6 (ISO 3166-2)',
};
export const subdivision = matching(subdivisionPattern);
/** The same as keys of what is divided, with a key for what is elsewhere and one for what is nowhere. */
export const subdivisionKey: Pattern = {
  pattern: /^(?:[A-Z]{2}-[A-Z0-9]{1,3}|other|unknown)$/,
  expected: 'a region such as NE-6 (ISO 3166-2), other or unknown',
};
export const yearPattern: Pattern = {pattern: /^\d{4}$/, expected: 'a year such as 2024'};

/** A date that exists, and only as long as it is known. */
export const date: Shape<PartialDate> = matching(
  {
    pattern: dateForm,
    expected: 'a date that exists, from 1800 to 2199, such as 2023, 2023-07 or 2023-07-26',
  },
  isDate
);

/** The last day that the data cover. */
export const reach: Shape<PartialDate> = {
  form: date.form,
  read(found, at) {
    const read = date.read(found, at);
    if (read) at.reading.asOf = read;
    return read;
  },
};

/** The date of something that the data tell: none of what they cover can be later than they reach. */
export const reached: Shape<PartialDate> = {
  form: date.form,
  read(found, at) {
    const read = date.read(found, at);
    const {asOf} = at.reading;
    return read && asOf && firstDay(read) > lastDay(asOf)
      ? report(at, read, `no later than asOf, ${asOf}`)
      : read;
  },
};

/** Words in one language, cleaned and cut to a length that can be drawn. */
export const text: Shape<string> = single(
  'a text',
  {type: 'string', minLength: 1, maxLength: maxText},
  (found, at) => {
    if (typeof found !== 'string') return;
    const line = oneLine(found);
    const cleaned = clean(line);
    if (cleaned !== line)
      report(at, 'hidden characters or piled-up marks', 'visible text', 'warning');
    if (cleaned.length > maxText)
      report(at, `${cleaned.length} characters`, `at most ${maxText}`, 'warning');
    return shorten(cleaned, maxText) || undefined;
  }
);

/** Words in one language or in several. */
export const words: Shape<Text> = either(
  text,
  map(text, languagePattern, {least: 1, level: 'warning'})
);

/** A web address in its normal form, as `URL` writes it. */
export const address: Shape<string> = single(
  'an address with http or https and without a user name',
  {type: 'string', pattern: '^[Hh][Tt]{2}[Pp][Ss]?://', maxLength: maxAddress},
  (found) => (typeof found === 'string' && found.length <= maxAddress ? safeUrl(found) : undefined)
);

/** An address that may be relative to the document's own; it stays as it is written. */
export const reference: Shape<string> = single(
  'an address with http or https and without a user name, or one relative to this file',
  {type: 'string', minLength: 1, maxLength: maxAddress},
  (found) =>
    typeof found === 'string' &&
    found.trim() &&
    found.length <= maxAddress &&
    safeUrl(found, 'https://any.invalid')
      ? found
      : undefined
);

export const upTo = (most: number): Shape<number> =>
  single(
    `a whole number from 0 to ${most}`,
    {type: 'integer', minimum: 0, maximum: most},
    (found) =>
      // Adding zero turns -0 into 0.
      Number.isInteger(found) && (found as number) >= 0 && (found as number) <= most
        ? (found as number) + 0
        : undefined
  );

/** People or events in one figure. */
export const count = upTo(maxNumber);
/** People living in a country. */
export const inhabitants = upTo(maxInhabitants);

/** Degrees, to `limit` on either side of zero. */
export const degrees = (limit: number): Shape<number> =>
  single(
    `degrees from -${limit} to ${limit}`,
    {type: 'number', minimum: -limit, maximum: limit},
    (found) =>
      Number.isFinite(found) && Math.abs(found as number) <= limit ? (found as number) : undefined
  );

export const flag: Shape<boolean> = single('true or false', {type: 'boolean'}, (found) =>
  typeof found === 'boolean' ? found : undefined
);

export const oneOf = <T extends string | number>(values: readonly T[]): Shape<T> =>
  single(values.join(', ').replace(/, (\w+)$/, ' or $1'), {enum: values}, (found) =>
    values.find((value) => value === found)
  );

/** A reference to an entry of a list or map that was read before, or one of the words that stand for something else. */
export const keyOf = (index: string, ...others: readonly string[]): Shape<string> =>
  single(
    [`the key of an entry of ${index}`, ...others].join(' or '),
    {type: 'string', pattern: idPattern.pattern.source},
    (found, at) =>
      typeof found === 'string' &&
      (others.includes(found) || at.reading.keys.get(index)?.has(found))
        ? found
        : undefined
  );
