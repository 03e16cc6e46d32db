import type {PartialDate} from '../data/text.ts';
import type {Message, Phrases} from './phrases.ts';

/** What a language's module brings. */
export interface Dictionary {
  /** By key; in bundles only the wording, in the order of the English phrases. */
  readonly phrases: Phrases | readonly Message[];
  /** The built-in dataset's texts, by their English; the build puts them here. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Where browsers lack the language: its dates, lists and countries. */
  readonly formats?: Formats;
}

export interface Formats {
  date(date: PartialDate, style: 'long' | 'short'): string;
  list(items: readonly string[]): string;
  readonly countries: Readonly<Record<string, string>>;
}
