import type {Grammar} from './grammar.ts';

/** Portuguese: most countries have an article, and the preposition takes it up. */
export const grammar: Grammar = {
  names: {BF: 'Burkina Faso'},
  countries: [
    {codes: 'AE CM NL US', the: 'os {c}', in: 'nos {c}'},
    {codes: 'PH UN', the: 'as {c}', in: 'nas {c}'},
    {
      codes: 'AF AZ BF BI BJ BR CA CD EG GB GH HT IQ IR KE LB MA ML NE PK RW SD SN SS TD TG YE',
      the: 'o {c}',
      in: 'no {c}',
    },
    {
      codes:
        'AM BE CF CG CI CN CO DE DZ ER ES ET EU FR GE GN GW IN IT LY MR NG PL RO RU SA SO SY TN TR TZ UA VE ZA',
      the: 'a {c}',
      in: 'na {c}',
    },
    {codes: 'AO CU CV IL MM MZ PT ST UG', the: '{c}', in: 'em {c}'},
  ],
  dates: {
    on: {day: 'em {d}', month: 'em {d}', year: 'em {d}'},
    since: {day: 'desde {d}', month: 'desde {d}', year: 'desde {d}'},
    span: {day: 'de {low} a {high}', month: 'de {low} a {high}', year: 'de {low} a {high}'},
  },
};
