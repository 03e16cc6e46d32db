import {pointOf, type Value} from '../data/estimate.ts';
import type {PartialDate} from '../data/text.ts';
import type {PhraseKey} from '../text/phrases.ts';
import {phrase, type Noun, type Unit, type Words} from '../text/words.ts';
import {eventLine} from './events.ts';
import type {Statement} from './statement.ts';

/** What part a row plays; it decides how the row is drawn. */
export type Role = 'main' | 'part' | 'rival' | 'apart';

/** How little ink a figure may have: an outline where it is only alleged, dashes where it is old, none where words tell it. */
export type Ink = 'alleged' | 'old' | 'none';

/** Which colour of the palette a row takes. */
export type Series =
  'killed' | 'injured' | 'other' | 'count' | 'force' | 'armed' | 'civilian' | 'mixed';

/**
 * One figure that a widget says. The same row is drawn as a mark, written in the table and spoken, so that the
 * three cannot differ.
 */
export interface Row extends Statement {
  /** What a part or a rival figure is about, where its label does not say so. */
  readonly about?: Words | undefined;
  /** The figure, made plain when the row is made. */
  readonly value: Value;
  readonly unit: Unit;
  /** What its number is said with, where that tells more than the unit: “12 soldiers killed”. */
  readonly noun?: Noun | undefined;
  readonly role: Role;
  readonly series: Series;
  /** Full ink, if absent. */
  readonly ink?: Ink | undefined;
  /** What a picture writes in the place of the number. */
  readonly told?: Words | undefined;
  /** What a picture writes in the place of label and detail, where these say more than it has room for. */
  readonly title?: Words | undefined;
  readonly caption?: Words | undefined;
  /** The heading that it stands under, with others of its kind. */
  readonly group?: PhraseKey | undefined;
  readonly parts?: readonly Row[];
  /** Other figures for the same thing. */
  readonly rivals?: readonly Row[];
  /** These as one row of a picture. */
  readonly others?: Row | undefined;
  /** Where the bar begins, in units: the sum of the parts before this one. */
  readonly start?: number | undefined;
  /** The newest figure before this one, where this one has no number. */
  readonly last?: {readonly value: Value; readonly date: PartialDate} | undefined;
  /** A column's first day, or a step's; `end` is the day after its last. */
  readonly period?: {readonly start: PartialDate; readonly end: PartialDate};
  /** What is counted covers a part of the period only. */
  readonly partial?: boolean | undefined;
  /** Somebody said so on its first day. */
  readonly stated?: boolean | undefined;
  /** It dwindles until the next statement. */
  readonly narrows?: boolean | undefined;
  /** Something that happened on its date, which has no figure. */
  readonly isEvent?: boolean | undefined;
  /** A presence over time. */
  readonly steps?: readonly Row[];
}

/** “12 soldiers killed”, “number not published”. */
export const figureWords = ({unit, noun}: Row, value: Value): Words => ({
  reported: value,
  unit: noun && pointOf(value) !== undefined ? noun : unit,
});

/** A row as it is spoken: category first, value second, then what qualifies it. */
export function nameOf(row: Row): Words {
  if (row.isEvent) return eventLine(row);
  const {about, label, value, told, role, detail} = row;
  const category = about ? phrase('dated', {what: about, date: label}) : label;
  // Of several figures of others it is their range; all else is as exact as the figure.
  const figure = role === 'rival' && told ? told : figureWords(row, value);
  const named = phrase('labelled', {label: category, value: figure});
  return detail ? phrase('joined', {a: named, b: detail}) : named;
}

/** A row and everything under it, in reading order. */
export const withChildren = (row: Row): Row[] => [
  row,
  ...(row.parts ?? []).flatMap(withChildren),
  ...(row.rivals ?? []).flatMap(withChildren),
  ...(row.steps ?? []).flatMap(withChildren),
];

/** The number a row's mark ends at; undefined where it has none. */
export const pointOfRow = ({value}: Row): number | undefined => pointOf(value);

/** The row with the highest number over zero, the first of equals. */
export function highestRow(rows: readonly Row[]): Row | undefined {
  let most: Row | undefined;
  for (const row of rows)
    if ((pointOfRow(row) ?? 0) > ((most && pointOfRow(most)) ?? 0)) most = row;
  return most;
}
