/** For Rollup: d3's modules make every time interval and bisector there is; those nobody uses may go. */
export const treeshake = {
  manualPureFunctions: ['bisector', 'timeInterval', 'timeWeekday', 'utcWeekday'],
};
