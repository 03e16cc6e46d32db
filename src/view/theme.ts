import {css} from 'lit';

/**
 * The looks of every widget. Sizes are in em from the page's own text, never below 16 px; colours follow the page's
 * `color-scheme`. Letter, word and line spacing are left as the reader set them.
 */
export const theme = css`
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
    text-wrap: balance;
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

  /* Bars: label, bar with its value behind it, one more line. */
  .bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.3em;
    cursor: default;
  }
  .bar .label {
    font-weight: 600;
  }
  .bar .detail {
    font-size: 0.8125em;
    color: var(--_quiet);
  }
  .track {
    --_thick: 1.35em;
    display: flex;
    align-items: center;
    min-block-size: var(--_thick);
    margin-block: 0.15em;
    padding-inline-end: var(--_room);
    border-inline-start: 1px solid var(--_quiet);
  }
  .least {
    --_room: 3em;
  }
  .narrow {
    --_room: 4.5em;
  }
  .medium {
    --_room: 7em;
  }
  .wide {
    --_room: 9.5em;
  }
  .track svg {
    flex: none;
    block-size: var(--_thick);
  }
  .value {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .track .value {
    flex: none;
    padding-inline-start: 0.45em;
    max-inline-size: var(--_room);
  }
  .part,
  .rival {
    padding-block: 0.1em;
  }
  .part .label,
  .rival .label {
    font-weight: 400;
    padding-inline-start: 1em;
    font-size: 0.9em;
  }
  .part .detail,
  .rival .detail {
    padding-inline-start: 1.25em;
  }
  .part .track,
  .rival .track {
    --_thick: 1em;
  }
  .rival .track .value,
  .part .track .value {
    font-weight: 500;
    font-size: 0.9em;
  }
  .spread .track {
    min-block-size: 2.3em;
  }
  .others {
    display: block;
    font-weight: 400;
  }
  .aside {
    margin-block-start: 0.8em;
    padding-block-start: 0.8em;
    border-block-start: 1px dashed var(--_quiet);
  }
  .bars .bar + .main {
    margin-block-start: 0.45em;
  }
  [dir='rtl'] .track svg {
    transform: scaleX(-1);
  }

  /* What a shape says: solid as stated, pale between lowest and highest, hollow for “up to” and for rivals. */
  .killed {
    --_ink: var(--_killed);
  }
  .injured {
    --_ink: var(--_injured);
  }
  .other {
    --_ink: var(--_other);
  }
  .count,
  .force {
    --_ink: var(--_count);
  }
  .solid,
  .end rect {
    fill: var(--_ink);
  }
  .part .solid {
    fill-opacity: 0.72;
  }
  .span {
    fill: var(--_ink);
    fill-opacity: 0.35;
    stroke: var(--_ink);
  }
  .hollow,
  .older,
  .rival .solid,
  .rival .span {
    fill: var(--_ink);
    fill-opacity: 0.12;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .hollow,
  .older {
    stroke-dasharray: 3 3;
  }
  .end rect:nth-child(2) {
    fill-opacity: 0.75;
  }
  .end rect:nth-child(3) {
    fill-opacity: 0.5;
  }
  .soft rect:nth-child(1) {
    fill-opacity: 0.8;
  }
  .soft rect:nth-child(2) {
    fill-opacity: 0.35;
  }
  .whisker,
  .spread line {
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .spread line {
    stroke: var(--_injured);
    stroke-width: 2;
  }
  .column .whisker {
    stroke: var(--_other);
    stroke-width: 2;
  }

  /* Columns and strips. */
  text {
    fill: var(--_text);
    font-size: max(12px, 0.8em);
    font-variant-numeric: tabular-nums;
  }
  .tick {
    fill: var(--_quiet);
  }
  .halo {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .plot {
    padding-inline-start: 2em;
  }
  .plot.narrow {
    padding-inline-start: 3em;
  }
  .plot.medium {
    padding-inline-start: 4.5em;
  }
  .grid line {
    stroke: var(--_rule);
    shape-rendering: crispEdges;
  }
  .grid .zero {
    stroke: var(--_quiet);
  }
  .hatch {
    stroke: var(--_other);
    stroke-width: 1.5;
  }
  .column:hover .strip[fill='transparent'],
  .step:hover .strip {
    fill: var(--_text);
    fill-opacity: 0.07;
  }
  .marker line,
  .event {
    stroke: var(--_text);
    stroke-width: 1;
    stroke-dasharray: 2 2;
  }
  .marker circle {
    fill: var(--_text);
  }
  .marker text {
    fill: var(--_surface);
    font-weight: 700;
  }
  .strip-row {
    padding-block: 0.35em;
  }
  .strip-row .label {
    font-weight: 600;
    font-size: 0.9em;
  }
  .step .solid {
    fill-opacity: 0.85;
  }
  .open {
    stroke: var(--_ink);
    stroke-width: 3;
    stroke-dasharray: 4 3;
  }

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
  .legend {
    list-style: none;
    margin: 0.5em 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.4em;
  }
  .keys {
    margin: 0.5em 0;
  }

  /* Focus: two-tone, so that it shows on any ground. */
  [data-row] {
    outline: none;
  }
  .bar:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
    box-shadow: 0 0 0 7px var(--_surface);
  }
  .column:focus-visible .strip,
  .step:focus-visible .strip {
    stroke: var(--_focus);
    stroke-width: 3;
    fill: var(--_focus);
    fill-opacity: 0.12;
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
  .source {
    margin: 0.6em 0 0;
  }
  .source a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
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

  @container (min-width: 34em) {
    .bar {
      grid-template-columns: minmax(0, 15em) minmax(0, 1fr);
      column-gap: 1em;
    }
    .bar .label,
    .bar .detail {
      grid-column: 1;
    }
    .bar .track {
      grid-column: 2;
      grid-row: 1 / span 2;
      align-self: start;
    }
    .events {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .strip-row {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      column-gap: 1em;
      align-items: end;
    }
    .over {
      padding-inline-start: 12em;
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --_quiet: var(--_text);
    }
    .part .solid,
    .step .solid,
    .end rect {
      fill-opacity: 1;
    }
  }
  @media (forced-colors: active) {
    .root {
      --_ink: CanvasText;
    }
    [class] {
      --_killed: CanvasText;
      --_injured: CanvasText;
      --_other: CanvasText;
      --_count: CanvasText;
      --_text: CanvasText;
      --_quiet: CanvasText;
      --_surface: Canvas;
      --_rule: GrayText;
      --_focus: Highlight;
      --_link: LinkText;
    }
    /* Where text stands on its own colour, browsers would paint the theme's paper behind the letters. */
    .events li::before,
    button[aria-expanded='true'] {
      forced-color-adjust: none;
    }
    .tooltip {
      border: 1px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    /* Paper is white, whatever the page is. */
    .root {
      --_surface: #fff;
      --_text: #000;
      --_quiet: #333;
      --_rule: #bbb;
      --_link: #000;
      --_count: var(--conflict-series-1, #0f4c99);
      --_injured: var(--conflict-series-2, #b5500f);
      --_killed: var(--conflict-series-3, #2b1111);
      --_other: var(--conflict-series-4, #767676);
      print-color-adjust: exact;
    }
    .panel[hidden] {
      display: block;
    }
    .scroll {
      overflow: visible;
    }
    .source a {
      min-block-size: 0;
    }
    .buttons,
    .keys,
    .tooltip {
      display: none;
    }
  }
`;
