/** Letters of a value that the narrowest page (320 px) has room for beside each other, over all of a time axis. */
export const narrowest = 44;

/** How much room to leave for labels of so many letters: a class of the style sheet. */
export const roomFor = (letters: number): string =>
  letters > 14 ? 'wide' : letters > 8 ? 'medium' : letters > 3 ? 'narrow' : 'least';
