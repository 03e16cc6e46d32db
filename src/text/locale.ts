import type {Text} from '../data/text.ts';
import type {Language} from './language.ts';

/** What words need beside a language: the dataset's names for its own codes. */
export interface Locale {
  readonly language: Language;
  readonly terms?: Readonly<Record<string, Text>> | undefined;
  /** Language of the data's plain strings. */
  readonly dataLanguage?: string | undefined;
  /** True for accessible names: numbers below ten thousand without separators. */
  readonly spoken?: boolean;
}
