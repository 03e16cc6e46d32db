import {escaped} from '../marks/escape.ts';
import type {OembedAnswer} from './oembed-answer.ts';

/** Where a figure's frame is, and the files of its page. */
export interface FigurePlaces {
  readonly frame: string;
  /** The address of the page itself, of its oEmbed answer, and of its picture. */
  readonly page: string;
  readonly oembed: string;
  readonly picture: string | undefined;
}

/** A page with one figure, whose address can be pasted: others find there how to embed it, and its picture. */
export function figurePage({title, height}: OembedAnswer, places: FigurePlaces): string {
  const {frame, page, oembed, picture} = places;
  const name = escaped(title);
  const image = picture
    ? `\n  <meta property="og:image" content="${escaped(picture)}">\n  <meta property="og:image:alt" content="${name}">`
    : '';
  const still = picture
    ? `<img src="${escaped(picture)}" alt="${name}">`
    : 'This figure needs JavaScript.';
  return `<!doctype html>
<html lang="${escaped(new URL(frame).searchParams.get('lang') ?? 'en')}">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>${name}</title>
  <meta property="og:title" content="${name}">
  <meta property="og:url" content="${escaped(page)}">${image}
  ${discoveryLink(oembed, title)}
  <body>
    <iframe src="${escaped(frame)}" title="${name}" width="100%" height="${height}" frameborder="0"></iframe>
    <noscript>${still}</noscript>
    <script async src="${escaped(new URL('embed-host.js', frame).href)}"></script>
  </body>
</html>
`;
}

/** The link by which others find an answer; relative addresses are not understood everywhere. */
export const discoveryLink = (address: string, title: string): string =>
  `<link rel="alternate" type="application/json+oembed" href="${escaped(address)}" title="${escaped(title)}">`;
