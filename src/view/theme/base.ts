import {css} from 'lit';

/**
 * The host, its colours, and the text around a picture. Sizes are in em from the page's own text, never below 16 px;
 * colours follow the page's `color-scheme`. Letter, word and line spacing are left as the reader set them.
 */
export const base = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    contain: inline-size;
    contain-intrinsic-inline-size: min(320px, 75vw);
    text-align: start;
    line-height: 1.45;
    --_surface: var(--conflict-surface, #ffffff);
    --_text: var(--conflict-text, #1d1f23);
    --_quiet: var(--conflict-quiet, #54575e);
    --_rule: var(--conflict-rule, #d9dade);
    --_count: var(--conflict-series-1, #0f4c99);
    --_injured: var(--conflict-series-2, #b5500f);
    --_killed: var(--conflict-series-3, #2b1111);
    --_other: var(--conflict-series-4, #767676);
    --_link: var(--conflict-link, #0f4c99);
    --_focus: var(--conflict-focus, #0f4c99);
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_surface: var(--conflict-surface, light-dark(#ffffff, #16181c));
      --_text: var(--conflict-text, light-dark(#1d1f23, #f1f1ee));
      --_quiet: var(--conflict-quiet, light-dark(#54575e, #b6b8bd));
      --_rule: var(--conflict-rule, light-dark(#d9dade, #3a3d44));
      --_count: var(--conflict-series-1, light-dark(#0f4c99, #77bbff));
      --_injured: var(--conflict-series-2, light-dark(#b5500f, #ff9955));
      --_killed: var(--conflict-series-3, light-dark(#2b1111, #ffeeee));
      --_other: var(--conflict-series-4, light-dark(#767676, #8a8d93));
      --_link: var(--conflict-link, light-dark(#0f4c99, #8fc7ff));
      --_focus: var(--conflict-focus, light-dark(#0f4c99, #8fc7ff));
    }
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
    container-type: inline-size;
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--conflict-font-family, inherit);
    font-size: max(16px, 1em);
    font-style: normal;
    font-weight: 400;
    padding: 1em;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    cursor: auto;
    visibility: visible;
    overflow-wrap: break-word;
    position: relative;
  }
  .root:lang(ar) {
    line-height: 1.7;
  }
  .heading {
    font-size: 1.2em;
    font-weight: 700;
    margin: 0 0 0.35em;
  }
  .summary {
    margin: 0 0 1em;
    max-inline-size: 42em;
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
  svg {
    display: block;
    overflow: visible;
  }
`;
