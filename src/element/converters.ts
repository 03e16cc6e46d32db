import type {ComplexAttributeConverter} from 'lit';

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
