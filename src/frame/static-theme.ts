import {css} from 'lit';

/** What a prerendered widget needs beside the theme: a table that opens without a script, in the buttons' room. */
export const staticTheme = css`
  :host(:not(:defined)) {
    min-block-size: 0 !important;
  }
  .later {
    visibility: hidden;
  }
  .more {
    display: inline-block;
    line-height: max(24px, 1.5em);
  }
  .actions:has([open]) {
    display: flex;
  }
  [open] {
    flex-basis: 100%;
  }
  summary {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  [open] > summary {
    font-weight: 700;
  }
  summary:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  @media print {
    .actions:has(details) {
      display: block;
      margin: 0;
    }
    .later,
    summary {
      display: none;
    }
    details::details-content {
      display: block;
      content-visibility: visible;
    }
  }
`;
