import {css} from 'lit';

/** Rows of bars: label, bar with its value behind it, one more line. */
export const styles = css`
  .bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.3em;
    cursor: default;
  }
  .bar .label {
    font-weight: 600;
    color: var(--_text);
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
    color: var(--_text);
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
  .bar:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
    box-shadow: 0 0 0 7px var(--_surface);
  }
  [dir='rtl'] .track > svg {
    transform: scaleX(-1);
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
  }
`;
