import {AttributeError} from '../model/attribute-error.ts';
import {language} from '../text/languages.ts';
import {say} from '../text/say.ts';

/** What went wrong, in English for whoever runs a command; of an attribute also what it takes. */
export function complaintOf(error: unknown): string {
  if (error instanceof AttributeError) return say(error.words, {language: language('en')});
  return error instanceof Error ? error.message : String(error);
}
