import type {Loaded} from '../load/arrival.ts';
import type {Figure} from '../model/figure.ts';
import {elementOf, figureOf, type WrittenWidget} from '../prerender/draw.ts';
import {language} from '../text/languages.ts';
import type {Locale} from '../text/say.ts';
import {captionOf, drawPicture, type Caption, type Picture} from './picture.ts';

/** A widget that has been read, with its picture. */
export interface Snapshot {
  readonly figure: Figure;
  readonly locale: Locale;
  readonly caption: Caption;
  readonly picture: Picture;
}

/** The picture of a widget as a page wrote it. Throws an AttributeError for an attribute it cannot use. */
export function snapshotOf(
  written: WrittenWidget,
  loaded: Loaded | undefined,
  width?: number
): Snapshot {
  const element = elementOf(written, loaded);
  const figure = figureOf(element);
  const reader = language(element.getAttribute('lang')!, element.digits);
  const {terms, language: dataLanguage} = figure.dataset;
  const locale = {language: reader, terms, dataLanguage};
  const caption = captionOf(figure, locale, element);
  const mirrored = reader.direction === 'rtl' && element.timeAxis !== 'ltr';
  const picture = drawPicture(figure, locale, caption, {mirrored, ...(width && {width})});
  return {figure, locale, caption, picture};
}
