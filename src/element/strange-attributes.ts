import {nearest} from '../data/check/nearest.ts';

/** Attributes that any element may have, those of scripts (`data-`, `aria-`, `on`) and of markers of state apart. */
const common =
  'class id style slot title lang dir hidden tabindex role part is nonce translate itemscope itemprop itemtype inert draggable spellcheck accesskey popover autofocus contenteditable enterkeyhint inputmode exportparts align';

/** Names that belong to somebody else: to scripts and frameworks, which put a sign or a prefix before theirs. */
const foreign = /^(data-|aria-|on)|[^a-z-]/;

/** What is wrong with attributes whose names nobody reads, a sentence each. */
export const strangeAttributes = (
  names: readonly string[],
  known: readonly string[]
): readonly string[] =>
  names
    .filter(
      (name) =>
        !known.includes(name) &&
        name !== 'state' &&
        !common.split(' ').includes(name) &&
        !foreign.test(name)
    )
    .flatMap((name) => {
      const meant = nearest(name, known);
      // A name with a prefix that is like none of ours is a framework's.
      if (!meant && name.includes('-')) return [];
      return [`There is no attribute ${name}.${meant ? ` Did you mean ${meant}?` : ''}`];
    });
