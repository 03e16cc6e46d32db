import {html} from 'lit';
import type {Figure} from '../model/figure.ts';
import {escaped, markupOf} from '../prerender/markup.ts';
import type {Speech} from '../text/say.ts';
import {notesView} from '../view/notes.ts';
import {sourceLine} from '../view/source.ts';
import {tableView} from '../view/table.ts';
import type {Caption} from './picture.ts';

/** The picture's file, as an `img` names it. */
export interface PictureFile {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** The widget's own names; in a page of somebody else they could mean something. */
const ours = / (?:class|part)="[^"]*"/g;

/**
 * A figure as plain HTML with the picture, its sources and a real table, for places that take neither scripts nor
 * unknown tags. The sentence is the picture's text alternative.
 */
export function htmlFigure(
  figure: Figure,
  speech: Speech,
  {heading, summary}: Caption,
  {src, width, height}: PictureFile
): string {
  const {tag, direction} = speech.language;
  const alternative = escaped(`${heading}. ${summary}`.trim());
  const words = markupOf(
    html`<figcaption>${sourceLine(figure, speech, false)}</figcaption>
      ${tableView(figure, speech)} ${notesView(figure, speech)}`
  ).replace(ours, '');
  return (
    `<figure lang="${tag}" dir="${direction}">\n` +
    `<img src="${escaped(src)}" width="${width}" height="${height}" alt="${alternative}">\n` +
    `${words.trim()}\n</figure>\n`
  );
}
