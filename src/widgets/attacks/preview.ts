import type {Preview} from '../preview.ts';

export const preview: Preview = ({incidents = [], counts = []}) =>
  incidents.length || counts.length ? {} : undefined;
