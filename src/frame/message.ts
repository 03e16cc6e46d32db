import {contentOf} from '../marks/content.ts';
import {present, type Child, type Mark} from '../marks/mark.ts';
import type {Locale} from '../text/say.ts';
import {phrase, type Words} from '../text/words.ts';
import {buttonMark} from './button.ts';

/** A sentence in the place of the picture, with what the page wrote between the tags under it. */
export const messageMarks = (words: Words, locale: Locale, canRetry: boolean): readonly Child[] =>
  present(
    // Takes the focus of what was there before.
    ['p', {class: 'message', part: 'message', tabindex: -1}, contentOf(words, locale)],
    canRetry && retryMark(locale),
    ['slot', {}]
  );

/** The button that asks for the data again. */
export const retryMark = (locale: Locale): Mark => [
  'div',
  {class: 'buttons'},
  [buttonMark('retry', phrase('retry'), locale)],
];
