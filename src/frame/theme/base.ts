import {css} from 'lit';

/**
 * The host and the text around a picture. Nothing is inherited but by name: the root begins anew, so that no property
 * of a page, known today or not, reaches a number. Sizes are in em from the page's own text, never below 16 px; colours
 * follow the page's `color-scheme`. Letter, word and line spacing are left as the reader set them.
 */
export const base = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    contain: inline-size;
    contain-intrinsic-inline-size: min(320px, 75vw);
    line-height: 1.45;
    /* Its width is the width of the picture, also on pages that write from top to bottom. */
    writing-mode: horizontal-tb !important;
  }
  :host([color-scheme='light']) {
    color-scheme: light;
  }
  :host([color-scheme='dark']) {
    color-scheme: dark;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host::before,
  :host::after {
    content: none !important;
  }
  * {
    box-sizing: border-box;
  }
  .root {
    all: initial;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    color-scheme: inherit;
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--conflict-font-family, inherit);
    font-size: max(16px, 1em);
    line-height: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-size-adjust: inherit;
    -webkit-text-size-adjust: inherit;
    pointer-events: inherit;
    padding: 1em;
    overflow-wrap: break-word;
    position: relative;
  }
  .root:lang(ar) {
    line-height: 1.7;
  }
  .heading {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
    margin: 0 0 0.15em;
  }
  .subtitle {
    color: var(--_quiet);
    margin: 0 0 0.9em;
    text-wrap: pretty;
  }
  .summary {
    font-size: 0.9375em;
    margin: 0.7em 0 0.4em;
    max-inline-size: 48em;
    text-wrap: pretty;
  }
  .small {
    font-size: 0.8125em;
    color: var(--_quiet);
  }
  .notice {
    border-inline-start: 3px solid var(--_injured);
    padding-inline-start: 0.6em;
  }
  .lang,
  .others {
    font-size: max(12px, 0.85em);
    color: var(--_quiet);
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  .chart {
    position: relative;
  }
`;
