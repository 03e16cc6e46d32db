import {isForeign, pieces, type Speech} from '../text/say.ts';
import type {Words} from '../text/words.ts';
import type {Child, Content} from './mark.ts';

/**
 * Words inside of a mark: one string, or pieces where some come from the data in another direction, which are
 * isolated, or in another language, which is said.
 */
export function contentOf(words: Words, speech: Speech): Content {
  const found = pieces(words, speech);
  if (typeof found === 'string') return found;
  return found.flatMap((piece): Child[] => {
    const {text, lang} = piece;
    if (lang === undefined) return [isForeign(piece, speech) ? ['bdi', {}, text] : text];
    const name = speech.language.languageName(lang);
    return [['bdi', {lang}, text], ' ', ['span', {class: 'lang'}, `(${name})`]];
  });
}

/** The same among other children. */
export function childrenOf(words: Words, speech: Speech): readonly Child[] {
  const content = contentOf(words, speech);
  return typeof content === 'string' ? [content] : content;
}
