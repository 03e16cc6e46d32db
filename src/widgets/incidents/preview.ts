import type {Preview} from '../preview.ts';

export const preview: Preview = ({incidents = []}) => (incidents.length ? {} : undefined);
