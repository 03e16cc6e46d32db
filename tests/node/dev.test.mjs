import assert from 'node:assert/strict';
import {utimesSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {startDevServer} from '@web/dev-server';
import {launch} from '../../scripts/browser.mjs';
import config from '../../web-dev-server.config.mjs';

describe('npm run dev', {timeout: 120_000}, () => {
  let server;
  let browser;
  before(async () => {
    [server, browser] = await Promise.all([
      startDevServer({
        config: {...config, open: false, port: 0},
        readCliArgs: false,
        readFileConfig: false,
        logStartMessage: false,
        autoExitProcess: false,
      }),
      launch(),
    ]);
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** Opens a page of the server; `missed` are the addresses that it did not answer. */
  async function open(path) {
    const page = await browser.newPage();
    const missed = [];
    page.on('response', (response) => {
      const {pathname} = new URL(response.url());
      if (response.status() >= 400 && pathname !== '/favicon.ico') missed.push(pathname);
    });
    const {port} = server.server.address();
    await page.goto(`http://localhost:${port}${path}`);
    return {page, missed};
  }

  for (const path of ['/demo/', '/demo/own-data.html', '/dist/embed.html?widget=casualties'])
    it(`shows ${path} from the sources, with everything that it asks for`, async () => {
      const {page, missed} = await open(path);
      await page.waitForSelector('[state="ready"]');
      assert.deepEqual(missed, []);
      await page.close();
    });

  it('shows the page that checks data', async () => {
    const {page, missed} = await open('/dist/validate.html');
    await page.type('textarea', '{"version": 1}');
    await page.click('form button');
    await page.waitForFunction(() => document.querySelector('#verdict')?.textContent);
    assert.deepEqual(missed, []);
    await page.close();
  });

  it('loads the page anew when a file of it changed', async () => {
    const {page} = await open('/demo/own-data.html');
    await page.waitForSelector('[state="ready"]');
    const isNew = () => page.evaluate(() => !window.seenBefore).catch(() => false);
    await page.evaluate(() => (window.seenBefore = true));
    // Again where the server did not watch the file yet.
    for (let tries = 0; tries < 20 && !(await isNew()); tries++) {
      const now = new Date();
      utimesSync('demo/demo.js', now, now);
      await pause(500);
    }
    assert.ok(await isNew(), 'the page is the old one');
    await page.waitForSelector('[state="ready"]');
  });
});
