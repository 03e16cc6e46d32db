import {css} from 'lit';
import {overTime} from '../common/theme.ts';

const steps = css`
  .strip-row {
    padding-block: 0.35em;
  }
  .strip-row .label {
    font-weight: 600;
    font-size: 0.9em;
  }
  @container (min-width: 34em) {
    .strip-row {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      column-gap: 1em;
      align-items: end;
    }
    .over {
      padding-inline-start: 12em;
    }
  }
`;

export const styles = [overTime, steps];
