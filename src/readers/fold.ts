/** Letters that take no mark but have a plain sister, as Hausa, German, Polish and Turkish write them. */
const sisters: Readonly<Record<string, string>> = {
  ɗ: 'd',
  ɓ: 'b',
  ƙ: 'k',
  ƴ: 'y',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
};

const arabicDigits = /[٠-٩۰-۹]/g;

/** The text with the digits of Arabic and Persian as those of ASCII. */
export const asciiDigits = (text: string): string =>
  text.replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 15));

/**
 * A text as it is compared: small letters without accents, ASCII digits, common spaces. “Tués”, “TUES” and “tues ”
 * are one.
 */
export const fold = (text: string): string =>
  asciiDigits(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}ʼ’'‘`]/gu, '')
    .replace(/[ɗɓƙƴßøłıæœىةـ]/g, (letter) => sisters[letter]!)
    .replace(/\s+/g, ' ')
    .trim();

/** Its words alone, with one space between: “Deaths / month” is `deaths month`. */
export const words = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
