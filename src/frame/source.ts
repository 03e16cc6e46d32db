import type {Source} from '../data/claim.ts';
import {safeUrl} from '../data/url.ts';
import {childrenOf} from '../marks/content.ts';
import {present, type Child, type Mark} from '../marks/mark.ts';
import {creditsOf, sourcesNamed, sourcesOf, type Figure} from '../model/figure.ts';
import type {Speech} from '../text/say.ts';
import {phrase} from '../text/words.ts';

/** Whose report it is, and whose page a copy of it stands on: “AFP, via TRT World”. */
export function publisherMarks({publisher, via}: Source, speech: Speech): readonly Child[] {
  const name = (text: string): Mark => ['bdi', {translate: 'no'}, text];
  const between = speech.language.message('source_via').replace(/\{\w+\}/g, '');
  return via ? [name(publisher), between, name(via)] : [name(publisher)];
}

/** A source by its publisher, as a link where it has a web address. */
export function sourceMarks(source: Source, speech: Speech): readonly Child[] {
  const {title, url, published} = source;
  const href = safeUrl(url);
  const names = publisherMarks(source, speech);
  const link: Mark = ['a', {part: 'source-link', href, title, rel: 'noopener noreferrer'}, names];
  return [
    ...(href ? [link] : names),
    ...(published
      ? [
          ' ',
          [
            'span',
            {class: 'day'},
            ['(', ...childrenOf({date: published, style: 'short'}, speech), ')'],
          ] as Mark,
        ]
      : []),
  ];
}

/**
 * Where the figures were read, to which day they reach, and what the newest release is if this is an earlier one. It
 * cannot be switched off.
 */
export function sourceLine(figure: Figure, speech: Speech, old: boolean, newer?: string): Mark {
  const {checked, release} = figure.dataset;
  const {asOf = figure.dataset.asOf} = figure;
  const sources = sourcesOf(figure);
  const sentences = [
    childrenOf(phrase('as_of', {date: {date: asOf}}), speech),
    childrenOf(phrase(old ? 'unchecked' : 'checked', {date: {date: checked}}), speech),
    ...(newer
      ? [
          childrenOf(
            phrase('newer_release', {release: {text: release!}, newest: {text: newer}}),
            // Names, in no language.
            {language: speech.language}
          ),
        ]
      : []),
    ...creditsOf(sources).map((credit): Child[] => [['bdi', {class: 'credit'}, credit]]),
  ];
  return [
    'p',
    {class: 'source small', part: 'source'},
    [
      ...present(sources.length > 0 && ['span', {class: 'links'}, linksOf(sources, speech)]),
      ...sentences.flatMap((sentence, index) =>
        index || sources.length ? [' ', ...sentence] : sentence
      ),
    ],
  ];
}

/** The first sources and how many more there are. */
function linksOf(sources: readonly Source[], speech: Speech): readonly Child[] {
  const more = sources.length - sourcesNamed;
  const links = sources.slice(0, sourcesNamed).map((source) => sourceMarks(source, speech));
  if (more > 0) links.push(childrenOf(phrase('more_sources', {n: {number: more}}, more), speech));
  return [
    speech.language.message('sources').replace('{list}', ''),
    ...links.flatMap((link, index) => (index ? [' · ', ...link] : link)),
    '.',
  ];
}
