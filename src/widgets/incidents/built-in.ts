import type {Dataset} from '../../data/dataset.ts';
import {niger} from '../../data/niger/index.ts';
import type {BuiltIn} from '../../element/built-in.ts';

/** Nothing: it draws every incident, which is most of the dataset, and pages that have other widgets need not carry that. */
export const drawnBare = (): Partial<Dataset> => ({});

/** Whole here and in the npm package. The bundles cut `first` down and fetch the rest. */
export const builtIn: BuiltIn = {first: niger};
