import {readFileSync} from 'node:fs';

/** The fenced examples of a page of documentation in one language. */
export function blocksOf(paper, language) {
  const text = readFileSync(new URL(`../../../${paper}`, import.meta.url), 'utf8');
  return [...text.matchAll(/^```(.*)\n([^]*?)^```$/gm)]
    .filter(([, written]) => written === language)
    .map(([, , code]) => code);
}
