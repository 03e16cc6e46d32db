/// <reference types="node" />
import {readFile} from 'node:fs/promises';
import {resolve, sep} from 'node:path';
import {parseDatasetText} from '../data/parse.ts';
import type {Loaded} from '../element/load.ts';
import type {PageWidget} from './page.ts';

/** Where the files of a site are, and where in it the page will stand. */
export interface Site {
  /** Folder that the site's addresses begin in. */
  readonly root?: string | undefined;
  /** Address of the page in the site: `/reports/niger.html`. */
  readonly path?: string | undefined;
}

/**
 * The data that a widget's page brings. `undefined` means the built-in ones, `elsewhere` that only a browser can
 * fetch them. Throws an Error that says what is wrong with the data.
 */
export async function dataOf(
  {attributes, inline}: PageWidget,
  site: Site
): Promise<Loaded | 'elsewhere' | undefined> {
  if (inline !== undefined) return loaded(inline);
  const src = attributes.src?.trim();
  if (!src) return undefined;
  const file = fileOf(src, site);
  return file === undefined ? 'elsewhere' : loaded(await textOf(file, src));
}

/** The path stays out of the message: only what the page says is in it. */
async function textOf(file: string, src: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Error(`src="${src}" could not be read (${(error as NodeJS.ErrnoException).code})`, {
      cause: error,
    });
  }
}

function loaded(text: string): Loaded {
  const {dataset, problems} = parseDatasetText(text);
  return {dataset, leftOut: problems.filter(({level}) => level === 'error').length};
}

/** Stands for the site itself, whatever its name. */
const here = 'http://site.invalid';

/** The file behind an address of the site itself, never one outside its folder. */
function fileOf(src: string, {root, path = '/'}: Site): string | undefined {
  if (root === undefined) return undefined;
  const base = new URL(path, here);
  if (!URL.canParse(src, base)) return undefined;
  const {origin, pathname} = new URL(src, base);
  if (origin !== here) return undefined;
  const folder = resolve(root);
  const file = resolve(folder, `.${decodeURIComponent(pathname)}`);
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : undefined;
}
