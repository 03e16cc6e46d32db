import type {en} from './en.ts';

/** Forms of a message that counts, by CLDR plural category. */
export type Plural = {readonly other: string} & Readonly<
  Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>
>;
export type Message = string | Plural;
export type PhraseKey = keyof typeof en;

/** A language: every phrase of the English one, so that a missing phrase does not compile. */
export type Phrases = {readonly [K in PhraseKey]: (typeof en)[K] extends string ? string : Plural};
