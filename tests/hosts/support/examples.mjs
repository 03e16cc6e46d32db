import {readFileSync} from 'node:fs';

const text = readFileSync(new URL('../../../docs/embedding.md', import.meta.url), 'utf8');

/** The fenced examples of docs/embedding.md in one language. */
export const blocksOf = (language) =>
  [...text.matchAll(/^```(.*)\n([^]*?)^```$/gm)]
    .filter(([, written]) => written === language)
    .map(([, , code]) => code);
