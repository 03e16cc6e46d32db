/** Letters of a value that the narrowest page (320 px) has room for beside each other, over all of a time axis. */
export const narrowest = 44;

/** The same of a page of 34 em, where style sheets show what has class `long` in the place of what has `short`. */
export const wide = 62;

/** Bold letters of numbers over columns that a page has room for: of 320 px, and of 34 em. */
export const boldLetters = {narrowest: 28, wide: 50};

/** How much room to leave for labels of so many letters: a class of the style sheet. */
export const roomFor = (letters: number): string =>
  letters > 14 ? 'wide' : letters > 8 ? 'medium' : letters > 3 ? 'narrow' : 'least';
