import type {Picture} from '../file/picture.ts';
import {snapshotOf} from '../file/snapshot.ts';
import {classes} from '../widgets/classes.ts';
import {attributesOf, namesOf, tagOf} from './address.ts';
import {escaped} from '../marks/escape.ts';
import {frameTag, type Frame} from './frame.ts';

/** An answer as oembed.com describes it. */
export interface OembedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** An answer, and the picture of its figure where the figure is known here. */
export interface AnswerWithPicture {
  readonly answer: OembedAnswer;
  readonly svg: string | undefined;
}

/** Who embeds, and how large a frame at first. */
export interface OembedOptions {
  readonly provider: string | undefined;
  readonly width: number;
  readonly height: number | undefined;
  /** Where the picture of the figure will lie. */
  readonly thumbnail?: string | undefined;
}

/** A frame holds buttons under its picture, and larger letters. */
const beside = 160;
/** The height of a frame whose figures are not known here. */
const usual = 640;
const day = 86_400;

/**
 * The answer for an address of embed.html, drawn from the built-in data. Throws an Error for an address that is none,
 * and an AttributeError for an attribute that the widget cannot use.
 */
export function oembedAnswer(
  address: string,
  {provider, width, height, thumbnail}: OembedOptions
): AnswerWithPicture {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error('is no web address');
  const tags = Object.keys(classes);
  const tag = tagOf(url.searchParams, tags);
  if (!tag) throw new Error(`names no widget; add widget=${namesOf(tags).join(' or widget=')}`);
  const attributes = attributesOf(url.searchParams, classes[tag]!.observedAttributes);
  const {title, tall, picture} = outlineOf(tag, attributes, width);
  const frame = {address: url.href, title, height: height ?? tall};
  const answer = {
    version: '1.0' as const,
    type: 'rich' as const,
    title,
    provider_name: provider ?? url.hostname,
    provider_url: `${url.origin}/`,
    cache_age: day,
    width,
    height: frame.height,
    html: embedding(frame),
    ...(thumbnail &&
      picture && {
        thumbnail_url: thumbnail,
        thumbnail_width: picture.width,
        thumbnail_height: picture.height,
      }),
  };
  return {answer, svg: picture?.svg};
}

/**
 * A frame with the script that gives it its height. WordPress takes the script out; it gives frames their height itself
 * where a quotation stands before them, which it shows where the frame is not.
 */
function embedding(frame: Frame): string {
  const {address, title} = frame;
  const host = new URL('embed-host.js', address).href;
  return `<blockquote><a href="${escaped(address)}">${escaped(title)}</a></blockquote>${frameTag(frame)}<script async src="${escaped(host)}"></script>`;
}

interface Outline {
  readonly title: string;
  readonly tall: number;
  readonly picture?: Picture;
}

/** What a frame is called and about how high it becomes. */
function outlineOf(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  width: number
): Outline {
  const {lang, src, heading} = attributes;
  if (src) {
    if (!heading) throw new Error('has src, whose data are not here; add heading, for the title');
    return {title: heading, tall: usual};
  }
  const written = {tag, attributes, languages: lang ? [lang] : []};
  const {caption, picture} = snapshotOf(written, undefined, width);
  const title = `${caption.heading}. ${caption.subtitle}`;
  return {title, tall: picture.height + beside, picture};
}
