/// <reference types="node" />
import {createReadStream} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {basename, resolve, sep} from 'node:path';
import {parseDatasetText} from '../data/parse.ts';
import {holdsEvents, type EventChoice} from '../element/event-choice.ts';
import type {Loaded} from '../element/load.ts';
import {pageLimits} from '../readers/page-limits.ts';
import {readDataset} from '../readers/read-dataset.ts';
import {elementOf} from './draw.ts';
import type {PageWidget} from './page.ts';

/** Where the files of a site are, and where in it the page will stand. */
export interface Site {
  /** Folder that the site's addresses begin in. */
  readonly root?: string | undefined;
  /** Address of the page in the site: `/reports/niger.html`. */
  readonly path?: string | undefined;
}

/** Stands for the site itself, whatever its name. */
const here = 'http://site.invalid';

/**
 * The data that a widget's page brings. `undefined` means the built-in ones, `elsewhere` that only a browser can
 * fetch them. Throws an Error that says what is wrong with the data.
 */
export async function dataOf(
  widget: PageWidget,
  site: Site
): Promise<Loaded | 'elsewhere' | undefined> {
  const {attributes, inline} = widget;
  if (inline !== undefined) return loaded(inline);
  const src = attributes.src?.trim();
  if (!src) return undefined;
  const file = fileOf(src, site);
  if (file === undefined) return 'elsewhere';
  try {
    return holdsEvents(`${here}/${basename(file)}`, null)
      ? await events(file, elementOf(widget, undefined).choice)
      : loaded(await readFile(file, 'utf8'));
  } catch (error) {
    // The path stays out of the message: only what the page says is in it.
    const {code} = error as NodeJS.ErrnoException;
    if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) throw error;
    throw new Error(`src="${src}" could not be read (${code})`, {cause: error});
  }
}

/** Counts a file of events as the widget would. */
async function events(file: string, choice: EventChoice): Promise<Loaded> {
  const day = (await stat(file)).mtime.toISOString().slice(0, 10);
  const {dataset} = await readDataset(
    [{name: basename(file), chunks: createReadStream(file), accessed: day}],
    {...pageLimits, ...choice, checked: day}
  );
  return {dataset, leftOut: 0};
}

function loaded(text: string): Loaded {
  const {dataset, problems} = parseDatasetText(text);
  return {dataset, leftOut: problems.filter(({level}) => level === 'error').length};
}

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
