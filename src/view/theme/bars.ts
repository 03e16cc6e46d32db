import {css} from 'lit';

/**
 * Rows of bars, and what the shapes of every picture say.
 */
export const bars = css`
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
  .track > svg {
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
  .rival .label::first-letter {
    text-transform: uppercase;
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
  [dir='rtl'] .track > svg {
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
  .hollow {
    stroke-dasharray: 1 3;
  }
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
`;
