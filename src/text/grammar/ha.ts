import type {Grammar} from './grammar.ts';

/** Hausa: “a” before a place, a month or a year; “ran” before a day. */
export const grammar: Grammar = {
  countries: [{the: '{c}', in: 'a {c}'}],
  dates: {
    on: {day: 'ran {d}', month: 'a {d}', year: 'a {d}'},
    since: {day: 'tun {d}', month: 'tun {d}', year: 'tun {d}'},
    span: {
      day: 'daga {low} zuwa {high}',
      month: 'daga {low} zuwa {high}',
      year: 'daga {low} zuwa {high}',
    },
  },
};
