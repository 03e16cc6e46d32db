import type {GapReason, Reported} from '../data/estimate.ts';
import type {PartialDate, Text} from '../data/text.ts';
import type {PhraseKey} from './phrases.ts';

/** What is counted; it chooses the noun. */
export type Unit = 'person' | 'soldier' | 'attack' | 'rate';

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
  | {readonly text: Text}
  | {readonly term: string}
  | {readonly country: string}
  | {readonly date: PartialDate; readonly style?: 'long' | 'short'}
  | {readonly number: number}
  | {readonly reported: Reported | undefined; readonly unit?: Unit}
  | {readonly gap: GapReason};

/** Words from the phrase `key` with its placeholders filled. */
export const phrase = (key: PhraseKey, values?: Record<string, Words>, count?: number): Words => ({
  phrase: key,
  ...(values && {with: values}),
  ...(count !== undefined && {count}),
});
