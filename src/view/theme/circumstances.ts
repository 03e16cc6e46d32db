import {css} from 'lit';

/**
 * Wide containers, contrast themes and paper.
 */
export const circumstances = css`
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
    .links {
      line-height: inherit;
    }
    .buttons,
    .keys,
    .tooltip {
      display: none;
    }
  }
`;
