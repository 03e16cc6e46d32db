import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';

/** Every page of documentation. */
export const papers = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs', {recursive: true})
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`),
];

/** The fenced blocks of a page, each with its language and its code without the indent of the list it stands in. */
export const fencesIn = (paper) =>
  [...readFileSync(paper, 'utf8').matchAll(/^( *)```(.*)\n([^]*?)^ *```$/gm)].map(
    ([, indent, language, code]) => ({
      language,
      code: code.replaceAll(`\n${indent}`, '\n').slice(indent.length),
    })
  );

/** The blocks of a page in one language; `count` where a test knows each one of them. */
export function blocksOf(paper, language, count) {
  const blocks = fencesIn(paper)
    .filter((fence) => fence.language === language)
    .map(({code}) => code);
  assert.equal(blocks.length, count ?? (blocks.length || 1), `${language} blocks of ${paper}`);
  return blocks;
}
