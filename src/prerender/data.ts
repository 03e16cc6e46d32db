/// <reference types="node" />
import {createReadStream} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {basename, resolve, sep} from 'node:path';
import {formatDay} from '../data/date.ts';
import type {Loaded} from '../load/arrival.ts';
import {holdsEvents, type EventChoice} from '../load/event-choice.ts';
import {readGiven} from '../load/load.ts';
import {addressOfRelease, earlierRelease} from '../load/release.ts';
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
  const src = attributes.src?.trim();
  if (inline === undefined && !src) return undefined;
  const page = new URL(site.path ?? '/', here);
  const newest =
    inline === undefined ? await read(`src="${src}"`, src!, page, widget, site) : readGiven(inline);
  if (newest === 'elsewhere') return newest;
  const pin = attributes.pin?.trim();
  const address = addressOfRelease(newest, pin);
  if (address === undefined) return newest;
  const base = inline === undefined ? new URL(src!, page) : page;
  const earlier = await read(`release ${pin}`, address, base, widget, site);
  return earlier === 'elsewhere' ? earlier : earlierRelease(earlier, pin, newest);
}

/** What a file of the site holds; `what` names it in the Error thrown where it cannot be read. */
async function read(
  what: string,
  address: string,
  base: URL,
  widget: PageWidget,
  site: Site
): Promise<Loaded | 'elsewhere'> {
  const file = fileOf(address, base, site);
  if (file === undefined) return 'elsewhere';
  try {
    return holdsEvents(`${here}/${basename(file)}`, null)
      ? await events(file, elementOf(widget, undefined).choice)
      : readGiven(await readFile(file, 'utf8'));
  } catch (error) {
    // The path stays out of the message: only what the page says is in it.
    const {code} = error as NodeJS.ErrnoException;
    if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) throw error;
    throw new Error(`${what} could not be read (${code})`, {cause: error});
  }
}

/** Counts a file of events as the widget would. */
async function events(file: string, choice: EventChoice): Promise<Loaded> {
  const day = formatDay((await stat(file)).mtime);
  const {dataset} = await readDataset(
    [{name: basename(file), chunks: createReadStream(file), accessed: day}],
    {...pageLimits, ...choice, checked: day}
  );
  return {dataset, leftOut: 0};
}

/** The file behind an address of the site itself, never one outside its folder. */
function fileOf(address: string, base: URL, {root}: Site): string | undefined {
  if (root === undefined || !URL.canParse(address, base)) return undefined;
  const {origin, pathname} = new URL(address, base);
  if (origin !== here) return undefined;
  const folder = resolve(root);
  const file = resolve(folder, `.${decodeURIComponent(pathname)}`);
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : undefined;
}
