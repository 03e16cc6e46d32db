import type {Preview} from '../preview.ts';

/** How many incidents of a counted file are shown; a dataset says by `featured` what comes first. */
const deadliest = '10';

export const preview: Preview = ({incidents = []}, counted) => {
  if (!incidents.length) return undefined;
  return counted && incidents.length > 1 ? {top: deadliest} : {};
};
