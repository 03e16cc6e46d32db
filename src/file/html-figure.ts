import {notesMarks} from '../frame/notes.ts';
import {sourceLine} from '../frame/source.ts';
import {tableMark} from '../frame/table.ts';
import type {Child} from '../marks/mark.ts';
import {writeMark} from '../marks/write.ts';
import type {Figure} from '../model/figure.ts';
import type {Locale} from '../text/say.ts';
import type {Caption} from './picture.ts';

/** The picture's file, as an `img` names it. */
export interface PictureFile {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A figure as plain HTML with the picture, its sources and a real table, for places that take neither scripts nor
 * unknown tags. The sentence is the picture's text alternative.
 */
export function htmlFigure(
  figure: Figure,
  locale: Locale,
  {heading, subtitle, summary}: Caption,
  {src, width, height}: PictureFile
): string {
  const {tag: lang, direction: dir} = locale.language;
  const alt = `${heading}. ${subtitle}. ${summary}`.trim();
  return `${writeMark([
    'figure',
    {lang, dir},
    [
      '\n',
      ['img', {src, width, height, alt}],
      '\n',
      withoutNames(['figcaption', {}, [sourceLine(figure, locale, {old: false})]]),
      withoutNames(tableMark(figure, locale)),
      ...notesMarks(figure, locale).map(withoutNames),
      '\n',
    ],
  ])}\n`;
}

/** The widget's own names are left out: in a page of somebody else they could mean something. */
function withoutNames(child: Child): Child {
  if (typeof child === 'string') return child;
  const [tag, attributes, content = ''] = child;
  return [
    tag,
    {...attributes, class: undefined, part: undefined},
    typeof content === 'string' ? content : content.map(withoutNames),
  ];
}
