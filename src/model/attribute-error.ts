import {clean, shorten} from '../data/clean.ts';
import {phrase, type Words} from '../text/words.ts';

/** An attribute whose value cannot be used; the widget says so in the reader's language. */
export class AttributeError extends Error {
  /** Cut and cleaned, so that it can be shown. */
  readonly found: string;

  constructor(
    readonly attribute: string,
    found: string,
    /** What would be right. */
    readonly accepted: Words
  ) {
    const shown = clean(shorten(found, 80));
    super(`${attribute}="${shown}"`);
    this.found = shown;
  }

  /** The sentence for the reader. */
  get words(): Words {
    const {attribute, found, accepted} = this;
    return phrase('error_attribute', {
      attribute: {text: attribute},
      found: {text: found},
      accepted,
    });
  }
}
