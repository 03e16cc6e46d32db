import type {Grammar} from './grammar.ts';

/** Portuguese: most countries have an article, and the preposition takes it up. */
export const grammar: Grammar = {
  names: {BF: 'Burkina Faso'},
  countries: [
    {codes: 'AE NL US', the: 'os {c}', in: 'nos {c}'},
    {codes: 'PH UN', the: 'as {c}', in: 'nas {c}'},
    {
      codes:
        'AF BA BD BF BI BJ BR CA CD CG CL CM EC EG ER GA GB GH HT IE IQ IR JP KE KW KZ LA LB LS LU MA ML MM MW MX NE NP PA PE PK PY QA RW SD SN SR SS TD TG TJ TM UG UY UZ VN YE ZW',
      the: 'o {c}',
      in: 'no {c}',
    },
    {
      codes:
        'AL AM AR AT AU BE BG BO BY CF CH CI CN CO CZ DE DK DO DZ ES ET EU FI FR GE GM GN GQ GR GT GW HR HU ID IN IS IT JO KP KR LR LT LV LY MD MN MR MY MK NA NG NI NO NZ PG PL PS RO RS RU SA SE SI SK SL SO SY SZ TH TN TR TZ UA VE ZA ZM',
      the: 'a {c}',
      in: 'na {c}',
    },
    {
      codes: 'AO CU CV CY HN IL MG MT MZ PT SG ST SV TL',
      the: '{c}',
      in: 'em {c}',
    },
  ],
  dates: {
    on: {day: 'em {d}', month: 'em {d}', year: 'em {d}'},
    since: {day: 'desde {d}', month: 'desde {d}', year: 'desde {d}'},
    span: {day: 'de {low} a {high}', month: 'de {low} a {high}', year: 'de {low} a {high}'},
  },
};
