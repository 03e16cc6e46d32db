import type {ComplexAttributeConverter, ReactiveElement, PropertyValues} from 'lit';
import {clean, shorten} from '../data/clean.ts';

/** Nobody writes longer lists by hand; megabytes would hold the page up. */
const longestList = 1e5;

/** Space-separated tokens; an empty or absent attribute is undefined. */
export const tokens: ComplexAttributeConverter<readonly string[] | undefined> = {
  fromAttribute: (value) => {
    const found =
      value
        ?.slice(0, longestList)
        .split(/[\s,]+/)
        .filter(Boolean) ?? [];
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

/** Frameworks set properties as they set attributes, with text, numbers or null: what they set becomes what it should be. */
export function readProperties(element: ReactiveElement, changed: PropertyValues): void {
  const {elementProperties} = element.constructor as typeof ReactiveElement;
  const properties = element as unknown as Record<PropertyKey, unknown>;
  for (const name of changed.keys()) {
    const {attribute, converter, type = String} = elementProperties.get(name)!;
    const value = properties[name];
    if (attribute === false || type !== String || value === undefined) continue;
    const text = Array.isArray(value) ? value.filter(isWord).join(' ') : value;
    const read = converter as typeof word | undefined;
    if (isWord(text)) properties[name] = read ? read.fromAttribute!(`${text}`) : `${text}`;
    else properties[name] = undefined;
  }
}

const isWord = (value: unknown): value is string | number =>
  typeof value === 'string' || Number.isFinite(value);
