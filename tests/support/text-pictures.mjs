import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {snapshotOf} from '../../lib/file/snapshot.js';
import {prerender} from '../../lib/prerender.js';
import {widgetsOf} from '../../lib/prerender/page.js';
import {languages, views, withAttributes} from './views.mjs';

const folder = fileURLToPath(new URL('../pictures/', import.meta.url));

/** The day that the pictures are made on, whatever day it is: how old data are is part of them. */
const today = Date.parse('2026-11-25');

/** Width of the files, in pixels. */
const width = 700;

/** Markup with each tag on a line of its own, so that a difference is a line. */
const inLines = (markup) =>
  `${markup
    .trim()
    .replace(/\s*(<(?!\/))/g, '\n$1')
    .trim()}\n`;

/** Every view in every language, as prerendered markup and as a file, by the name of its stored text. */
export async function picturesNow() {
  const {now} = Date;
  Date.now = () => today;
  try {
    const pictures = new Map();
    for (const [name, view] of Object.entries(views))
      for (const lang of languages) {
        const tag = withAttributes(view, {lang});
        const page = await prerender(tag, {styles: 'link', href: 'conflict-widgets.css'});
        pictures.set(`${name}-${lang}.html`, inLines(page));
        const [widget] = widgetsOf(tag);
        pictures.set(
          `${name}-${lang}.svg`,
          inLines(snapshotOf(widget, undefined, width).picture.svg)
        );
      }
    return pictures;
  } finally {
    Date.now = now;
  }
}

/** The stored texts by their names. */
export async function picturesStored() {
  const names = await readdir(folder).catch(() => []);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(folder + name, 'utf8')]))
  );
}

/** Stores what is drawn now in place of what was. */
export async function store(pictures) {
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  for (const [name, text] of pictures) await writeFile(folder + name, text);
}
