import {css} from 'lit';
import {overTime} from '../common/theme.ts';

const dots = css`
  .plot {
    padding-inline-start: 2em;
  }
  .plot.narrow {
    padding-inline-start: 3em;
  }
  .plot.medium {
    padding-inline-start: 4.5em;
  }
  .scatter {
    block-size: clamp(16em, 38cqi, 23em);
  }
  .incident:hover .strip {
    stroke: var(--_quiet);
  }
  .incident[aria-expanded='true'] .strip {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .incident:focus-visible .strip {
    stroke: var(--_focus);
    stroke-width: 3;
  }
  .strip {
    pointer-events: none;
  }
  .kinds {
    list-style: none;
    margin: 0 0 0.4em;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
  }
  .kinds li {
    display: flex;
    align-items: center;
    gap: 0.35em;
  }
`;

export const styles = [overTime, dots];
