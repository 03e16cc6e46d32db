import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {complete} from '../data/complete.mjs';
import {allReady, engines, openWatched, wordsOn} from '../support/engines.mjs';
import {site, restThere} from '../support/pages.mjs';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const tags = [
  'conflict-casualties',
  'conflict-attacks',
  'conflict-troops',
  'conflict-incidents',
  'conflict-timeline',
];
const widgets = (attributes = '') =>
  tags.map((tag) => `<${tag} loading="eager" ${attributes}>between the tags</${tag}>`).join('');
const html = (script, body, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title>${script}<body>${body}`;
const module = (name) => `<script type="module" src="/dist/${name}.js"></script>`;

/** What `get` gives once it is as wanted; after ten seconds, whatever it is. */
async function eventually(get, wanted) {
  const end = Date.now() + 10_000;
  for (;;) {
    const found = await get().catch((error) => Date.now() > end && Promise.reject(error));
    if ((found && wanted(found)) || Date.now() > end) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
const csv = 'date;place;killed;injured;source\n2023-09-28;Kandadji;12;7;Agency\n';

const bundles = {
  'all.js': module('all'),
  'all.iife.js': '<script src="/dist/all.iife.js" defer></script>',
  'autoloader.js': module('autoloader'),
  'one module per widget': tags.map((tag) => module(tag.replace('conflict-', ''))).join(''),
};

for (const {name, launch} of engines)
  describe(`a strict content policy in ${name} (reliability 16–21)`, () => {
    let served;
    let browser;
    let pages = 0;
    before(async () => {
      [served, browser] = await Promise.all([site(), launch()]);
      served.put('/data.json', JSON.stringify(complete()), {'Content-Type': 'application/json'});
      served.put('/events.csv', csv, {'Content-Type': 'text/csv'});
    });
    after(async () => {
      await browser.close();
      served.close();
    });

    /** A page of its own under a policy. */
    const open = (policy, body, options) => {
      const path = `/policy-${++pages}`;
      served.put(path, body, policy ? {'Content-Security-Policy': policy} : {});
      return openWatched(browser, served.base + path, options);
    };

    for (const [bundle, script] of Object.entries(bundles))
      it(`${bundle} draws in every state without a violation`, async () => {
        const page = await open(
          strict,
          html(
            script,
            widgets() +
              widgets('color-scheme="dark" view="table"') +
              '<conflict-troops loading="eager" view="timeline"></conflict-troops>' +
              `<conflict-casualties loading="eager"><script type="application/json">${JSON.stringify(complete())}</script></conflict-casualties>` +
              '<conflict-attacks loading="eager" interval="often"></conflict-attacks>' +
              widgets('src="/data.json"') +
              '<conflict-attacks loading="eager" src="/events.csv"></conflict-attacks>' +
              '<conflict-attacks loading="eager" src="/none.json"></conflict-attacks>',
            'fr'
          )
        );
        await page.evaluate(async () => {
          for (const widget of document.querySelectorAll('[state]')) {
            const root = widget.shadowRoot;
            for (const mark of root.querySelectorAll('[data-row]')) {
              mark.dispatchEvent(new FocusEvent('focusin', {bubbles: true, composed: true}));
              mark.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
            }
            root.querySelector('[aria-controls]')?.click();
            await widget.updateComplete;
          }
          dispatchEvent(new Event('beforeprint'));
          document.documentElement.lang = 'ar';
        });
        await page.waitForFunction(
          () =>
            [...document.querySelectorAll('[state]')].every(
              ({shadowRoot}) => shadowRoot.querySelector('.root').lang === 'ar'
            ),
          {timeout: 15_000}
        );
        await allReady(page);
        assert.deepEqual(await page.violations(), []);
        assert.deepEqual(await page.thrown(), []);
        assert.ok((await wordsOn(page)).includes('النيجر'));
        await page.close();
      });

    for (const state of ['', 'view="table"', 'color-scheme="dark"', 'interval="x" by="x" host="x"'])
      it(`looks the same as without the policy: ${state || 'ready'}`, async () => {
        const looks = [];
        for (const policy of [strict, '']) {
          const page = await open(policy, html(module('all'), widgets(state)));
          await restThere(page);
          await page.evaluate(() =>
            document
              .querySelector('conflict-casualties')
              .shadowRoot.querySelector('[data-row]')
              ?.focus()
          );
          const shot = await page.screenshot({fullPage: true, encoding: 'base64'});
          looks.push(shot);
          await page.close();
        }
        assert.ok(looks[0].length > 10_000);
        assert.ok(looks[0] === looks[1]);
      });

    it('the CSV files land on the disk byte for byte, without a violation and without a formula', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'conflict-widgets-'));
      const context = await browser.createBrowserContext({
        downloadBehavior: {policy: 'allow', downloadPath: folder},
      });
      const hostile = complete();
      hostile.sources.agency.publisher = '=HYPERLINK("https://evil.example","open")';
      hostile.claimants.ministry.name = '@SUM(1;2)\n=3';
      hostile.incidents[0].place.name = "+cmd|' /C calc'!A0";
      served.put('/hostile.json', JSON.stringify(hostile), {'Content-Type': 'application/json'});
      served.put('/download', html(module('all'), widgets('src="/hostile.json"')), {
        'Content-Security-Policy': strict,
      });
      const page = await openWatched(context, `${served.base}/download`);
      for (const tag of tags) {
        const text = await page.$eval(tag, (widget) => {
          [...widget.shadowRoot.querySelectorAll('button')].at(-1).click();
          return widget.toCSV();
        });
        const {country} = hostile;
        const saved = join(folder, `${tag}-${country}-2024-05-31.csv`);
        const bytes = Buffer.from(`\ufeff${text}`);
        const landed = await eventually(
          () => readFile(saved),
          ({length}) => length >= bytes.length
        );
        assert.equal(landed.toString(), bytes.toString());
        assert.match(text, /^item,figure/);
        assert.match(text, /HYPERLINK/);
        for (const line of text.split('\r\n')) assert.doesNotMatch(line, /(^|,)"?[=+\-@|%]/);
      }
      assert.deepEqual((await readdir(folder)).length, tags.length);
      assert.deepEqual(await page.violations(), []);
      assert.deepEqual(await page.thrown(), []);
      await context.close();
      await rm(folder, {recursive: true});
    });

    it('a connect-src that does not allow src is told as “csp”, at once and in the widget', async () => {
      const policy = strict.replace("connect-src 'self'", "connect-src 'none'");
      const begin = Date.now();
      const page = await open(policy, html(module('all'), widgets('src="/data.json?key=1"')));
      assert.ok(Date.now() - begin < 5000, 'no second try');
      const events = (await page.events()).filter(({type}) => type === 'conflict-error');
      assert.deepEqual(
        events.map(({code}) => code),
        tags.map(() => 'csp')
      );
      assert.match(await wordsOn(page), /The data could not be loaded\.\s*Try again/);
      assert.equal(page.warnings.length, 1);
      assert.doesNotMatch(page.warnings[0], /data\.json|key/);
      assert.deepEqual(await page.thrown(), []);
      await page.close();
    });

    for (const [about, script] of [
      ['two addresses', module('all') + module('all').replace('.js', '.js?2')],
      ['a module and a classic script', bundles['all.js'] + bundles['all.iife.js']],
      ['three ways', module('autoloader') + bundles['all.iife.js'] + module('all')],
    ])
      it(`two copies, from ${about}, draw`, async () => {
        const page = await open(strict, html(script, widgets()));
        assert.deepEqual(await page.violations(), []);
        assert.deepEqual(await page.thrown(), []);
        assert.deepEqual(page.warnings, []);
        assert.doesNotMatch(await wordsOn(page), /between the tags/);
        await page.close();
      });

    for (const list of ['trusted-types some-other', 'trusted-types'])
      it(`“${list}” is no hindrance`, async () => {
        const policy = strict.replace("trusted-types 'none'", list);
        const page = await open(policy, html(module('all'), widgets()));
        assert.deepEqual(await page.violations(), []);
        assert.deepEqual(await page.thrown(), []);
        assert.doesNotMatch(await wordsOn(page), /between the tags/);
        await page.close();
      });

    it('in a sandbox without an origin, where storage throws, the widgets are drawn', async () => {
      const inner = html(module('all').replace('src="', `src="${served.base}`), widgets());
      served.put('/inner', inner, {'Content-Security-Policy': 'sandbox allow-scripts'});
      const page = await openWatched(browser, `${served.base}/inner`);
      assert.equal(await page.evaluate(() => origin), 'null');
      assert.deepEqual(await page.thrown(), []);
      await page.close();
    });
  });
