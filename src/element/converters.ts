import type {ComplexAttributeConverter} from 'lit';
import {clean, shorten} from '../data/clean.ts';

/** Space-separated tokens; an empty or absent attribute is undefined. */
export const tokens: ComplexAttributeConverter<readonly string[] | undefined> = {
  fromAttribute: (value) => {
    const found = value?.split(/[\s,]+/).filter(Boolean) ?? [];
    return found.length ? found : undefined;
  },
  toAttribute: (value) => value?.join(' ') ?? null,
};

/** Words; an empty attribute is the same as none. */
export const word: ComplexAttributeConverter<string | undefined> = {
  fromAttribute: (value) => value?.trim() || undefined,
};

/** No reader follows a heading or a sentence for longer. */
const longest = 1000;

/** The page's own words as they can be shown: nothing invisible, nothing endless; what is no text is none. */
export function plain(words: unknown): string | undefined {
  const shown = typeof words === 'string' ? clean(shorten(words, longest)) : '';
  return shown === '' ? undefined : shown;
}
