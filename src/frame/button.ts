import {contentOf} from '../marks/content.ts';
import type {Attributes, Mark} from '../marks/mark.ts';
import type {Locale} from '../text/say.ts';
import type {Words} from '../text/words.ts';

/** What a reader can ask of a widget. */
export type Action = 'retry' | 'table' | 'download' | 'json' | 'close';

/** A button; the widget knows by `data-action` what it is for. */
export const buttonMark = (
  action: Action,
  words: Words,
  locale: Locale,
  attributes: Attributes = {}
): Mark => [
  'button',
  {type: 'button', part: 'button', 'data-action': action, ...attributes},
  contentOf(words, locale),
];
