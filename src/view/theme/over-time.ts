import {css} from 'lit';

/**
 * Columns and strips over a time axis.
 */
export const overTime = css`
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
`;
