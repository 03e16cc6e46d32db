import {css, unsafeCSS} from 'lit';
import {roomSteps} from './room.ts';

/** Room behind bars, in the font's own digits, which are wider than most letters. */
const rooms = unsafeCSS(
  roomSteps
    .map((letters) => `.room-${letters}{--_room:calc(${Math.ceil(letters * 1.06)}ch + 0.6em)}`)
    .join('')
);

/** Rows of bars: label, bar with its figure behind it, one more line. */
export const styles = css`
  ${rooms} .group {
    font-weight: 700;
    margin: 0.9em 0 0.2em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_rule);
  }
  .group:first-child {
    border: 0;
    margin: 0;
    padding: 0;
  }
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
  .bar .detail,
  .bar .told {
    font-size: 0.8125em;
    color: var(--_quiet);
  }
  .told .value {
    color: var(--_text);
  }
  .track {
    --_thick: 1.25em;
    display: flex;
    align-items: center;
    min-block-size: var(--_thick);
    margin-block: 0.1em;
    --_space: min(var(--_room), 60cqi);
    padding-inline-end: var(--_space);
    border-inline-start: 1px solid var(--_quiet);
    color: inherit;
  }
  .bare {
    border: 0;
    padding: 0;
  }
  .track > svg {
    flex: none;
    block-size: var(--_thick);
  }
  .value {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .track > span {
    flex: none;
    color: var(--_text);
    padding-inline-start: 0.45em;
  }
  .track > .value {
    white-space: nowrap;
  }
  .track > .words,
  .track > .beyond {
    flex: 0 1 auto;
    font-size: 0.875em;
    margin-inline-end: calc(-1 * var(--_space));
  }
  .bare > .words {
    margin: 0;
    padding: 0;
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
  .rival .track > .value,
  .part .track > .value {
    font-weight: 500;
    font-size: 0.9em;
  }
  .aside {
    margin-block-start: 0.8em;
    padding-block-start: 0.8em;
    border-block-start: 1px dashed var(--_quiet);
  }
  .bars .bar + .main {
    margin-block-start: 0.3em;
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
  @container (min-width: 26em) {
    .bar {
      grid-template-columns: minmax(0, 10em) minmax(0, 1fr);
      column-gap: 1em;
    }
    .bar .label,
    .bar .detail {
      grid-column: 1;
    }
    .bar .track,
    .bar .told {
      grid-column: 2;
    }
    .bar .track {
      --_space: min(var(--_room), 38cqi);
      grid-row: 1;
      align-self: start;
    }
    .bar .told {
      grid-row: 2;
    }
    .rows .bar .track {
      grid-row: 1 / span 2;
    }
  }
  @container (min-width: 40em) {
    .bar {
      grid-template-columns: minmax(0, 15em) minmax(0, 1fr);
    }
  }
  @container (min-width: 60em) {
    .bar {
      grid-template-columns: minmax(0, 22em) minmax(0, 1fr);
    }
  }
`;
