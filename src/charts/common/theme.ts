import {css} from 'lit';

/** What pictures over time have in common: a ground that answers to pointer and focus. */
export const overTime = css`
  .strip-row,
  .plot {
    font-variant-numeric: tabular-nums;
  }
  .column:hover .strip[fill='transparent'],
  .step:hover .strip {
    fill: var(--_text);
    fill-opacity: 0.07;
  }
  .column:focus-visible .strip,
  .step:focus-visible .strip {
    stroke: var(--_focus);
    stroke-width: 3;
    fill: var(--_focus);
    fill-opacity: 0.12;
  }
  .long {
    display: none;
  }
  @container (min-width: 34em) {
    .long {
      display: inline;
    }
    .lanes.long {
      display: block;
    }
    .short {
      display: none;
    }
    .events {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
