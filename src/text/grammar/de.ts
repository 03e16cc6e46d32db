import type {Grammar} from './grammar.ts';

/** German: most countries are bare; some have an article, which “in” takes up. */
export const grammar: Grammar = {
  names: {EU: 'EU', US: 'USA', CI: 'Elfenbeinküste', GB: 'Großbritannien'},
  countries: [
    {codes: 'NE', the: 'Niger', in: 'im {c}'},
    {codes: 'IQ IR LB SD SN TD YE', the: 'der {c}', in: 'im {c}'},
    {codes: 'CH CI EU MN SK TR UA', the: 'die {c}', in: 'in der {c}'},
    {codes: 'BS KM KY MH MV NL PH SC US', the: 'die {c}', in: 'in den {c}'},
    {codes: 'UN', the: 'die Vereinten Nationen', in: 'in den Vereinten Nationen'},
    {
      codes: 'AE',
      the: 'die Vereinigten Arabischen Emirate',
      in: 'in den Vereinigten Arabischen Emiraten',
    },
    {codes: 'CF DO PS', the: 'die {c}', in: '({c})'},
    {the: '{c}', in: 'in {c}'},
  ],
  dates: {
    on: {day: 'am {d}', month: 'im {d}', year: '{d}'},
    since: {day: 'seit dem {d}', month: 'seit {d}', year: 'seit {d}'},
    span: {
      day: 'vom {low} bis zum {high}',
      month: 'von {low} bis {high}',
      year: 'von {low} bis {high}',
    },
  },
};
