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
  .columns {
    block-size: clamp(13em, 33cqi, 23em);
  }
`;

export const styles = [overTime, columns];
