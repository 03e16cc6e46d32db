import type {Grammar} from './grammar.ts';

/** English: a dozen countries take “the”. */
export const grammar: Grammar = {
  countries: [
    {
      codes: 'AE BS CF DO EU GB GM IM KM MH MV NL PH PS SB SC UN US',
      the: 'the {c}',
      in: 'in the {c}',
    },
    {the: '{c}', in: 'in {c}'},
  ],
  dates: {
    on: {day: 'on {d}', month: 'in {d}', year: 'in {d}'},
    since: {day: 'since {d}', month: 'since {d}', year: 'since {d}'},
    span: {
      day: 'from {low} to {high}',
      month: 'from {low} to {high}',
      year: 'from {low} to {high}',
    },
  },
};
