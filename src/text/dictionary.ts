import type {PartialDate} from '../data/text.ts';
import type {Grammar} from './grammar/grammar.ts';
import type {Message, Phrases} from './phrases.ts';

/** What a language's module brings. */
export interface Dictionary {
  /** By key; in bundles only the wording, in the order of the English phrases. */
  readonly phrases: Phrases | readonly Message[];
  /** The built-in dataset's texts, by their English; the build puts them here. */
  readonly texts?: Readonly<Record<string, string>>;
  /** What stands before a country or a date in a sentence. */
  readonly grammar?: Grammar;
  /** Where browsers lack the language, or are slow to wake for it. */
  readonly formats?: Formats;
}

/** How a language writes numbers, dates and lists, where its own rules are better than what browsers have. */
export interface Formats {
  date(date: PartialDate, style: 'long' | 'short', tag: string): string;
  list(items: readonly string[], tag: string): string;
  /** Whole numbers; the browser's, if absent. */
  number?(value: number, grouped: boolean): string;
  /** The plural category of a count; the browser's, if absent. */
  plural?(count: number): Intl.LDMLPluralRule;
  /** A text in the spelling of the tag's region. */
  spell?(text: string, tag: string): string;
  /** Names by ISO 3166-1 code; the browser's, of those that are absent. */
  readonly countries?: Readonly<Record<string, string>>;
  /** Whether these serve a tag and a numbering system; else the browser's do. */
  serves?(tag: string, numberingSystem: string): boolean;
}
