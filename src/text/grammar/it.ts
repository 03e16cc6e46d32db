import type {Grammar} from './grammar.ts';

/** Italian: “in” before nearly every country; the article, and so the subject, is known for some of them only. */
export const grammar: Grammar = {
  countries: [
    {codes: 'EU', the: 'l’{c}', in: 'nell’{c}'},
    {codes: 'AE US', the: 'gli {c}', in: 'negli {c}'},
    {codes: 'NL', the: 'i {c}', in: 'nei {c}'},
    {codes: 'PH', the: 'le {c}', in: 'nelle {c}'},
    {codes: 'UN', the: 'le {c}', in: '({c})'},
    {codes: 'GB', the: 'il {c}', in: 'nel {c}'},
    {codes: 'YE', the: 'lo {c}', in: 'nello {c}'},
    {codes: 'BS BB CF CU CV CY DO KM KY MG MH MT MU MV PS SB SC SG SM ST', the: '{c}', in: '({c})'},
    {
      codes: 'BE BF BI BJ BR CA CD CG CM GH KE LB MA ML MM MZ NE PK PT RW SD SN SS TD TG VE ZA',
      the: 'il {c}',
      in: 'in {c}',
    },
    {codes: 'AF AM AZ DZ EG ER ET IN IQ IR IT SA UA UG', the: 'l’{c}', in: 'in {c}'},
    {
      codes: 'CI CN CO DE ES FR GE GN LY MR NG PL RO RU SO SY TN TR TZ',
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
