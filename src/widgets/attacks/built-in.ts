import type {Dataset} from '../../data/dataset.ts';
import {niger} from '../../data/niger/index.ts';
import type {BuiltIn} from '../../element/built-in.ts';

/** What of a dataset the widget draws without attributes: its usual series, and the usual events. */
export const drawnBare = ({
  counter,
  counts = [],
  since,
  markers = [],
  timeline = [],
}: Dataset): Partial<Dataset> => ({
  counts: counts.filter(({id}) => id === counter),
  timeline: timeline.filter(({id}) => id === since || markers.includes(id)),
});

/** Whole here and in the npm package. The bundles cut `first` down to what is drawn and fetch the rest. */
export const builtIn: BuiltIn = {first: niger};
