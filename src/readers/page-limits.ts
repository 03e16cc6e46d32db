/** What a page reads of an event file at most; on the command line there is no limit. */
export const pageLimits = {maxBytes: 64 * 2 ** 20, maxRows: 200_000} as const;
