import {css} from 'lit';
import {overTime} from '../common/theme.ts';

const columns = css`
  .plot {
    padding-inline-start: 2em;
  }
  .plot.narrow {
    padding-inline-start: 3em;
  }
  .plot.medium {
    padding-inline-start: 4.5em;
  }
  .long {
    display: none;
  }
  @container (min-width: 34em) {
    .long {
      display: inline;
    }
    .short {
      display: none;
    }
  }
`;

export const styles = [overTime, columns];
