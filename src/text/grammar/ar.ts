import type {Grammar} from './grammar.ts';

/** Arabic: a name stands in a sentence as it stands alone. */
export const grammar: Grammar = {
  countries: [{the: '{c}', in: 'في {c}'}],
  dates: {
    on: {day: 'في {d}', month: 'في {d}', year: 'في {d}'},
    since: {day: 'منذ {d}', month: 'منذ {d}', year: 'منذ {d}'},
    span: {day: 'من {low} إلى {high}', month: 'من {low} إلى {high}', year: 'من {low} إلى {high}'},
  },
};
