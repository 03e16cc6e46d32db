import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {complete} from '../data/complete.mjs';
import {engines, openWatched, wordsOn} from '../support/engines.mjs';
import {site} from '../support/pages.mjs';

const tags = ['conflict-casualties', 'conflict-attacks', 'conflict-troops'];
const widgets = tags.map((tag) => `<${tag} loading="eager">between the tags</${tag}>`).join('');
const html = (script, body = widgets) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${script}<body>${body}`;
const module = (src) => `<script type="module" src="${src}"></script>`;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const javascript = {'Content-Type': 'text/javascript'};

/** Starts a server for one test; its address. */
async function listen(t, server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${server.address().port}`;
}

for (const {name, launch} of engines)
  describe(`what a page is asked for and keeps, in ${name} (reliability 32, 52, 58, 71–74)`, () => {
    let served;
    let browser;
    let pages = 0;
    before(async () => {
      [served, browser] = await Promise.all([site(), launch()]);
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

    it('asks for nothing but the bundle, keeps nothing, and adds no name but Lit’s to the window', async () => {
      const before = await open(html('', ''));
      const usual = await before.evaluate(() => Object.getOwnPropertyNames(window));
      await before.close();
      const page = await open(html(module('/dist/all.js')));
      await page.evaluate(async () => {
        for (const widget of document.body.children) {
          widget.shadowRoot.querySelector('[data-row]').focus();
          widget.shadowRoot.querySelector('[aria-expanded]').click();
          await widget.updateComplete;
        }
      });
      const added = (await page.evaluate(() => Object.getOwnPropertyNames(window))).filter(
        (found) => !usual.includes(found)
      );
      for (const found of added) assert.match(found, /^(lit|reactive)\w+$/);
      // Pictures of its own that the browser makes of data: are no requests.
      const addresses = page.asked.filter((address) => address.startsWith('http'));
      assert.deepEqual(
        // What the first pictures can do without comes from the same folder.
        addresses.filter(
          (address) => !/\/(page-\d+|favicon\.ico|chunks\/niger-[\w-]+\.js)$/.test(address)
        ),
        [`${served.base}/dist/all.js`]
      );
      const kept = await page.evaluate(async () => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
      ]);
      assert.deepEqual(kept, ['', 0, 0, 0]);
      await page.close();
    });

    it('a page with data of its own asks for none of the built-in ones', async () => {
      const data = JSON.stringify(complete());
      const tag = `<conflict-casualties loading="eager" lang="fr"><script type="application/json">${data}</script></conflict-casualties>`;
      const page = await open(html(module('/dist/own.js'), tag));
      assert.match(await wordsOn(page), /\d .*tu/);
      const files = page.asked
        .filter((address) => /\.js$/.test(address))
        .map((address) => address.replace(/.*\/dist\//, ''));
      assert.deepEqual(files.map((file) => file.replace(/-.*/, '')).sort(), [
        'chunks/fr',
        'own.js',
      ]);
      await page.close();
    });

    it('the classic script adds one name, and works in a page opened from disk', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'conflict-widgets-'));
      copyFileSync('dist/all.iife.js', join(folder, 'all.iife.js'));
      const data = JSON.stringify(complete());
      writeFileSync(
        join(folder, 'page.html'),
        html(
          '<script src="all.iife.js"></script>',
          widgets +
            `<conflict-troops loading="eager"><script type="application/json">${data}</script></conflict-troops>`
        )
      );
      const page = await openWatched(browser, pathToFileURL(join(folder, 'page.html')).href);
      assert.deepEqual(await page.thrown(), []);
      assert.doesNotMatch(await wordsOn(page), /between the tags/);
      assert.equal(await page.evaluate(() => typeof window.ConflictWidgets), 'object');
      await page.close();
      rmSync(folder, {recursive: true});
    });

    it('a request for data on another origin carries no cookie, header, path or query of the page', async (t) => {
      const headers = [];
      const other = createServer((request, response) => {
        headers.push([request.method, request.headers]);
        response.writeHead(200, {
          'Content-Type': 'application/json',
          ...(request.url.startsWith('/open') && {'Access-Control-Allow-Origin': '*'}),
        });
        response.end(JSON.stringify(complete()));
      });
      const origin = await listen(t, other);
      const page = await open(
        html(
          // A cookie belongs to the machine, whatever the port.
          '<script>document.cookie = "secret=1"; history.replaceState(null, "", "?token=1")</script>' +
            module('/dist/all.js'),
          `<conflict-casualties loading="eager" src="${origin}/open"></conflict-casualties>`
        )
      );
      assert.equal((await page.events())[0].type, 'conflict-load');
      assert.equal(headers.length, 1, 'no request before the request');
      const [method, sent] = headers[0];
      assert.equal(method, 'GET');
      assert.equal(sent.cookie, undefined);
      assert.equal(sent.referer, undefined);
      assert.doesNotMatch(JSON.stringify(sent), /token|page-\d/);
      for (const header of Object.keys(sent))
        assert.match(
          header,
          /^(host|connection|user-agent|accept|accept-encoding|accept-language|origin|sec-|priority|pragma|cache-control|te$)/
        );
      // The same without leave to read it.
      await page.evaluate((address) => {
        document.querySelector('conflict-casualties').src = address;
      }, `${origin}/closed`);
      await page.waitForSelector('[state="stale"]', {timeout: 10_000});
      assert.equal((await page.events()).at(-1).code, 'http');
      assert.equal(page.warnings.length, 1);
      assert.doesNotMatch(page.warnings[0], /127\.0|closed/);
      assert.deepEqual(await page.thrown(), []);
      await page.close();
    });

    it('the network that serves the bundle learns neither page nor reader from the snippets', async (t) => {
      const {base, snippets} = JSON.parse(readFileSync('dist/snippets.json', 'utf8'));
      const headers = [];
      const network = createServer((request, response) => {
        headers.push([request.url, request.headers]);
        const type = request.url.endsWith('.css') ? 'text/css' : 'text/javascript';
        response.writeHead(200, {'Content-Type': type, 'Access-Control-Allow-Origin': '*'});
        response.end(readFileSync(`dist${request.url}`));
      });
      const origin = await listen(t, network);
      // In French, with data of the page's own: what is fetched later counts as well.
      const body = `<script>document.cookie = "secret=1"</script><div lang="fr">${tags
        .map(
          (tag) => `<${tag} loading="eager"><script type="application/json">{}</script></${tag}>`
        )
        .join('')}</div>`;
      for (const [name, least] of Object.entries({all: 4, classic: 2, autoloader: 6})) {
        headers.length = 0;
        const script = (snippets.reserve.html + snippets[name].html).replaceAll(base, `${origin}/`);
        const page = await open(html(script, body));
        assert.ok(headers.length >= least, `${name}: ${headers.length} files`);
        for (const [url, {referer, cookie}] of headers)
          assert.deepEqual([referer, cookie], [undefined, undefined], `${name} ${url}`);
        await page.close();
      }
    });

    it('100 widgets of one address share one observer of nearness and one request', async () => {
      const data = JSON.stringify(complete());
      served.put('/shared.json', data, {'Content-Type': 'application/json'}, 300);
      const many = '<conflict-attacks src="/shared.json"></conflict-attacks>'.repeat(100);
      const page = await open(
        html(
          module('/dist/all.js'),
          `<div style="height: 5000px"></div><div id="far" style="display: grid; grid-template-columns: repeat(100, 1fr)">${many}</div>`
        ),
        {
          ready: false,
          before: (opened) =>
            opened.evaluateOnNewDocument(() => {
              window.observers = 0;
              window.IntersectionObserver = class extends IntersectionObserver {
                constructor(...given) {
                  super(...given);
                  window.observers += 1;
                }
              };
            }),
        }
      );
      const asked = () => page.asked.filter((address) => address.endsWith('/shared.json')).length;
      await pause(300);
      assert.equal(await page.evaluate(() => window.observers), 1);
      assert.equal(asked(), 0);
      await page.evaluate(() => document.querySelector('#far').scrollIntoView());
      await page.waitForFunction(() => document.querySelectorAll('[state="ready"]').length === 100);
      assert.equal(await page.evaluate(() => window.observers), 1);
      assert.equal(asked(), 1);
      assert.deepEqual(await page.thrown(), []);
      await page.close();
    });

    it('inline data that arrive in two pieces after the script are read once whole, without complaint', async (t) => {
      const data = JSON.stringify(complete());
      const begin = html(
        '<script src="/dist/all.iife.js"></script>',
        `<conflict-casualties loading="eager"><script type="application/json">${data.slice(0, 900)}`
      );
      const slow = createServer((request, response) => {
        if (request.url !== '/') {
          response.writeHead(200, javascript);
          return response.end(readFileSync('dist/all.iife.js'));
        }
        response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'});
        response.write(begin + ' '.repeat(2000));
        return setTimeout(
          () => response.end(`${data.slice(900)}</script></conflict-casualties>`),
          800
        );
      });
      const page = await openWatched(browser, await listen(t, slow));
      const events = await page.events();
      assert.deepEqual(
        events.map(({type}) => type),
        ['conflict-load']
      );
      assert.equal(events[0].asOf, '2024-05-31');
      assert.deepEqual(page.warnings, []);
      await page.close();
    });
  });
