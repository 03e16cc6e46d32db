import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {launch} from '../../scripts/browser.mjs';
import {serve} from '../../scripts/serve.mjs';

const scripts = {
  '/htmx.js': 'htmx.org/dist/htmx.min.js',
  '/turbo.js': '@hotwired/turbo/dist/turbo.es2017-umd.js',
};
const page = (body) =>
  `<!doctype html><html lang="en"><head><title>t</title><script src="/htmx.js"></script>
  <script type="module" src="/dist/autoloader.js"></script></head><body>${body}</body></html>`;
const turbo = (body) => page(body).replace('/htmx.js', '/turbo.js');
const answers = {
  '/htmx': page('<button hx-get="/part" hx-target="#here">Swap</button><div id="here"></div>'),
  '/part': '<conflict-troops lang="fr">A sentence.</conflict-troops>',
  '/turbo': turbo('<a href="/turbo-two">Next</a><conflict-attacks>One.</conflict-attacks>'),
  '/turbo-two': turbo('<a href="/turbo">Back</a><conflict-troops>Two.</conflict-troops>'),
  '/morph': turbo('<p>Text</p><conflict-attacks>One.</conflict-attacks>').replace(
    '<title>',
    '<meta name="turbo-refresh-method" content="morph"><title>'
  ),
};

describe('pages whose parts are swapped', () => {
  let server;
  let browser;
  let base;
  before(async () => {
    [server, browser] = await Promise.all([serve(), launch()]);
    base = `http://127.0.0.1:${server.address().port}`;
    const [files] = server.listeners('request');
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      const {pathname} = new URL(request.url, base);
      const file = scripts[pathname];
      if (!file && !answers[pathname]) return files(request, response);
      response.setHeader('Content-Type', file ? 'text/javascript' : 'text/html; charset=utf-8');
      return response.end(
        file ? readFileSync(new URL(`node_modules/${file}`, import.meta.url)) : answers[pathname]
      );
    });
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  const open = async (path) => {
    const opened = await browser.newPage();
    await opened.goto(base + path);
    return opened;
  };
  const marks = (opened, tag) =>
    opened.$eval(tag, ({shadowRoot}) => shadowRoot.querySelectorAll('[part~="mark"]').length);

  it('htmx: a tag that arrives with a swap is drawn', async () => {
    const opened = await open('/htmx');
    await opened.click('button');
    await opened.waitForSelector('conflict-troops[state="ready"]');
    assert.ok((await marks(opened, 'conflict-troops')) > 1);
  });

  it('Turbo: a visit draws the next page, and the way back the one before', async () => {
    const opened = await open('/turbo');
    await opened.waitForSelector('conflict-attacks[state="ready"]');
    await opened.click('a');
    await opened.waitForSelector('conflict-troops[state="ready"]');
    assert.equal(await opened.$('conflict-attacks'), null);
    await opened.goBack();
    await opened.waitForSelector('conflict-attacks[state="ready"]');
    assert.ok((await marks(opened, 'conflict-attacks')) > 1);
  });

  it('Turbo: a refresh that morphs leaves the picture standing and takes new attributes', async () => {
    const opened = await open('/morph');
    await opened.waitForSelector('conflict-attacks[state="ready"]');
    const before = await marks(opened, 'conflict-attacks');
    await opened.$eval('conflict-attacks', (widget) => (widget.mine = true));
    answers['/morph'] = answers['/morph'].replace(
      '<conflict-attacks>',
      '<conflict-attacks lang="fr">'
    );
    await opened.evaluate(() => Turbo.session.refresh(location.href));
    await opened.waitForSelector('conflict-attacks[lang="fr"]');
    await opened.waitForFunction(() =>
      /coup d’État/.test(
        document.querySelector('conflict-attacks').shadowRoot.querySelector('.root').textContent
      )
    );
    assert.equal(await opened.$eval('conflict-attacks', (widget) => widget.mine), true);
    assert.equal(await marks(opened, 'conflict-attacks'), before);
    // The server never wrote it.
    await opened.waitForSelector('conflict-attacks[state="ready"]');
  });
});
