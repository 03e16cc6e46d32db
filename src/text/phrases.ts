import type {en} from './en.ts';

/** Forms of a message that counts, by CLDR plural category; `zero` in any language, for a word in place of 0. */
export type Plural = {readonly other: string} & Readonly<
  Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>
>;
export type Message = string | Plural;
export type PhraseKey = keyof typeof en;

/** A language: every phrase of the English one, so that a missing phrase does not compile; forms where it needs them. */
export type Phrases = Readonly<Record<PhraseKey, Message>>;
