import type {Preview} from '../preview.ts';

export const preview: Preview = ({deployments = [], country}) => {
  const [first] = deployments;
  if (!first) return undefined;
  return deployments.some(({host}) => host === country) ? {} : {host: first.host};
};
