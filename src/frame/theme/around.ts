import {css} from 'lit';

/**
 * Legends, focus, tooltip, buttons, table and sources.
 */
export const around = css`
  .events {
    margin: 0.6em 0;
    padding: 0;
    list-style: none;
    counter-reset: event;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em 1.2em;
  }
  .events li {
    counter-increment: event;
    padding-inline-start: 1.9em;
    position: relative;
  }
  .events li::before {
    content: counter(event);
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.45em;
    line-height: 1.45em;
    text-align: center;
    border-radius: 50%;
    background: var(--_text);
    color: var(--_paper);
    font-weight: 700;
  }
  .listed li {
    padding-inline-start: 0;
  }
  .listed li::before {
    content: none;
  }
  .legend {
    list-style: none;
    margin: 0.5em 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.4em;
  }
  .caution {
    margin: 0.4em 0;
    max-inline-size: 54em;
  }
  /* For those who came by keyboard; it lies over what follows, so that nothing moves. */
  .keys {
    position: absolute;
    clip-path: inset(50%);
    z-index: 1;
    margin: 0;
    background: var(--_paper);
    pointer-events: none;
  }
  .chart:has([data-row]:focus-visible) + .keys {
    clip-path: none;
  }

  /* Focus: two-tone, so that it shows on any ground. */
  [data-row] {
    outline: none;
  }
  a:focus-visible,
  button:focus-visible,
  .scroll:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .tooltip {
    position: absolute;
    z-index: 2;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: max-content;
    max-inline-size: min(17em, 100%);
    background: var(--_text);
    color: var(--_paper);
    font-size: 0.875em;
    padding: 0.6em 0.8em;
    border-radius: 4px;
  }
  /* A bridge for the pointer, from the mark to what it shows. */
  .tooltip::before {
    content: '';
    position: absolute;
    inset: -9px 0;
    z-index: -1;
  }
  .attestation {
    margin-block-start: 0.3em;
  }
  .actions {
    display: inline-flex;
    flex-wrap: wrap;
    column-gap: 0.9em;
  }
  .source > span {
    margin-inline-end: 0.5em;
  }
  button,
  .button {
    display: inline-block;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: var(--_link);
    background: none;
    border: 0;
    padding: 0;
    line-height: max(24px, 1.5em);
    min-inline-size: 24px;
    text-align: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  button[aria-expanded='true'] {
    font-weight: 700;
  }
  /* A finger's room, as far as the lines around have no targets of their own. */
  @media (pointer: coarse) {
    button,
    .button {
      padding-block: 10px;
      margin-block: -10px;
    }
    .actions {
      display: flex;
    }
  }
  [hidden] {
    display: none;
  }
  .scroll {
    overflow: auto;
    max-block-size: max(24em, 60vh);
    overscroll-behavior: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.875em;
  }
  caption {
    text-align: start;
    font-weight: 700;
    padding-block: 0.5em;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.4em 0.8em 0.4em 0;
    padding-inline: 0 0.8em;
    border-block-end: 1px solid var(--_rule);
    font-weight: 400;
  }
  thead th {
    color: var(--_quiet);
    border-block-end-color: var(--_quiet);
    position: sticky;
    inset-block-start: 0;
    background: var(--_paper);
  }
  tr.main th,
  tr.apart th {
    font-weight: 600;
  }
  tr.part th,
  tr.rival th {
    padding-inline-start: 1em;
  }
  .figure {
    font-variant-numeric: tabular-nums;
  }
  .notes {
    padding-inline-start: 1.2em;
    max-inline-size: 48em;
  }
  .unnumbered {
    list-style: disc;
  }
  .source {
    margin: 0.5em 0 0;
    line-height: 1.6;
  }
  td a {
    display: inline-block;
    padding-block: 0.3em;
  }
  .live,
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .heard {
    inset-inline: 0;
    inline-size: auto;
  }
  @container (max-width: 30em) {
    table,
    tbody,
    tr,
    th,
    td,
    caption {
      display: block;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tr {
      border-block-end: 1px solid var(--_rule);
      padding-block: 0.4em;
    }
    tbody th,
    td {
      border: 0;
      padding: 0.1em 0;
    }
    td:empty {
      display: none;
    }
    td::before {
      content: attr(data-head) ': ';
      color: var(--_quiet);
    }
  }
  .message {
    margin: 0;
    padding-block: 1.5em;
  }
`;
