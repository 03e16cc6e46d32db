import type {Grammar} from './grammar.ts';

/** Italian: “in” before nearly every country; the article, and so the subject, is known for some of them only. */
export const grammar: Grammar = {
  countries: [
    {codes: 'EU', the: 'l’{c}', in: 'nell’{c}'},
    {codes: 'US AE', the: 'gli {c}', in: 'negli {c}'},
    {codes: 'NL', the: 'i {c}', in: 'nei {c}'},
    {codes: 'UN', the: 'le {c}', in: '({c})'},
    {codes: 'PH', the: 'le {c}', in: 'nelle {c}'},
    {codes: 'GB', the: 'il {c}', in: 'nel {c}'},
    {codes: 'YE', the: 'lo {c}', in: 'nello {c}'},
    {codes: 'BS BB CF CU CV CY DO KM KY MG MH MT MU MV SB SC SG SM ST', the: '{c}', in: '({c})'},
    {
      codes:
        'BE BJ BF BR BI BW CA CL CM CD CG GA GH GT IQ JP KE KW KZ LB LU MA ML MM MW MX MZ NE NP PA PE PK PT PY QA RW SD SN SS TD TG TJ TM VE VN ZM ZW',
      the: 'il {c}',
      in: 'in {c}',
    },
    {
      codes: 'AF AL AM AO AR AT AU AZ DZ EC EG ER ET IE IN IR IT UA UG UY UZ',
      the: 'l’{c}',
      in: 'in {c}',
    },
    {
      codes:
        'BA BG BO BY CH CI CN CO CZ DE DK ES FI FR GE GM GN GQ GR GW HR HU JO KP KR LR LT LV LY MD MN MR NA NG NO PL RO RS RU SA SE SI SK SL SO SY TH TN TR TZ ZA',
      the: 'la {c}',
      in: 'in {c}',
    },
    {the: '{c}', in: 'in {c}'},
  ],
  dates: {
    on: {day: 'il {d}', month: 'nel {d}', year: 'nel {d}'},
    since: {day: 'dal {d}', month: 'da {d}', year: 'dal {d}'},
    span: {day: 'dal {low} al {high}', month: 'da {low} a {high}', year: 'dal {low} al {high}'},
  },
  elide: (text) =>
    text
      .replace(/\bil (?=(?:8|11) )/g, 'l’')
      .replace(/\b(dal|al) (?=(?:8|11) )/g, '$1l’')
      .replace(/\bnel (?=[ao])/g, 'nell’')
      .replace(/ 1 (?=[a-z])/g, ' 1º '),
};
