import {clean, shorten} from '../data/clean.ts';
import {language} from '../text/languages.ts';
import {say} from '../text/say.ts';
import {phrase, type Words} from '../text/words.ts';

/** An attribute whose value cannot be used. The message says so in English for developers, with what would be right. */
export class AttributeError extends Error {
  /** The same for the reader, in whatever language. */
  readonly words: Words;

  readonly attribute: string;

  constructor(attribute: string, found: string, accepted: Words) {
    const words = phrase('error_attribute', {
      attribute: {text: attribute},
      // Cut and cleaned, so that it can be shown.
      found: {text: clean(shorten(found, 80))},
      accepted,
    });
    super(say(words, {language: language('en')}));
    this.attribute = attribute;
    this.words = words;
  }
}
