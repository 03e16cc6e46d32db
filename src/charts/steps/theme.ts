import {css} from 'lit';
import {overTime} from '../common/theme.ts';

const steps = css`
  .strip-row .label {
    font-size: 0.9em;
  }
  .strips .group {
    margin: 0.5em 0 0;
    font-weight: 700;
  }
  @container (min-width: 34em) {
    .strip-row {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
      column-gap: 1em;
      align-items: end;
    }
    .over {
      padding-inline-start: 11em;
    }
  }
`;

export const styles = [overTime, steps];
