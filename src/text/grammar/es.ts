import type {Grammar} from './grammar.ts';

/** Spanish: few countries keep an article. Estados Unidos has none, and is one. */
export const grammar: Grammar = {
  names: {CI: 'Costa de Marfil'},
  countries: [
    {codes: 'CD CF DO EU', the: 'la {c}', in: 'en la {c}'},
    {codes: 'GB', the: 'el {c}', in: 'en el {c}'},
    {codes: 'AE NL', the: 'los {c}', in: 'en los {c}'},
    {codes: 'UN', the: 'las {c}', in: 'en las {c}'},
    {the: '{c}', in: 'en {c}'},
  ],
  dates: {
    on: {day: 'el {d}', month: 'en {d}', year: 'en {d}'},
    since: {day: 'desde el {d}', month: 'desde {d}', year: 'desde {d}'},
    span: {day: 'del {low} al {high}', month: 'de {low} a {high}', year: 'de {low} a {high}'},
  },
};
