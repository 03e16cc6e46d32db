/**
 * What of the dataset no first picture needs: the addresses of its sources, and notes. The bundles move it here, and the
 * widgets fetch it when they have drawn; in this source, and in the npm package, the dataset is whole from the beginning.
 */
export const rest: object = {};
