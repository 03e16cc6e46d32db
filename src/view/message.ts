import {html, nothing, type TemplateResult} from 'lit';
import type {Speech} from '../text/say.ts';
import {phrase, type Words} from '../text/words.ts';
import {show} from './words.ts';

/** A sentence in the place of the picture, with what the page wrote between the tags under it. */
export const messageView = (
  words: Words,
  speech: Speech,
  onRetry: (() => void) | undefined
): TemplateResult =>
  html`<p class="message" part="message">${show(words, speech)}</p>
    ${retryView(onRetry, speech)}
    <slot></slot>`;

/** The button that asks for the data again. */
export const retryView = (onRetry: (() => void) | undefined, speech: Speech) =>
  onRetry
    ? html`<div class="buttons">
        <button type="button" part="button" @click=${onRetry}>
          ${show(phrase('retry'), speech)}
        </button>
      </div>`
    : nothing;
