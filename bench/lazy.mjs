/**
 * How many of a hundred widgets in a column are drawn before anybody scrolls, and what that costs, lazily (as by default)
 * and at once: `node bench/lazy.mjs [rounds]`. Needs `npm run build`. Prints medians; it counts what is drawn, and fails
 * where eager widgets are not.
 */
import assert from 'node:assert/strict';
import {launch} from '../scripts/browser.mjs';
import {serve} from '../scripts/serve.mjs';

const rounds = Number(process.argv[2] ?? 5);
const count = 100;
/** Nobody scrolls for so long, in milliseconds. */
const quiet = 3000;

const server = await serve();
const browser = await launch();
const address = `http://127.0.0.1:${server.address().port}/tests/snapshots.html`;
const taken = {lazy: [], eager: []};
for (let round = 0; round < rounds; round++)
  for (const loading of Object.keys(taken)) {
    const page = await browser.newPage();
    await page.setViewport({width: 700, height: 900});
    await page.goto(address, {waitUntil: 'load'});
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
    const work = async () => {
      const {metrics} = await devtools.send('Performance.getMetrics');
      return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
    };
    const before = await work();
    const drawn = await page.evaluate(put, count, loading, quiet);
    taken[loading].push({drawn, work: (await work()) - before});
    await page.close();
  }
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
for (const [loading, results] of Object.entries(taken)) {
  const drawn = median(results.map((result) => result.drawn));
  const busy = median(results.map((result) => result.work));
  if (loading === 'eager') assert.equal(drawn, count);
  console.log(`${loading}: ${drawn} of ${count} drawn, main thread ${busy.toFixed(0)} ms`);
}
await browser.close();
server.close();

/** Runs in the page: puts so many tags on it, and counts after a while which of them show a picture. */
async function put(count, loading, quiet) {
  const tags = ['casualties', 'attacks', 'troops'];
  document.body.innerHTML = Array.from({length: count}, (_, index) => {
    const tag = `conflict-${tags[index % tags.length]}`;
    return `<${tag} loading="${loading}"></${tag}>`;
  }).join('');
  await new Promise((resolve) => setTimeout(resolve, quiet));
  return [...document.body.children].filter(({shadowRoot}) =>
    shadowRoot?.querySelector('[data-row]')
  ).length;
}
