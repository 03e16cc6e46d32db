import {contentOf} from '../marks/content.ts';
import {present, type Child, type Mark} from '../marks/mark.ts';
import type {Speech} from '../text/say.ts';
import {phrase, type Words} from '../text/words.ts';
import {buttonMark} from './button.ts';

/** A sentence in the place of the picture, with what the page wrote between the tags under it. */
export const messageMarks = (words: Words, speech: Speech, canRetry: boolean): readonly Child[] =>
  present(
    ['p', {class: 'message', part: 'message'}, contentOf(words, speech)],
    canRetry && retryMark(speech),
    ['slot', {}]
  );

/** The button that asks for the data again. */
export const retryMark = (speech: Speech): Mark => [
  'div',
  {class: 'buttons'},
  [buttonMark('retry', phrase('retry'), speech)],
];
