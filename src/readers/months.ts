import {languages} from './country.ts';
import {fold} from './fold.ts';

/** Arabic has three sets of names: `Intl` tells them apart by country. */
const locales = [...languages, 'ar-SY', 'ar-DZ', 'ar-MA', 'ar-EG', 'de-AT'];

/** Spellings people use and `Intl` does not. */
const others: Readonly<Record<string, number>> = {
  sept: 9,
  setiembre: 9,
  maerz: 3,
  jaenner: 1,
  ianuarie: 1,
  جانفي: 1,
  فيفري: 2,
  افريل: 4,
  ماي: 5,
  جوان: 6,
  جويليه: 7,
  اوت: 8,
};

const clean = (name: string) => fold(name).replace(/[.]/g, '');

let known: Map<string, number> | undefined;

function readMonths(): Map<string, number> {
  const found = new Map(Object.entries(others));
  for (const locale of locales)
    for (const month of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, {
          month,
          day,
          timeZone: 'UTC',
        });
        for (let i = 0; i < 12; i++) {
          const name = format
            .formatToParts(new Date(Date.UTC(2001, i, 1)))
            .find(({type}) => type === 'month')!.value;
          if (!/\d/.test(name)) found.set(clean(name), i + 1);
        }
      }
  return found;
}

/** The shortest beginning of a name that is taken for it. */
const shortest = 3;

/** The number of the month that a word names, whole or by its beginning, in one of the eight languages; else undefined. */
export function monthOf(word: string): number | undefined {
  known ??= readMonths();
  const name = clean(word);
  const whole = known.get(name);
  if (whole !== undefined || name.length < shortest) return whole;
  const begun = new Set([...known].filter(([each]) => each.startsWith(name)).map(([, i]) => i));
  return begun.size === 1 ? [...begun][0] : undefined;
}
