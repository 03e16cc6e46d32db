/**
 * Characters that are not seen but change what is: controls, halves of surrogate pairs, and those that turn the
 * direction of the text around them. Joiners stay, because words of several scripts need them.
 */
export const hidden = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Marks piled up on one letter, which would draw over the lines above and below. */
const piled = /(\p{M}{4})\p{M}+/gu;

/** A text on one line. */
export const oneLine = (text: string): string => text.replace(/[\t\n\r]+/g, ' ').trim();

/** A text without hidden characters and piled-up marks. */
export const clean = (text: string): string => text.replace(hidden, '').replace(piled, '$1').trim();

/** A text of at most `length` UTF-16 code units, with an ellipsis where it was cut. */
export const shorten = (text: string, length: number): string =>
  text.length > length ? text.slice(0, length - 1).replace(/\p{Cs}$/u, '') + '…' : text;
