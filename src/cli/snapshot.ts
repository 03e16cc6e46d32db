/// <reference types="node" />
import {mkdir, readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import type {Browser} from 'puppeteer-core';
import {htmlFigure} from '../file/html-figure.ts';
import {snapshotOf, type Snapshot} from '../file/snapshot.ts';
import {complaintOf} from '../prerender/complaint.ts';
import {dataOf} from '../prerender/data.ts';
import {widgetsOf, type PageWidget} from '../prerender/page.ts';
import {launchChromium, pngOf} from './chromium.ts';
import {exitCodes, type CommandIo} from './command-io.ts';
import {freeName} from './free-name.ts';
import {UsageError} from './usage-error.ts';
import {writeWhole} from './whole-file.ts';
import {wholeNumber} from './whole-number.ts';

const usage = `Usage: conflict-widgets snapshot PAGE|MARKUP -o FOLDER [options]

Writes every widget of a page, or of markup such as '<conflict-troops lang="fr"></conflict-troops>', as files for
places that run no scripts: an SVG and a PNG with title, sentence, source and dates drawn in, and an HTML figure
with the picture and a table. Files are named after the tag's id, else the tag.

  -o, --output FOLDER  where to write
  --width PIXELS       320 to 2000; 800 by default
  --root FOLDER        folder of the site, for src="data.json"
  --without-png        SVG and HTML only

The PNG needs Chrome or Chromium and the package puppeteer-core; without them the SVG and the figure are written.
`;

/** The command `snapshot`. */
export async function snapshot(argv: readonly string[], io: CommandIo): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      output: {type: 'string', short: 'o'},
      width: {type: 'string'},
      root: {type: 'string'},
      'without-png': {type: 'boolean'},
      help: {type: 'boolean', short: 'h'},
    },
  });
  if (values.help) {
    io.stdout.write(usage);
    return exitCodes.done;
  }
  const [input, ...more] = positionals;
  if (input === undefined || more.length) throw new UsageError('Name one page, or write one tag.');
  const folder = values.output;
  if (!folder) throw new UsageError('Say by --output FOLDER where to write.');
  const width = wholeNumber('width', values.width, [320, 2000]);
  const isMarkup = input.trimStart().startsWith('<');
  const found = widgetsOf(isMarkup ? input : await readFile(input, 'utf8'));
  if (!found.length) throw new Error('There is no widget in it.');

  const root = values.root ?? (isMarkup ? undefined : dirname(input));
  const snapshots = new Map<string, Snapshot>();
  let problems = 0;
  for (const widget of found) {
    try {
      const data = await dataOf(widget, {root});
      if (data === 'elsewhere') throw new Error('src is an address; save its data and use --root');
      snapshots.set(freeName(nameOf(widget), snapshots), snapshotOf(widget, data, width));
    } catch (error) {
      problems += 1;
      io.stderr.write(`line ${widget.line}: <${widget.tag}>: ${complaintOf(error)}\n`);
    }
  }
  await write(snapshots, folder, !values['without-png'], io);
  return problems ? exitCodes.data : exitCodes.done;
}

async function write(
  snapshots: ReadonlyMap<string, Snapshot>,
  folder: string,
  withPng: boolean,
  io: CommandIo
): Promise<void> {
  await mkdir(folder, {recursive: true});
  const browser = withPng ? await browserOr(io) : undefined;
  try {
    for (const [name, {figure, locale, caption, picture}] of snapshots) {
      await writeWhole(join(folder, `${name}.svg`), picture.svg);
      if (browser) await writeWhole(join(folder, `${name}.png`), await pngOf(browser, picture.svg));
      const file = {...picture, src: `${name}.${browser ? 'png' : 'svg'}`};
      await writeWhole(join(folder, `${name}.html`), htmlFigure(figure, locale, caption, file));
      io.stderr.write(`${join(folder, name)}: ${browser ? 'svg, png, html' : 'svg, html'}\n`);
    }
  } finally {
    await browser?.close();
  }
}

async function browserOr({stderr}: CommandIo): Promise<Browser | undefined> {
  try {
    return await launchChromium();
  } catch (error) {
    stderr.write(`No PNG: ${(error as Error).message}.\n`);
    return undefined;
  }
}

/** The tag's id where it can be a file's name, else the tag. */
function nameOf({tag, attributes}: PageWidget): string {
  const id = attributes.id ?? '';
  return /^[\w-]{1,80}$/.test(id) ? id : tag;
}
