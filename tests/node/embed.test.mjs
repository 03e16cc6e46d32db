import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve.mjs';
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
    assert.ok((await page.title()).startsWith(`${found.heading}. Niger`), await page.title());
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

  it('is light for readers who prefer dark, unless its address leaves it to them', async (t) => {
    let isDark = true;
    const surface = async (query) => {
      const page = await site.open(address(query), {
        prepare: (page) =>
          page
            .emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}])
            .catch(() => (isDark = false)),
      });
      await ready(page);
      return page.$eval(
        'conflict-attacks >>> .root',
        (root) => getComputedStyle(root).backgroundColor
      );
    };
    const plain = await surface('widget=attacks');
    // WebDriver BiDi, by which Firefox is driven, has no word for it.
    if (!isDark) return t.skip('this browser cannot be told to prefer dark');
    assert.equal(plain, 'rgb(255, 255, 255)');
    assert.equal(
      await surface('widget=attacks&color-scheme=light+dark'),
      await surface('widget=attacks&color-scheme=dark')
    );
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
    assert.match(await page.title(), /^<img src=x onerror=alert\(1\)>\. Niger: /);
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
      (before) => Math.abs(heard.findLast(({sentinel}) => sentinel === 'amp').height - before) > 50,
      {timeout: 5000},
      amp.height
    );
  });

  it('tells WordPress its height, by the word that WordPress wrote behind the address', async () => {
    site.put('/wordpress.html', host(listen + frame('widget=troops#?secret=Ab12')));
    const page = await site.open('/wordpress.html');
    await page.waitForFunction(() => heard.some(({message}) => message === 'height'));
    const [told, amp] = await page.evaluate(() => [
      heard.find(({message}) => message === 'height'),
      heard.find(({sentinel}) => sentinel === 'amp'),
    ]);
    assert.deepEqual(told, {message: 'height', value: amp.height, secret: 'Ab12'});
  });

  it('tells no height before something is drawn', async () => {
    site.put('/early.html', host(listen + frame('widget=casualties&incident=kandadji-2023-09-28')));
    const page = await site.open('/early.html');
    const inner = await (await page.$('iframe')).contentFrame();
    await inner.waitForSelector('[state="ready"]');
    await page.waitForFunction(() => heard.length > 3);
    const [heights, needs] = await Promise.all([
      page.evaluate(() => heard.filter(({height}) => height !== undefined).map((m) => m.height)),
      inner.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
    ]);
    for (const height of heights) assert.ok(Math.abs(height - needs) < 60, heights.join());
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

  it('works in a sandbox without an origin, on a server that lets no stranger in, and scrolls where nobody listens', async () => {
    const strict = await strictServer();
    try {
      const query = 'widget=troops&lang=fr';
      site.put(
        '/sandbox.html',
        host(frame(query, 'sandbox="allow-scripts"').replace('src="', `src="${strict.base}`))
      );
      const page = await site.open('/sandbox.html');
      const inner = await (await page.$('iframe')).contentFrame();
      await inner.waitForSelector('[state="ready"]');
      const {scrolls, lang, itsOrigin} = await inner.evaluate(() => {
        const {scrollHeight, clientHeight, lang} = document.documentElement;
        return {scrolls: scrollHeight > clientHeight, lang, itsOrigin: origin};
      });
      assert.deepEqual({scrolls, lang, itsOrigin}, {scrolls: true, lang: 'fr', itsOrigin: 'null'});
      assert.deepEqual(page.said, []);
    } finally {
      strict.close();
    }
  });

  it('gets its height also in a sandbox, from the host script as a classic one', async () => {
    site.put(
      '/sandbox-host.html',
      host(
        frame('widget=troops', 'sandbox="allow-scripts"') +
          '<script async src="/dist/embed-host.js"></script>'
      )
    );
    const page = await site.open('/sandbox-host.html');
    await page.waitForFunction(() => document.querySelector('iframe').offsetHeight > 400);
  });

  for (const [theme, style, wrapped] of [
    ['by its padding', 'padding-bottom: 56.25%; height: 0', ''],
    ['by a box before it', '', '#w::before {content: ""; display: block; padding-top: 56.25%}'],
    ['by aspect-ratio', 'aspect-ratio: 16 / 9', ''],
  ])
    it(`is seen whole where a theme gives every frame the shape of a video ${theme}`, async () => {
      site.put(
        '/video.html',
        host(
          `<style>#w {position: relative; overflow: hidden; ${style}} ${wrapped}
          #w iframe {position: absolute; inset: 0; width: 100%; height: 100%}</style>
          <div id="w">${frame('widget=casualties&incident=kandadji-2023-09-28')}</div><p>After</p>
          <script async src="/dist/embed-host.js"></script>`
        )
      );
      const page = await site.open('/video.html');
      const inner = await (await page.$('iframe')).contentFrame();
      await inner.waitForSelector('[state="ready"]');
      await page.waitForFunction(() => document.querySelector('iframe').style.height);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const needs = await inner.evaluate(
        () => document.documentElement.getBoundingClientRect().height
      );
      const {box, after} = await page.evaluate(() => ({
        box: document.querySelector('#w').clientHeight,
        after: document.querySelector('p').getBoundingClientRect().top,
      }));
      assert.ok(Math.abs(box - needs) < 20, `${needs} in ${box}`);
      assert.ok(after >= needs, `${needs} and then ${after}`);
    });
});

/** The files of the project on a server that sends no header for strangers, as most do. */
async function strictServer() {
  const server = await serve();
  const [files] = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const writeHead = response.writeHead.bind(response);
    response.writeHead = (code, headers) => {
      const own = {...headers};
      delete own['Access-Control-Allow-Origin'];
      return writeHead(code, own);
    };
    files(request, response);
  });
  return {base: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}
