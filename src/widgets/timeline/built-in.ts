import type {Dataset} from '../../data/dataset.ts';
import {niger} from '../../data/niger/index.ts';
import type {BuiltIn} from '../../element/built-in.ts';

/** What of a dataset the widget draws without attributes: who is in its country, and the events over them. */
export const drawnBare = ({
  country,
  deployments = [],
  markers = [],
  context = [],
  timeline = [],
}: Dataset): Partial<Dataset> => ({
  deployments: deployments.filter(({host}) => host === country),
  timeline: timeline.filter(({id}) => markers.includes(id) || context.includes(id)),
});

/** Whole here and in the npm package. The bundles cut `first` down to what is drawn and fetch the rest. */
export const builtIn: BuiltIn = {first: niger};
