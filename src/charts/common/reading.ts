import {say, type Locale} from '../../text/say.ts';
import {nameOf, type Row} from '../../model/row.ts';
import type {Attributes} from '../../marks/mark.ts';

/** What makes a mark a value that can be reached, read out and pointed at. */
export const readable = (row: Row, kind: string, active: boolean, locale: Locale): Attributes => ({
  class: `${kind} ${row.series}`,
  part: `mark ${kind}`,
  role: 'img',
  tabindex: active ? 0 : -1,
  // As a screen reader should hear it: numbers without thousands signs.
  'aria-label': say(nameOf(row), {...locale, spoken: true}),
  'data-row': row.id,
});
