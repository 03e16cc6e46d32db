import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {pages} from '../support/pages.mjs';

const address = (query) => `/dist/embed.html?${query}`;
const ready = (page) => page.waitForSelector('[state="ready"], [state="error"]', {timeout: 10_000});
const host = (body) => `<!doctype html><title>Host</title><body>${body}`;
const frame = (query, more = '') =>
  `<iframe src="${address(query).replaceAll('&', '&amp;')}" title="t" width="100%" height="300" ${more}></iframe>`;
const listen = `<script>window.heard = []; addEventListener('message', ({data}) => heard.push(data));</script>`;

describe('embed.html', () => {
  let site;
  before(async () => {
    site = await pages();
  });
  after(() => site.close());

  it('shows the widget with the attributes that its address names', async () => {
    const page = await site.open(address('widget=casualties&top=3&lang=fr&heading-level=2'));
    await ready(page);
    const found = await page.$eval('conflict-casualties', (widget) => ({
      heading: widget.shadowRoot.querySelector('h2').textContent.trim(),
      bars: widget.shadowRoot.querySelectorAll('[part~="main"]').length,
    }));
    assert.equal(found.bars, 3);
    assert.equal(await page.title(), found.heading);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr');
    assert.deepEqual(page.said, []);
  });

  it('reads from right to left in Arabic and follows the colours asked for', async () => {
    const page = await site.open(address('widget=attacks&lang=ar&color-scheme=dark'));
    await ready(page);
    const {dir, scheme, surface} = await page.evaluate(() => ({
      dir: document.documentElement.dir,
      scheme: getComputedStyle(document.documentElement).colorScheme,
      surface: getComputedStyle(
        document.querySelector('conflict-attacks').shadowRoot.querySelector('.root')
      ).backgroundColor,
    }));
    assert.equal(dir, 'rtl');
    assert.equal(scheme, 'dark');
    assert.notEqual(surface, 'rgb(255, 255, 255)');
  });

  it('takes every attribute that the widgets read, and no other', async () => {
    const page = await site.open(
      address(
        'widget=troops&onclick=alert(1)&style=color:red&id=x&slot=y&loading=lazy&view=timeline&without-download'
      )
    );
    await ready(page);
    const names = await page.$eval('conflict-troops', (widget) => widget.getAttributeNames());
    assert.deepEqual(names.filter((name) => !['state', 'loading'].includes(name)).sort(), [
      'view',
      'without-download',
    ]);
  });

  it('shows markup in its address as letters', async () => {
    const page = await site.open(
      address(`widget=casualties&heading=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
    );
    await ready(page);
    assert.equal(await page.$('conflict-casualties >>> img'), null);
    assert.equal(await page.title(), '<img src=x onerror=alert(1)>');
    assert.deepEqual(page.said, []);
  });

  it('says what its address lacks', async () => {
    const page = await site.open(address('widget=weather'));
    await page.waitForFunction(() => document.body.textContent.includes('widget=casualties'));
  });

  it('fetches data of its own site only', async () => {
    const page = await site.open(address('widget=casualties&src=https://other.example/data.json'), {
      prepare: async (page) => {
        page.asked = [];
        page.on('request', (request) => page.asked.push(request.url()));
      },
    });
    await page.waitForSelector('[state="stale"], [state="error"]', {timeout: 15_000});
    assert.ok(
      page.asked.every((url) => url.startsWith(site.base)),
      page.asked.join()
    );
  });

  it('tells its height to AMP, Datawrapper and Pym hosts, also when it changes', async () => {
    site.put('/amp.html', host(listen + frame('widget=troops&childId=pym-0&initialWidth=600')));
    const page = await site.open('/amp.html');
    const heights = () =>
      page.evaluate(() => ({
        amp: heard.filter(({sentinel}) => sentinel === 'amp').at(-1),
        datawrapper: heard.filter((data) => data['datawrapper-height']).at(-1),
        pym: heard.filter((data) => typeof data === 'string').at(-1),
      }));
    await page.waitForFunction(
      () => heard.some(({sentinel, height}) => sentinel === 'amp' && height > 400),
      {timeout: 10_000}
    );
    const {amp, datawrapper, pym} = await heights();
    assert.equal(amp.type, 'embed-size');
    const [[, height]] = Object.entries(datawrapper['datawrapper-height']);
    assert.equal(height, amp.height);
    assert.equal(pym, `pymxPYMxpym-0xPYMxheightxPYMx${amp.height}`);
    const inner = await (await page.$('iframe')).contentFrame();
    await (await inner.$('conflict-troops >>> [aria-controls]')).click();
    await page.waitForFunction(
      // A table in the place of the picture has another height.
      (before) =>
        Math.abs(heard.filter(({sentinel}) => sentinel === 'amp').at(-1).height - before) > 50,
      {timeout: 5000},
      amp.height
    );
  });

  it('gets its height from the host script, as high as it needs and no higher', async () => {
    site.put(
      '/host.html',
      host(
        frame('widget=casualties') +
          frame('widget=troops') +
          '<script type="module" src="/dist/embed-host.js"></script>'
      ),
      {
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'",
      }
    );
    const page = await site.open('/host.html');
    await page.waitForFunction(
      () => [...document.querySelectorAll('iframe')].every((frame) => frame.offsetHeight > 400),
      {timeout: 10_000}
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (const handle of await page.$$('iframe')) {
      const inner = await handle.contentFrame();
      const [needs, has] = await Promise.all([
        inner.evaluate(() => document.documentElement.getBoundingClientRect().height),
        handle.evaluate((frame) => frame.clientHeight),
      ]);
      assert.ok(Math.abs(needs - has) <= 1, `${needs} in ${has}`);
    }
    assert.deepEqual(page.said, []);
  });

  it('ignores heights from others, and clamps those that are none', async () => {
    const script = '<script type="module" src="/dist/embed-host.js"></script>';
    const frames =
      '<iframe id="bad" src="/bad.html"></iframe><iframe id="good" src="/fake/embed.html?widget=x"></iframe>';
    site.put('/stranger.html', host(frames + script));
    site.put('/bad.html', 'no widget');
    site.put('/fake/embed.html', 'a widget');
    const page = await site.open('/stranger.html');
    const height = (id) => page.$eval(id, (frame) => frame.style.height);
    const say = async (id, height) => {
      const inner = await (await page.$(id)).contentFrame();
      await inner.evaluate((height) => {
        parent.postMessage({sentinel: 'amp', type: 'embed-size', height}, '*');
      }, height);
      // Messages arrive in order: this one is the last.
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            addEventListener('message', ({data}) => data === 'done' && resolve());
            postMessage('done', '*');
          })
      );
    };
    await say('#bad', 500);
    assert.deepEqual([await height('#bad'), await height('#good')], ['', '']);
    for (const [asked, given] of [
      [777, '777px'],
      [1, '50px'],
      [1e9, '5000px'],
      ['900', '5000px'],
      [null, '5000px'],
    ]) {
      await say('#good', asked);
      assert.equal(await height('#good'), given, String(asked));
    }
    await page.evaluate(() => postMessage({sentinel: 'amp', type: 'embed-size', height: 999}, '*'));
    await say('#bad', 999);
    assert.equal(await height('#good'), '5000px');
  });

  it('works in a sandbox without an origin, and scrolls where nobody listens', async () => {
    site.put('/sandbox.html', host(frame('widget=troops', 'sandbox="allow-scripts"')));
    const page = await site.open('/sandbox.html');
    const inner = await (await page.$('iframe')).contentFrame();
    await inner.waitForSelector('[state="ready"]');
    const scrolls = await inner.evaluate(() => {
      const {scrollHeight, clientHeight} = document.documentElement;
      return scrollHeight > clientHeight;
    });
    assert.equal(scrolls, true);
    assert.deepEqual(page.said, []);
  });
});
