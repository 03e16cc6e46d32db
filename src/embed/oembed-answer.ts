import {snapshotOf} from '../file/snapshot.ts';
import {classes} from '../widgets/classes.ts';
import {attributesOf, namesOf, tagOf} from './address.ts';
import {frameTag} from './frame.ts';

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
}

/** Who embeds, and how large a frame at first. */
export interface OembedOptions {
  readonly provider: string | undefined;
  readonly width: number;
  readonly height: number | undefined;
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
  {provider, width, height}: OembedOptions
): OembedAnswer {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error('is no web address');
  const tags = Object.keys(classes);
  const tag = tagOf(url.searchParams, tags);
  if (!tag) throw new Error(`names no widget; add widget=${namesOf(tags).join(' or widget=')}`);
  const attributes = attributesOf(url.searchParams, classes[tag]!.observedAttributes);
  const {title, tall} = outlineOf(tag, attributes, width);
  const frame = {address: url.href, title, height: height ?? tall};
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider ?? url.hostname,
    provider_url: `${url.origin}/`,
    cache_age: day,
    width,
    height: frame.height,
    html: frameTag(frame),
  };
}

/** What a frame is called and about how high it becomes. */
function outlineOf(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  width: number
): {readonly title: string; readonly tall: number} {
  const {lang, src, heading} = attributes;
  if (src) {
    if (!heading) throw new Error('has src, whose data are not here; add heading, for the title');
    return {title: heading, tall: usual};
  }
  const written = {tag, attributes, languages: lang ? [lang] : []};
  const {caption, picture} = snapshotOf(written, undefined, width);
  return {title: `${caption.heading}. ${caption.subtitle}`, tall: picture.height + beside};
}
