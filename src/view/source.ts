import {html, nothing, type TemplateResult} from 'lit';
import type {Source} from '../data/claim.ts';
import type {Figure} from '../model/figure.ts';
import {sourcesOf} from '../model/figure.ts';
import {phrase} from '../text/words.ts';
import type {Speech} from '../text/say.ts';
import {safeUrl} from '../data/url.ts';
import {show} from './words.ts';

/** How many sources the line under the picture names; the table has them all. */
const named = 3;

/** Whose report it is, and whose page a copy of it stands on: “AFP, via TRT World”. */
export function publisherView({publisher, via}: Source, speech: Speech): TemplateResult {
  const own = html`<bdi translate="no">${publisher}</bdi>`;
  const between = speech.language.message('source_via').replace(/\{\w+\}/g, '');
  return via ? html`${own}${between}<bdi translate="no">${via}</bdi>` : own;
}

/** A source by its publisher, as a link where it has a web address. */
export function sourceView(source: Source, speech: Speech): TemplateResult {
  const {title, url, published} = source;
  const href = safeUrl(url);
  const name = publisherView(source, speech);
  const day = published
    ? html` <span class="day">(${show({date: published, style: 'short'}, speech)})</span>`
    : nothing;
  return href
    ? html`<a part="source-link" href=${href} title=${title ?? nothing} rel="noopener noreferrer"
          >${name}</a
        >${day}`
    : html`${name}${day}`;
}

/**
 * Where the figures were read, to which day they reach, and what the newest release is if this is an earlier one. It
 * cannot be switched off.
 */
export function sourceLine(
  figure: Figure,
  speech: Speech,
  old: boolean,
  newer?: string
): TemplateResult {
  const {dataset} = figure;
  const sources = sourcesOf(figure);
  const first = sources.slice(0, named);
  const more = sources.length - first.length;
  const credits = [...new Set(sources.flatMap(({attribution}) => attribution ?? []))];
  const label = speech.language.message('sources').replace('{list}', '');
  return html`<p class="source small" part="source">
    ${
      sources.length
        ? html`<span class="links"
            >${label}${first.map((source, index) => html`${index ? ' · ' : ''}${sourceView(source, speech)}`)}${
              more > 0
                ? html` · ${show(phrase('more_sources', {n: {number: more}}, more), speech)}`
                : nothing
            }.</span
          >`
        : nothing
    }
    ${show(phrase('as_of', {date: {date: dataset.asOf}}), speech)}
    ${show(phrase(old ? 'unchecked' : 'checked', {date: {date: dataset.checked}}), speech)}
    ${
      newer
        ? show(
            phrase('newer_release', {release: {text: dataset.release!}, newest: {text: newer}}),
            // Names, in no language.
            {language: speech.language}
          )
        : nothing
    }
    ${credits.map((credit) => html`<bdi class="credit">${credit}</bdi> `)}
  </p>`;
}
