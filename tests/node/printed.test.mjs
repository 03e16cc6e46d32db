import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {prerender} from '../../lib/prerender.js';
import {engines, scriptsOff} from '../support/engines.mjs';
import {sheetsOf, spoiled, wordsOf} from '../support/paper.mjs';
import {site} from '../support/pages.mjs';
import {views} from '../support/views.mjs';

const all = Object.values(views);
/** One view of each kind of table; the longest words stand in that of forces. */
const tables = [views.casualties, views['casualties-top'], views['attacks-year'], views.troops];
const page = (body, {lang = 'en', style = ''} = {}) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>On paper</title>
<script type="module" src="/dist/all.js"></script><style>body{margin:0}${style}</style>${body}`;

for (const {name, launch} of engines)
  describe(`printed by ${name}`, () => {
    let files;
    let browser;
    before(async () => {
      [files, browser] = await Promise.all([site(), launch({protocolTimeout: 120_000})]);
    });
    after(async () => {
      await browser.close();
      files.close();
    });

    let pages = [];
    afterEach(async () => {
      for (const opened of pages) await opened.close();
      pages = [];
    });

    async function open(html, {scripts = true} = {}) {
      files.put('/paper.html', html);
      const opened = await browser.newPage();
      pages.push(opened);
      await opened.setViewport({width: 1000, height: 800});
      if (!scripts) await scriptsOff(opened);
      await opened.goto(`${files.base}/paper.html`, {waitUntil: 'load'});
      if (scripts)
        await opened.waitForFunction(() => document.querySelector('[state="ready"]') !== null, {
          polling: 100,
        });
      return opened;
    }

    it('every widget is there with its table, also those that nobody scrolled to', async () => {
      const opened = await open(page(all.map((tag) => `<div>${tag}</div>`).join('')));
      const waiting = await opened.$$eval('[state="loading"]', (widgets) => widgets.length);
      assert.ok(waiting > 0, 'every widget was drawn before it was printed');
      const sheets = await sheetsOf(opened);
      const words = wordsOf(sheets);
      // What the same widgets say once the reader has come to them.
      await opened.$$eval('[state]', (widgets) =>
        widgets.forEach((widget) => widget.setAttribute('loading', 'eager'))
      );
      await opened.waitForFunction(() => !document.querySelector('[state="loading"]'), {
        polling: 100,
      });
      const told = await opened.$$eval('[state]', (widgets) =>
        widgets.map(({shadowRoot}) => {
          shadowRoot.querySelector('[data-action="table"]').click();
          return shadowRoot.querySelector('[part="heading"]').textContent;
        })
      );
      const rows = await opened.$$eval('[state]', (widgets) =>
        widgets.map(({shadowRoot}) =>
          [...shadowRoot.querySelectorAll('tbody th')].map(({textContent}) => textContent)
        )
      );
      assert.equal(told.length, all.length);
      for (const [index, heading] of told.entries()) {
        // Over the picture and over the table.
        assert.ok(count(words, heading) >= 2, `${heading}: ${count(words, heading)} times`);
        assert.ok(rows[index].length > 0, heading);
        for (const row of rows[index]) assert.ok(count(words, row) >= 1, `${heading}: ${row}`);
      }
      for (const [index, {written}] of sheets.entries())
        assert.ok(written.length > 3, `sheet ${index + 1} is empty`);
    });

    for (const [lang, width] of [
      ['de', 330],
      ['fr', 515],
      ['de', 580],
      ['ar', 515],
    ])
      it(`nothing stands over anything else in two columns of ${width} px, ${lang}`, async () => {
        const pairs = tables.map((tag) => `<div>${tag}${tag}</div>`).join('');
        const style = `div{display:flex;gap:4px}div>*{flex:none;inline-size:${width}px}`;
        const opened = await open(page(pairs, {lang, style}));
        assert.deepEqual(spoiled(await sheetsOf(opened, {landscape: true})), []);
      });

    it('no chart that has room on a sheet is cut', async () => {
      // Each begins at another height.
      const body = all
        .map((tag, index) => `<p style="block-size:${60 + 97 * index}px"></p>${tag}`)
        .join('');
      const opened = await open(page(body));
      // The widgets listen already, so that this comes after what they draw for paper.
      await opened.evaluate(() =>
        addEventListener('beforeprint', () => {
          for (const [index, {shadowRoot}] of document.querySelectorAll('[state]').entries()) {
            const chart = shadowRoot.querySelector('.chart');
            for (const [edge, place] of [
              ['begins', 'top'],
              ['ends', 'bottom'],
            ]) {
              const sign = document.createElement('b');
              sign.textContent = `Chart${index}${edge}`;
              sign.style.cssText = `position:absolute;${place}:0;right:0;font-size:6px;line-height:1`;
              chart.append(sign);
            }
          }
        })
      );
      const sheets = await sheetsOf(opened);
      const sheetOf = (sign) =>
        sheets.findIndex(({written}) => written.some(({text}) => text.includes(sign)));
      for (const index of all.keys()) {
        const begins = sheetOf(`Chart${index}begins`);
        assert.notEqual(begins, -1, `chart ${index} is not there`);
        assert.equal(sheetOf(`Chart${index}ends`), begins, `chart ${index} is cut`);
      }
    });

    it('a page whose scripts are off has the table too', async () => {
      const html = await prerender(page(views.casualties));
      const opened = await open(html, {scripts: false});
      const words = wordsOf(await sheetsOf(opened));
      assert.equal(count(words, '12 soldiers killed at Kandadji'), 2, words);
      assert.ok(count(words, 'According to') >= 1, words);
      assert.equal(count(words, 'Show the table'), 0);
    });
  });

if (!engines.some(({name}) => name === 'Firefox'))
  it('printed by Firefox', {skip: 'is not installed'}, () => {});

const bare = (text) => text.normalize('NFKC').replace(/[\s\u00ad\u2010-]+/g, '');

/** How often words are written, however their lines are broken. */
const count = (words, wanted) => bare(words).split(bare(wanted)).length - 1;
