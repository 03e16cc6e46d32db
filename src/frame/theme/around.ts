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
    color: var(--_surface);
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
  .keys,
  .caution {
    margin: 0.5em 0;
  }
  .caution {
    max-inline-size: 48em;
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
    max-inline-size: min(24em, 100%);
    background: var(--_text);
    color: var(--_surface);
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
  .tooltip[hidden] {
    display: none;
  }
  .attestation {
    margin-block-start: 0.3em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block: 0.8em 0.4em;
  }
  button {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_quiet);
    border-radius: 4px;
    min-block-size: 44px;
    padding: 0.3em 0.9em;
    cursor: pointer;
  }
  button[aria-expanded='true'] {
    background: var(--_text);
    color: var(--_surface);
  }
  .panel[hidden] {
    display: none;
  }
  .scroll {
    overflow-x: auto;
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
    margin: 0.6em 0 0;
  }
  /* A finger's room above and below each link, which lines of other links do not reach into. A font's letters are one
     em high at least; how much higher differs from font to font. */
  .links {
    display: block;
    line-height: max(34px, 2.4em);
  }
  .links a {
    padding-block: calc((44px - 1em) / 2);
  }
  td a {
    display: inline-block;
    padding-block: 0.3em;
  }
  .live {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .message {
    margin: 0;
    padding-block: 1.5em;
  }
`;
