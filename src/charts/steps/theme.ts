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
    font-size: 0.875em;
    line-height: 1.25;
  }
  .strip-row .figure {
    font-weight: 700;
  }
  .label .ended {
    color: var(--_quiet);
    margin-inline-start: 0.5em;
  }
  @container (min-width: 34em) {
    .strips {
      --_names: max(11em, 31%);
    }
    .happenings {
      --_names: 50%;
    }
    .strip-row {
      display: grid;
      grid-template-columns: calc(var(--_names) - 0.7em) minmax(0, 1fr);
      column-gap: 0.7em;
      align-items: center;
    }
    .strip-row .label {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      column-gap: 0.5em;
    }
    .strip-row .label > :first-child {
      flex: 1;
    }
    .over {
      padding-inline-start: var(--_names);
    }
  }
`;

export const styles = [overTime, steps];
