import {isForeign, pieces, type Locale} from '../text/say.ts';
import type {Words} from '../text/words.ts';
import type {Child, Content} from './mark.ts';

/**
 * Words inside of a mark: one string, or pieces where some come from the data in another direction, which are
 * isolated, or in another language, which is said.
 */
export function contentOf(words: Words, locale: Locale): Content {
  const found = pieces(words, locale);
  if (typeof found === 'string') return found;
  return found.flatMap((piece): Child[] => {
    const {text, lang} = piece;
    if (lang === undefined) return [isForeign(piece, locale) ? ['bdi', {}, text] : text];
    const name = locale.language.languageName(lang);
    return [['bdi', {lang}, text], ' ', ['span', {class: 'lang'}, `(${name})`]];
  });
}

/** The same among other children. */
export function childrenOf(words: Words, locale: Locale): readonly Child[] {
  const content = contentOf(words, locale);
  return typeof content === 'string' ? [content] : content;
}
