import {isUncovered, isUnread} from '../../data/estimate.ts';
import type {Figure} from '../../model/figure.ts';
import {withChildren, type Row} from '../../model/row.ts';
import type {PhraseKey} from '../../text/phrases.ts';
import {glyphOf, isUnnumbered, type Ending} from './glyph.ts';

/** Every row of a figure, with those under it. */
export const allRows = ({rows}: Figure): readonly Row[] => rows.flatMap(withChildren);

export const endsSo = (rows: readonly Row[], wanted: Ending): boolean =>
  rows.some(({value}) => glyphOf(value).ending === wanted);

/** The phrases of what is there, in the order given. */
export const keysThere = (keys: readonly (readonly [PhraseKey, boolean])[]): PhraseKey[] =>
  keys.filter(([, there]) => there).map(([key]) => key);

/** Why a mark without a number has none. */
export const unnumbered = (rows: readonly Row[]): [PhraseKey, boolean][] => [
  ['legend_unnumbered', rows.some(({value}) => isUnnumbered(value) && !isUnread(value))],
  ['legend_unread', rows.some(({value}) => isUnread(value))],
];

/** What stands in the place of a number, in time. */
export const absences = (rows: readonly Row[]): [PhraseKey, boolean][] => [
  ...unnumbered(rows),
  ['legend_gap', rows.some(({value}) => isUncovered(value))],
];
