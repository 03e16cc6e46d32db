import {css} from 'lit';
import {overTime} from '../common/theme.ts';

const steps = css`
  .strips .group {
    border: 0;
    margin: 0;
    padding: 0;
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--_quiet);
  }
  .strip-row .label {
    font-size: 0.8125em;
  }
  .strip-row .figure {
    font-weight: 700;
  }
  .label .ended {
    color: var(--_quiet);
  }
  .steps :is(.shield, text) {
    pointer-events: none;
  }
  .strip-row .day {
    color: var(--_quiet);
    margin-inline-end: 0.3em;
  }
  @container (min-width: 34em) {
    .strips {
      --_names: 40%;
    }
    .happenings {
      --_names: 62%;
    }
    .over {
      padding-inline-start: var(--_names);
    }
    .strip-row {
      position: relative;
      display: flex;
      align-items: center;
      min-block-size: 1.5em;
    }
    .strip-row .label {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      column-gap: 0.5em;
      inline-size: calc(var(--_names) - 0.7em);
    }
    .strip-row .label > span {
      min-inline-size: 0;
    }
    .strip-row .figure {
      flex: none;
    }
    .happenings .label {
      display: grid;
      grid-template-columns: 7.6em minmax(0, 1fr);
    }
    .strip-row .steps {
      position: absolute;
      inset-block: 0;
      inset-inline-end: 0;
      inline-size: calc(100% - var(--_names));
      block-size: 100%;
    }
  }
`;

export const styles = [overTime, steps];
