import {css} from 'lit';

/**
 * Contrast themes and paper.
 */
export const circumstances = css`
  @media (forced-colors: active) {
    [class] {
      --_killed: CanvasText;
      --_injured: CanvasText;
      --_other: CanvasText;
      --_count: CanvasText;
      --_text: CanvasText;
      --_quiet: CanvasText;
      --_surface: Canvas;
      --_paper: Canvas;
      --_rule: GrayText;
      --_focus: Highlight;
      --_link: LinkText;
    }
    /* Where text stands on its own colour, browsers would paint the theme's paper behind the letters. */
    .events li::before {
      forced-color-adjust: none;
    }
    .tooltip {
      border: 1px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    .root {
      print-color-adjust: exact;
    }
    .chart[hidden],
    .panel[hidden] {
      display: block;
    }
    .scroll {
      overflow: visible;
      max-block-size: none;
    }
    .actions,
    .keys,
    .tooltip {
      display: none;
    }
    .heading,
    .subtitle {
      break-after: avoid;
    }
    .chart,
    tr,
    li {
      break-inside: avoid;
    }
    /* Paper cannot be scrolled: where a table has no room words are parted, but not a figure's or a date's. */
    table {
      font-size: 0.75em;
    }
    tbody th,
    td:nth-child(3),
    td:last-child {
      hyphens: auto;
      overflow-wrap: anywhere;
    }
  }
`;
