import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {engines, openWatched, scriptsOff, wordsOn} from '../support/engines.mjs';
import {site} from '../support/pages.mjs';

const tags = [
  'conflict-casualties',
  'conflict-attacks',
  'conflict-troops',
  'conflict-incidents',
  'conflict-timeline',
];
const widgets = tags.map((tag) => `<${tag} loading="eager">between the tags</${tag}>`).join('');
const html = (script, body = widgets) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${script}<body>${body}`;
const module = (src) => `<script type="module" src="${src}"></script>`;
const classic = '<script src="/dist/all.iife.js" defer></script>';
const javascript = {'Content-Type': 'text/javascript'};
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

for (const {name, launch} of engines)
  describe(`bundles on a page in ${name} (reliability 22, 23, 25–29)`, () => {
    let served;
    let browser;
    let pages = 0;
    before(async () => {
      [served, browser] = await Promise.all([site(), launch()]);
      const older = readFileSync('dist/all.js', 'utf8').replaceAll(
        JSON.parse(readFileSync('package.json', 'utf8')).version,
        '0.0.7'
      );
      served.put('/dist/older.js', older, {...javascript});
      served.put(
        '/other.js',
        'customElements.define("conflict-attacks", class extends HTMLElement {})',
        javascript
      );
    });
    after(async () => {
      await browser.close();
      served.close();
    });

    const open = (body, options) => {
      const path = `/page-${++pages}`;
      served.put(path, body);
      return openWatched(browser, served.base + path, options);
    };

    /** Nothing thrown, and all three drawn. */
    async function assertDrawn(page) {
      assert.deepEqual(await page.thrown(), []);
      assert.doesNotMatch(await wordsOn(page), /between the tags/);
    }

    for (const [about, script] of [
      ['the same address twice', module('/dist/all.js') + module('/dist/all.js')],
      ['two addresses', module('/dist/all.js') + module('/dist/all.js?again')],
      ['a module and a classic script', module('/dist/all.js') + classic],
      ['the autoloader beside everything', module('/dist/autoloader.js') + module('/dist/all.js')],
      ['single widgets beside everything', module('/dist/troops.js') + module('/dist/all.js?b')],
    ])
      it(`loaded from ${about}, the widgets work and nothing is said`, async () => {
        const page = await open(html(script));
        await pause(100);
        await assertDrawn(page);
        assert.deepEqual(page.warnings, []);
        await page.close();
      });

    it('of two versions the first stays, and one warning names both', async () => {
      const page = await open(html(module('/dist/older.js') + module('/dist/all.js')));
      await pause(100);
      await assertDrawn(page);
      assert.equal(page.warnings.length, 1);
      assert.match(page.warnings[0], /0\.1\.0.*0\.0\.7/);
      const version = await page.evaluate(() => customElements.get('conflict-attacks').version);
      assert.equal(version, '0.0.7');
      await page.close();
    });

    it('where another library has a tag, the other tags work', async () => {
      const page = await open(html('<script src="/other.js"></script>' + module('/dist/all.js')), {
        ready: false,
      });
      await pause(500);
      assert.deepEqual(await page.thrown(), []);
      const states = await page.evaluate(() =>
        [...document.body.children].map((widget) => widget.getAttribute('state'))
      );
      assert.deepEqual(states, ['ready', null, ...states.slice(2).fill('ready')]);
      assert.ok(states.length > 3);
      assert.match(page.warnings.join(), /<conflict-attacks> already registered \(by other code\)/);
      await page.close();
    });

    it('properties set before the script has come are honoured', async () => {
      served.put(
        '/early.js',
        `Object.assign(document.querySelector('conflict-casualties'), {heading: 'Set early', top: 2})`,
        javascript
      );
      const page = await open(
        html('', widgets + '<script src="/early.js"></script>' + module('/dist/all.js'))
      );
      assert.match(await wordsOn(page), /^Set early/);
      await page.close();
    });

    for (const [about, script] of [
      ['a bundle that is not there', module('/dist/none.js')],
      [
        'a bundle that is not the one of its hash',
        `<script type="module" src="/dist/all.js" integrity="sha384-${'A'.repeat(64)}"></script>`,
      ],
      ['scripts of an old kind of browser', '<script nomodule src="/dist/all.js"></script>'],
    ])
      it(`${about} leaves what stands between the tags to be read`, async () => {
        const page = await open(html(script), {ready: false});
        await pause(300);
        assert.equal(
          (await page.evaluate(() => document.body.innerText)).match(/between the tags/g)?.length,
          tags.length
        );
        await page.close();
      });

    it('scripts that are switched off leave what stands between the tags to be read', async () => {
      const page = await open(html(module('/dist/all.js')), {ready: false, before: scriptsOff});
      const words = await page.evaluate(() => document.body.innerText);
      assert.equal(words.match(/between the tags/g)?.length, tags.length);
      await page.close();
    });

    it('a part that cannot be fetched is told as “http”, without its address', async () => {
      served.put('/broken/all.js', readFileSync('dist/all.js', 'utf8'), javascript);
      const page = await open(
        html(
          module('/broken/all.js'),
          '<conflict-casualties loading="eager" src="/data.json"></conflict-casualties>'
        )
      );
      const [event] = await page.events();
      assert.deepEqual([event.type, event.code], ['conflict-error', 'http']);
      assert.match(await wordsOn(page), /could not be loaded\.\s*Try again/);
      assert.equal(page.warnings.length, 1);
      assert.doesNotMatch(page.warnings[0] + event.message, /chunks|127\.0|broken/);
      assert.deepEqual(await page.thrown(), []);
      await page.close();
    });
  });

describe('the bundles', () => {
  for (const file of ['all.js', 'all.iife.js'])
    it(`${file} has no style attribute, no store and no listener that a page would notice`, () => {
      const code = readFileSync(`dist/${file}`, 'utf8');
      assert.doesNotMatch(code, /\beval\(|\bstyle="|setAttribute\("style"/);
      assert.doesNotMatch(
        code,
        /localStorage|sessionStorage|document\.cookie|indexedDB|sendBeacon/
      );
      assert.doesNotMatch(code, /addEventListener\("(message|unload|beforeunload|pagehide)"/);
    });
});
