import type {Grammar} from './grammar.ts';

/** French: the article decides, and whether the name begins with a vowel. Islands without an article have none of these. */
export const grammar: Grammar = {
  names: {UN: 'Nations unies'},
  countries: [
    {codes: 'EU', the: 'l’{c}', in: 'dans l’{c}'},
    {codes: 'AE NL PH UN US', the: 'les {c}', in: 'aux {c}'},
    {
      codes: 'BF BI BJ BR CA CD CG CM GB GH KE LB MA ML MM MZ NE NG PK PT RW SD SN SS TD TG VE YE',
      the: 'le {c}',
      in: 'au {c}',
    },
    {codes: 'AF AM AZ DE DZ EG ER ES ET IN IQ IR IT SA UA UG ZA', the: 'l’{c}', in: 'en {c}'},
    {codes: 'BE CF CI CN CO FR GE GN LY MR PL RO RU SO SY TN TR TZ', the: 'la {c}', in: 'en {c}'},
    {codes: 'IL', the: '{c}', in: 'en {c}'},
  ],
  dates: {
    on: {day: 'le {d}', month: 'en {d}', year: 'en {d}'},
    since: {day: 'depuis le {d}', month: 'depuis {d}', year: 'depuis {d}'},
    span: {day: 'du {low} au {high}', month: 'de {low} à {high}', year: 'de {low} à {high}'},
  },
  elide: (text) => text.replace(/\bde (?=[aeo])/, 'd’'),
};
