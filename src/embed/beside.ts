/** Where this script came from; known only while it first runs. */
const {src} = document.currentScript as HTMLScriptElement;

/** The address of a file in the same folder. */
export const beside = (file: string): string => new URL(file, src).href;
