/** Where this script came from, known only while it first runs; a module is beside its page. */
const src = document.currentScript?.getAttribute('src') ?? '';

/** The address of a file in the same folder. */
export const beside = (file: string): string => new URL(file, new URL(src, document.baseURI)).href;
