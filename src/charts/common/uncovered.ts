import {isUncovered, type Value} from '../../data/estimate.ts';
import type {Attributes, Mark} from '../../marks/mark.ts';

export const gapAttributes: Attributes = {
  id: 'gap',
  width: 6,
  height: 6,
  patternUnits: 'userSpaceOnUse',
  patternTransform: 'rotate(45)',
};

/** The hatching of what nobody covered. */
export const gapPattern: Mark = [
  'defs',
  {},
  [['pattern', gapAttributes, [['line', {class: 'hatch', y2: 6}]]]],
];

/** What fills the ground of a mark, which answers to the pointer over all of its height. */
export const groundOf = (value: Value): string =>
  isUncovered(value) ? 'url(#gap)' : 'transparent';
