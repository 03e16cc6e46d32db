import type {GapReason, Reported} from '../data/estimate.ts';
import type {PartialDate, Text} from '../data/text.ts';
import type {CountryForm, DateForm} from './grammar/grammar.ts';
import type {PhraseKey} from './phrases.ts';

/** What is counted; it chooses the noun. */
export type Unit = 'person' | 'soldier' | 'attack' | 'rate';

/** What a number is said with: its unit, or what happened to those counted. */
export type Noun =
  Unit | Extract<PhraseKey, `killed_${string}` | 'dead' | 'civilian_count' | 'injured_people'>;

/**
 * Something to be said, before a language is chosen. The model writes these; `say` turns them into a string and
 * `runs` into marked pieces, so that a mark, its tooltip, its table row and its spoken name cannot differ.
 */
export type Words =
  | {
      readonly phrase: PhraseKey;
      readonly count?: number;
      readonly with?: Readonly<Record<string, Words>>;
    }
  | {readonly list: readonly Words[]}
  | {
      readonly text: Text;
      /** The text as it is after “according to”, by languages in which that is another. */
      readonly after?: Text | undefined;
      readonly form?: 'after' | undefined;
    }
  | {readonly term: string}
  | {readonly country: string; readonly form?: CountryForm}
  | {readonly date: PartialDate; readonly style?: 'long' | 'short'; readonly form?: DateForm}
  /** From a date to another. */
  | {readonly span: readonly [PartialDate, PartialDate]}
  /** The same with its first letter raised, unless it is that of a name. */
  | {readonly raised: Words}
  | {readonly number: number}
  | {readonly reported: Reported | undefined; readonly unit?: Noun | undefined}
  | {readonly gap: GapReason};

/** Words from the phrase `key` with its placeholders filled. */
export const phrase = (key: PhraseKey, values?: Record<string, Words>, count?: number): Words => ({
  phrase: key,
  ...(values && {with: values}),
  ...(count !== undefined && {count}),
});
