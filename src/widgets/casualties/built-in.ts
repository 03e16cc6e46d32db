import type {Dataset} from '../../data/dataset.ts';
import {niger} from '../../data/niger/index.ts';
import type {BuiltIn} from '../../element/built-in.ts';

/** What of a dataset the widget draws without attributes: the featured incidents. */
export const drawnBare = ({featured = [], incidents = []}: Dataset): Partial<Dataset> => ({
  incidents: incidents.filter(({id}) => featured.includes(id)),
});

/** Whole here and in the npm package. The bundles cut `first` down to what is drawn and fetch the rest. */
export const builtIn: BuiltIn = {first: niger};
