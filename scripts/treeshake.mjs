/**
 * For Rollup: d3's modules make every time interval and bisector there is, and Lit brings its templates, which the widgets
 * draw without; those nobody uses may go.
 */
export const treeshake = {
  manualPureFunctions: ['bisector', 'timeInterval', 'timeWeekday', 'utcWeekday'],
  moduleSideEffects: (id) => !/\/(?:lit-html|lit-element)\//.test(id),
};
