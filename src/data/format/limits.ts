/** What the door lets in. A limit that a page's visitor could feel is a limit that a stranger's file could abuse. */

/** Of a dataset's JSON text, in UTF-16 code units: never more than its bytes, which the loader counts while they arrive. */
export const maxCharacters = 2_000_000;
/** Of brackets inside brackets in the JSON text. */
export const maxLevels = 64;
/** Claims, series, dated strengths, statements and timeline events together; also the entries of any one list. */
export const maxRecords = 5_000;
/** Of a text, in UTF-16 code units; what is longer is cut. */
export const maxText = 300;
/** Of a web address, which is left out when longer, because a cut address leads elsewhere. */
export const maxAddress = 2_000;
/** People or events in one figure. */
export const maxNumber = 1e9;
/** People in one country. */
export const maxInhabitants = 1e10;
/** Problems of one level listed for one document; the rest of a file that is all wrong says nothing new. */
export const maxProblems = 1_000;
