/** A fraction of the width or height as SVG takes it, so that a picture fits any width without a script. */
export const percent = (fraction: number): string => `${+(fraction * 100).toFixed(2)}%`;

/** How much room to leave for labels of so many letters: a class of the style sheet. */
export const roomFor = (letters: number): string =>
  letters > 14 ? 'wide' : letters > 8 ? 'medium' : letters > 3 ? 'narrow' : 'least';
