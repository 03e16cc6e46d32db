import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {csvParse} from 'd3';
import {engines} from '../support/engines.mjs';
import {largeGed} from '../support/large-ged.mjs';
import {site} from '../support/pages.mjs';

const events = largeGed(100_000);
const file = Buffer.from([...events.blocks].join(''));

let server;
before(async () => {
  server = await site();
  server.put('/events.csv', file, {'Content-Type': 'text/csv'});
  server.put(
    '/page.html',
    '<!doctype html><meta charset="utf-8"><title>t</title><script type="module" src="/dist/all.js"></script>'
  );
});
after(() => server.close());

/**
 * Puts the widget on a page whose clock moves on by 12 ms whenever it is asked, so that the reader has to let go after
 * every piece, and counts how often it asks between two turns of the page.
 */
async function drawn() {
  let now = performance.now();
  let asked = 0;
  let most = 0;
  let all = 0;
  performance.now = () => {
    asked++;
    return (now += 12);
  };
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    most = Math.max(most, asked);
    all += asked;
    asked = 0;
    port2.postMessage(0);
  };
  port2.postMessage(0);
  const widget = document.createElement('conflict-attacks');
  Object.assign(widget, {src: '/events.csv', country: 'NE', loading: 'eager', measure: 'attacks'});
  const settled = new Promise((resolve) => {
    const look = () => /ready|error/.test(widget.getAttribute('state')) && resolve();
    new MutationObserver(look).observe(widget, {attributes: true});
  });
  document.body.append(widget);
  await settled;
  port1.onmessage = null;
  const columns = widget.shadowRoot.querySelectorAll('[data-row]').length;
  return {state: widget.getAttribute('state'), all, most, columns, csv: widget.toCSV()};
}

for (const {name, launch} of engines)
  describe(`100,000 events by src in ${name}`, () => {
    let browser;
    before(async () => (browser = await launch()));
    after(() => browser.close());

    it('are counted right, and the page has its turn after every piece that took long', async () => {
      const page = await browser.newPage();
      await page.goto(`${server.base}/page.html`, {waitUntil: 'load'});
      const {state, all, most, columns, csv} = await page.evaluate(drawn);
      await page.close();
      assert.equal(state, 'ready');
      assert.deepEqual(
        csvParse(csv).map(({start, best}) => [start.slice(0, 7), Number(best)]),
        [...events.months].sort()
      );
      assert.equal(columns, 36);
      assert.ok(all >= file.length / 2 ** 15, `the clock was asked ${all} times`);
      // The reader asks before and after it lets go, the request with every answer.
      assert.ok(most <= 8, `the clock was asked ${most} times between two turns of the page`);
    });
  });
