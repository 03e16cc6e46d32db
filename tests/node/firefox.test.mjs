import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {prerender} from '../../lib/prerender.js';
import {drawn, letters, pages, told} from '../support/pages.mjs';

const executablePath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const firefox = () => puppeteer.launch({browser: 'firefox', executablePath, headless: true});

const tags = ['casualties', 'attacks', 'troops']
  .map((name) => `<conflict-${name} loading="eager"></conflict-${name}>`)
  .join('\n');
const page = (body, lang) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title><body>${body}`;
const script = '<script type="module" src="/dist/all.js"></script>';
const policy = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
};

describe('Firefox', {skip: !existsSync(executablePath) && 'is not installed'}, () => {
  let site;
  before(async () => {
    site = await pages(firefox);
  });
  after(() => site.close());

  it('shows a prerendered page, and the same when its script has taken over', async () => {
    const html = await prerender(page(tags, 'fr'));
    site.put('/still.html', html);
    site.put('/live.html', html + script);
    const still = await site.open('/still.html');
    const height = (opened) => opened.evaluate(() => document.documentElement.offsetHeight);
    const before = [await told(still), await height(still)];
    const live = await site.open('/live.html');
    await drawn(live, 3);
    assert.equal(
      await live.$$eval(
        'conflict-troops',
        ([{shadowRoot}]) => shadowRoot.querySelectorAll('.root').length
      ),
      1
    );
    const after = [await told(live), await height(live)];
    assert.deepEqual(letters(after[0]), letters(before[0]));
    assert.ok(Math.abs(after[1] - before[1]) < 2, `${before[1]}, then ${after[1]}`);
    assert.deepEqual([...still.said, ...live.said], []);
  });

  it('obeys a strict policy with a prerendered page', async () => {
    const styles = {styles: 'link', href: '/dist/conflict-widgets.css'};
    site.put('/strict.html', (await prerender(page(tags, 'en'), styles)) + script, policy);
    const live = await site.open('/strict.html');
    await drawn(live, 3);
    assert.deepEqual(live.said, []);
  });

  it('gives frames of embed.html the height they need', async () => {
    const frame =
      '<iframe src="/dist/embed.html?widget=casualties&amp;lang=ar" title="t"></iframe>';
    site.put(
      '/frame.html',
      page(`${frame}<script type="module" src="/dist/embed-host.js"></script>`, 'en')
    );
    const opened = await site.open('/frame.html');
    await opened.waitForFunction(() => document.querySelector('iframe').offsetHeight > 400, {
      timeout: 15_000,
    });
    assert.deepEqual(opened.said, []);
  });
});
