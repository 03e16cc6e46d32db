import {isServer} from 'lit';
import type {Source} from '../data/claim.ts';
import type {Text} from '../data/text.ts';
import {safeUrl} from '../data/url.ts';
import {childrenOf, contentOf} from '../marks/content.ts';
import type {Child, Mark} from '../marks/mark.ts';
import type {Figure} from '../model/figure.ts';
import {sourcesOf, weightiestSources} from '../model/sources.ts';
import {say, type Locale} from '../text/say.ts';
import {phrase} from '../text/words.ts';
import {buttonMark} from './button.ts';

/** Whose report it is, and whose page a copy of it stands on: “AFP, via TRT World”. */
export function publisherMarks({publisher, via}: Source, locale: Locale): readonly Child[] {
  const name = (text: Text): Mark =>
    typeof text === 'string' ? ['bdi', {translate: 'no'}, text] : ['bdi', {}, say({text}, locale)];
  const between = locale.language.message('source_via').replace(/\{\w+\}/g, '');
  return via ? [name(publisher), between, name(via)] : [name(publisher)];
}

/** A source by its publisher, as a link where it has a web address. */
export function sourceLink(source: Source, locale: Locale): readonly Child[] {
  const {title, url} = source;
  const href = safeUrl(url);
  const names = publisherMarks(source, locale);
  return href
    ? [['a', {part: 'source-link', href, title, rel: 'noopener noreferrer'}, names]]
    : names;
}

/** The same with the day it was published. */
export function sourceMarks(source: Source, locale: Locale): readonly Child[] {
  const {published} = source;
  const link = sourceLink(source, locale);
  if (!published) return link;
  const day = childrenOf({date: published, style: 'short'}, locale);
  return [...link, ' ', ['span', {class: 'day'}, ['(', ...day, ')']]];
}

/**
 * Where the figures were read, to which day they reach, and what the newest release is if this is an earlier one, in one
 * quiet paragraph that ends with `actions`. The sources cannot be switched off.
 */
export function sourceLine(
  figure: Figure,
  locale: Locale,
  {old, newer, actions = []}: SourceLine
): Mark {
  const {checked, release} = figure.dataset;
  const {asOf = figure.dataset.asOf} = figure;
  const sentences = [
    linksOf(figure, locale, actions.length > 0),
    childrenOf(phrase('as_of', {date: {date: asOf}}), locale),
    childrenOf(phrase(old ? 'unchecked' : 'checked', {date: {date: checked}}), locale),
    newer
      ? childrenOf(
          phrase('newer_release', {release: {text: release!}, newest: {text: newer}}),
          // Names, in no language.
          {language: locale.language}
        )
      : [],
  ].filter(({length}) => length > 0);
  return [
    'div',
    {class: 'source small', part: 'source'},
    [
      // In an element of their own, so that what can be pressed stays the same in every language.
      ['span', {}, sentences.flatMap((sentence, index) => (index ? [' ', ...sentence] : sentence))],
      ...actions,
    ],
  ];
}

export interface SourceLine {
  /** Nobody has checked the data for long. */
  readonly old: boolean;
  /** The newest release, where this is an earlier one. */
  readonly newer?: string | undefined;
  /** What a reader can do with the figures. */
  readonly actions?: readonly Child[] | undefined;
}

/** The weightiest sources and how many more there are, which opens the table where there is one to open. */
function linksOf(figure: Figure, locale: Locale, opens: boolean): readonly Child[] {
  const named = weightiestSources(figure);
  if (!named.length) return [];
  const more = sourcesOf(figure).length - named.length;
  const links = named.map((source) => sourceLink(source, locale));
  if (more > 0) {
    const words = phrase('more_sources', {n: {number: more}}, more);
    links.push(
      !opens
        ? childrenOf(words, locale)
        : isServer
          ? [['span', {class: 'more'}, contentOf(words, locale)]]
          : // The same as the button after it, which the keyboard stops at.
            [buttonMark('table', words, locale, {tabindex: -1})]
    );
  }
  return [
    locale.language.message('sources').replace('{list}', ''),
    ...links.flatMap((link, index) => (index ? [' · ', ...link] : link)),
    '.',
  ];
}
