import type {Preview} from '../preview.ts';

export const preview: Preview = ({deployments = [], timeline = [], country}) => {
  const [first] = deployments;
  if (!first) return timeline.length ? {show: 'events'} : undefined;
  return deployments.some(({host}) => host === country) ? {} : {host: first.host};
};
