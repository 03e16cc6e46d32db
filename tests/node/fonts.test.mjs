import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {launch} from '../../scripts/browser.mjs';
import {allReady} from '../support/engines.mjs';
import {site} from '../support/pages.mjs';
import {views, withAttributes} from '../support/views.mjs';

const dejavu = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map(
  (file) => `/usr/share/fonts/truetype/dejavu/${file}`
);

/** The fonts of a new server or container. */
const machines = {'no font at all': [], 'only DejaVu': dejavu};

for (const [machine, fonts] of Object.entries(machines)) {
  const lacking = fonts.find((font) => !existsSync(font));
  const skip =
    (process.platform !== 'linux' && 'fonts are chosen by fontconfig, on Linux') ||
    (lacking && `fonts-dejavu-core is not installed: no ${lacking}`);
  describe(`on a machine with ${machine}`, {skip, timeout: 120_000}, () => {
    let folder;
    let served;
    let browser;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'conflict-widgets-'));
      const config = await fontConfig(folder, fonts);
      served = await site();
      browser = await launch({
        env: {...process.env, FONTCONFIG_FILE: config},
        protocolTimeout: 15_000,
      });
    });
    after(async () => {
      await browser?.close();
      served?.close();
      await rm(folder, {recursive: true});
    });

    /** Opens a page of the widgets and resolves when each is drawn. */
    async function open(address) {
      const page = await browser.newPage();
      await page.goto(served.base + address);
      await allReady(page, ['ready']);
      return page;
    }

    for (const [name, tag] of [
      ...Object.entries(views),
      ...['casualties', 'attacks', 'troops', 'incidents'].map((name) => [
        `${name} with its table`,
        withAttributes(views[name], {view: 'table'}),
      ]),
      ['attacks in Arabic', withAttributes(views.attacks, {lang: 'ar'})],
    ])
      it(`${name} is drawn`, async () => {
        served.put('/view.html', pageOf(withAttributes(tag, {loading: 'eager'})));
        const page = await open('/view.html');
        const {marks, rows} = await page.evaluate(() => {
          const {shadowRoot} = document.querySelector('[state]');
          const boxes = [...shadowRoot.querySelectorAll('[part~="mark"]')].map((mark) =>
            mark.getBoundingClientRect()
          );
          return {
            marks: boxes.filter(({width, height}) => width * height > 0).length,
            rows: shadowRoot.querySelectorAll('.panel:not([hidden]) tbody tr').length,
          };
        });
        // A table stands in the place of its picture.
        const isTable = tag.includes('view="table"');
        assert.equal(marks > 0, !isTable, `${marks} marks have an area`);
        assert.equal(rows > 0, isTable);
        await page.close();
      });

    // Not the page that checks data: without a font Chromium itself ends on a field for a file.
    for (const address of ['/demo/', '/demo/own-data.html', '/dist/embed.html?widget=casualties'])
      it(`${address} is laid out`, async () => {
        const page = await browser.newPage();
        await page.goto(served.base + address);
        await page.waitForSelector('[state="ready"]');
        assert.ok(await page.evaluate(() => document.documentElement.scrollHeight > 0));
        await page.close();
      });
  });
}

const pageOf = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>View</title><script type="module" src="/dist/all.js"></script><body>${body}`;

/** A configuration of fontconfig that knows these fonts alone. */
async function fontConfig(folder, fonts) {
  const known = join(folder, 'fonts');
  const config = join(folder, 'fonts.conf');
  await mkdir(known);
  for (const font of fonts) await symlink(font, join(known, basename(font)));
  await writeFile(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${known}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`
  );
  return config;
}
