import type {Grammar} from './grammar.ts';

/** French: the article decides, and whether the name begins with a vowel. Islands without an article have none of these. */
export const grammar: Grammar = {
  names: {UN: 'Nations unies'},
  countries: [
    {codes: 'EU', the: 'l’{c}', in: 'dans l’{c}'},
    {codes: 'AE NL PH PS UN US', the: 'les {c}', in: 'aux {c}'},
    {
      codes:
        'BF BI BJ BR BW CA CG CL CM CV DK GA GB GH GT HN JP KE KW KZ LA LB LS LU MA ML MM MW MX MZ NE NG NI NP PA PE PK PT PY QA RW SD SN SR SS SV TD TG TJ TM VE VN YE ZW',
      the: 'le {c}',
      in: 'au {c}',
    },
    {
      codes: 'AF AM AO AR AT AU AZ DE DZ EC EG EH ER ES ET IE IN IQ IR IS IT UA UG UY UZ',
      the: 'l’{c}',
      in: 'en {c}',
    },
    {
      codes:
        'BA BE BG BO BY CD CF CH CI CN CO CZ FI FR GE GM GN GQ GR GW HR HU JO KP KR LR LT LV LY MD ME MK MN MR NA NO NZ PG PL RO RS RU SA SE SI SK SL SO SY SZ TH TN TR TZ ZA ZM',
      the: 'la {c}',
      in: 'en {c}',
    },
  ],
  dates: {
    on: {day: 'le {d}', month: 'en {d}', year: 'en {d}'},
    since: {day: 'depuis le {d}', month: 'depuis {d}', year: 'depuis {d}'},
    span: {day: 'du {low} au {high}', month: 'de {low} à {high}', year: 'de {low} à {high}'},
  },
  elide: (text) => text.replace(/\bde (?=[aeo])/, 'd’'),
};
