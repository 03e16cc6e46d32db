import {AttributeError} from '../model/attribute-error.ts';
import {language} from '../text/languages.ts';
import {say} from '../text/say.ts';
import {phrase} from '../text/words.ts';

/** What went wrong, in English for whoever runs a command; of an attribute also what it takes. */
export function complaintOf(error: unknown): string {
  if (error instanceof AttributeError) {
    const {attribute, found, accepted} = error;
    const values = {attribute: {text: attribute}, found: {text: found}, accepted};
    return say(phrase('error_attribute', values), {language: language('en')});
  }
  return error instanceof Error ? error.message : String(error);
}
