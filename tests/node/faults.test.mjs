import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {answer} from '../commands/answers.mjs';
import {allReady, engines, openWatched, wordsOn} from '../support/engines.mjs';

const tags = ['conflict-casualties', 'conflict-attacks', 'conflict-troops'];
const widgets = tags.map((tag) => `<${tag} loading="eager"></${tag}>`).join('');
const html = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><script type="module" src="/dist/all.js"></script><body>${body}`;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A server of the bundles, of pages and of broken answers; `put` adds a page. */
async function faultySite() {
  const own = new Map();
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    if (answer(request, response)) return;
    const body =
      own.get(pathname) ?? (pathname.startsWith('/dist/') ? readFileSync(`.${pathname}`) : '');
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(200, {'Content-Type': type}).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    put: (path, body) => own.set(path, body),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

for (const {name, launch} of engines)
  describe(`a page that lasts, in ${name} (reliability 49, 57, 64, 67, 69)`, () => {
    let served;
    let browser;
    before(async () => {
      // Its own tools switch the cache of pages off.
      const options = {ignoreDefaultArgs: ['--disable-back-forward-cache']};
      [served, browser] = await Promise.all([
        faultySite(),
        launch(name === 'Chromium' ? options : {}),
      ]);
      served.put('/widgets', html(widgets));
      served.put('/other', '<!doctype html><title>Other</title>');
    });
    after(async () => {
      await browser.close();
      served.close();
    });

    it('stays alive while 40 MB, 50,000 records and 20,000 levels arrive', async () => {
      const sources = ['huge', 'many', 'deep', 'drips'];
      served.put(
        '/much',
        html(
          sources
            .map(
              (fault) =>
                `<conflict-attacks loading="eager" src="/faults/${fault}"></conflict-attacks>`
            )
            .join('')
        )
      );
      const page = await openWatched(browser, `${served.base}/much`, {
        ready: false,
        before: (opened) =>
          opened.evaluateOnNewDocument(() => {
            window.longest = 0;
            let last = performance.now();
            setInterval(() => {
              window.longest = Math.max(window.longest, performance.now() - last);
              last = performance.now();
            }, 10);
          }),
      });
      await page.waitForFunction(() => document.querySelectorAll('[state="error"]').length >= 3);
      assert.ok((await page.evaluate(() => window.longest)) < 2000);
      const codes = (await page.events()).map(({code}) => code).sort();
      assert.deepEqual(codes, ['too-big', 'too-big', 'too-many']);
      assert.deepEqual(await page.thrown(), []);
      await page.close();
    });

    it('comes back from the browser’s cache of pages as it was', async () => {
      const page = await openWatched(browser, `${served.base}/widgets`);
      await page.evaluate(() => {
        window.mark = 'kept';
        addEventListener('pageshow', ({persisted}) => (window.persisted = persisted));
        const {shadowRoot} = document.querySelector('conflict-casualties');
        shadowRoot.querySelector('[aria-expanded]').click();
      });
      const before = await wordsOn(page);
      await page.goto(`${served.base}/other`);
      await page.evaluate(() => setTimeout(() => history.back()));
      await pause(1000);
      assert.equal(await page.evaluate(() => window.mark), 'kept');
      assert.equal(await page.evaluate(() => window.persisted), true);
      assert.equal(await wordsOn(page), before);
      await page.close();
    });

    it('a storm of resizing throws nothing, no “ResizeObserver loop” either', async () => {
      const page = await openWatched(browser, `${served.base}/widgets`);
      for (let i = 0; i < 12; i++) {
        await page.setViewport({width: 300 + ((i * 397) % 900), height: 500 + ((i * 211) % 500)});
        await pause(20);
      }
      assert.deepEqual(await page.thrown(), []);
      await page.close();
    });

    if (name === 'Chromium') {
      it('offline, keeps the earlier data and says so, and loads when the connection is back', async () => {
        served.put(
          '/offline',
          html('<conflict-casualties loading="eager" src="/faults/good"></conflict-casualties>')
        );
        const page = await openWatched(browser, `${served.base}/offline`);
        await page.setOfflineMode(true);
        await page.evaluate(() => document.querySelector('conflict-casualties').reload());
        await page.waitForSelector('[state="stale"]');
        assert.equal((await page.events()).at(-1).code, 'offline');
        assert.match(await wordsOn(page), /12 soldiers killed/);
        assert.match(await wordsOn(page), /could not be loaded. Earlier data are shown/);
        await page.setOfflineMode(false);
        await page.waitForSelector('[state="ready"]');
        assert.doesNotMatch(await wordsOn(page), /could not be loaded/);
        assert.deepEqual(await page.thrown(), []);
        await page.close();
      });

      it('1,000 times on and off the page leave no listener, no node and no memory behind', async () => {
        served.put('/cycles', html('<div id="place"></div>'));
        const page = await openWatched(browser, `${served.base}/cycles`);
        const cdp = await page.createCDPSession();
        const cycle = (times) =>
          page.evaluate(async (count) => {
            const place = document.querySelector('#place');
            const names = ['conflict-casualties', 'conflict-attacks', 'conflict-troops'];
            for (let i = 0; i < count; i++) {
              const widget = document.createElement(names[i % 3]);
              widget.setAttribute('loading', i % 10 ? 'eager' : 'lazy');
              if (i % 50 === 1) widget.setAttribute('src', '/faults/good');
              if (i % 50 === 2) widget.setAttribute('src', '/faults/not-found');
              place.append(widget);
              await widget.updateComplete;
              widget.shadowRoot.querySelector('[data-row]')?.focus();
              if (i % 50 < 3) await new Promise((resolve) => setTimeout(resolve, 30));
              widget.remove();
            }
            await new Promise((resolve) => setTimeout(resolve, 200));
          }, times);
        const measure = async () => {
          for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
          await pause(200);
          return page.metrics();
        };
        await cycle(200);
        const before = await measure();
        await cycle(1000);
        const after = await measure();
        const grown = (key) => after[key] - before[key];
        assert.ok(grown('JSEventListeners') <= 20, `listeners: ${grown('JSEventListeners')}`);
        assert.ok(grown('Nodes') <= 60, `nodes: ${grown('Nodes')}`);
        assert.ok(grown('JSHeapUsedSize') <= 1.5e6, `bytes: ${grown('JSHeapUsedSize')}`);
        assert.deepEqual(await page.thrown(), []);
        await page.close();
      });
    }

    it('a widget that is shown only later, in a dialog or behind a tab, is drawn then', async () => {
      served.put('/hidden', html(`<dialog>${widgets.replaceAll('eager', 'lazy')}</dialog>`));
      const page = await openWatched(browser, `${served.base}/hidden`, {ready: false});
      await pause(300);
      assert.equal(
        await page.evaluate(() => document.querySelectorAll('[state="ready"]').length),
        0
      );
      await page.evaluate(() => document.querySelector('dialog').showModal());
      await allReady(page, ['ready']);
      await page.close();
    });
  });
