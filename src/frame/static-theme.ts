import {css} from 'lit';

/** What a prerendered widget needs beside the theme: a table that opens without a script, in the buttons' room. */
export const staticTheme = css`
  :host(:not(:defined)) {
    min-block-size: 0 !important;
  }
  .keys,
  .later {
    visibility: hidden;
  }
  summary {
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details:not([open]) > summary {
    margin-block-end: 0;
  }
  .button {
    display: inline-flex;
    align-items: center;
    border: 1px solid var(--_quiet);
    border-radius: 4px;
    min-block-size: 44px;
    padding: 0.3em 0.9em;
  }
  [open] > summary > .button {
    background: var(--_text);
    color: var(--_surface);
  }
  @media (forced-colors: active) {
    [open] > summary > .button {
      forced-color-adjust: none;
    }
  }
  summary:focus-visible {
    outline: none;
  }
  summary:focus-visible > .button {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  @media print {
    details::details-content {
      display: block;
      content-visibility: visible;
    }
  }
`;
