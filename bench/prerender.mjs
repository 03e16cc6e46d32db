/**
 * How fast a page of prerendered widgets is painted, next to the same charts written by hand: inline SVG, with the
 * same words and table as plain HTML. `node bench/prerender.mjs [rounds] [slowdown]`; a slowdown of 4 is a phone.
 * Needs `npm run build`. Prints medians, and the median of the ratios round by round; asserts nothing.
 */
import {gzipSync} from 'node:zlib';
import {chartBlock} from '../lib/charts/files.js';
import {htmlFigure} from '../lib/file/html-figure.js';
import {snapshotOf} from '../lib/file/snapshot.js';
import {legendBlock} from '../lib/file/words.js';
import {writeMark} from '../lib/marks/write.js';
import {stack} from '../lib/paper/paper.js';
import {prerender, styleSheet} from '../lib/prerender.js';
import {launch} from '../scripts/browser.mjs';
import {site} from '../tests/support/pages.mjs';

const rounds = Number(process.argv[2] ?? 15);
const slowdown = Number(process.argv[3] ?? 1);
const width = 700;
const tags = ['conflict-attacks', 'conflict-casualties', 'conflict-troops'];
const measures = {
  'first contentful paint': 'paint',
  'load event': 'load',
  'main thread': 'busy',
};

const handStyle = `<style>
h3, p { margin: 0 0 0.5em } figure { margin: 0 0 1em } p { line-height: 1.5 }
table { border-collapse: collapse; font-size: 0.875em }
th, td { text-align: start; vertical-align: top; padding: 0.4em 0.6em; border-bottom: 1px solid #ccc }
</style>`;

const page = (body, head = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Charts</title><style>body { margin: 0; font-family: system-ui, sans-serif }</style>${head}<body>${body}`;

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;

const {base, put, close} = await site();
const browser = await launch();
for (const count of [3, 30]) await compare(count);
await browser.close();
close();

async function compare(count) {
  const wanted = Array.from({length: count}, (_, index) => tags[index % tags.length]);
  const written = wanted.map((tag) => `<${tag}></${tag}>`).join('\n');
  const pages = {
    'by hand': page(wanted.map(byHand).join('\n'), handStyle),
    prerendered: await prerender(page(written)),
    'prerendered, styles linked': await prerender(page(written), {
      styles: 'link',
      href: '/styles.css',
    }),
  };
  put('/styles.css', styleSheet, {'Content-Type': 'text/css'});
  const names = Object.keys(pages);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (const [index, name] of names.entries()) put(`/${index}.html`, pages[name]);
  for (let round = 0; round <= rounds; round++)
    for (let turn = 0; turn < names.length; turn++) {
      // Each comes first as often as the others; the first round only warms the browser up.
      const index = (turn + round) % names.length;
      const result = await paint(`${base}/${index}.html`);
      if (round) results[names[index]].push(result);
    }
  console.log(
    `${count} charts, medians of ${rounds} rounds, processor slowed down ${slowdown} times`
  );
  for (const name of names) {
    const {length} = pages[name];
    const zipped = gzipSync(pages[name]).length;
    console.log(`  ${name}: ${kilobytes(length)}, ${kilobytes(zipped)} with gzip`);
    for (const [label, key] of Object.entries(measures)) {
      const own = results[name].map((result) => result[key]);
      const hand = results[names[0]].map((result) => result[key]);
      const times = own.map((time, round) => time / hand[round]);
      const ratio = name === names[0] ? '' : `  ${median(times).toFixed(2)} times by hand`;
      console.log(`    ${label.padEnd(24)}${median(own).toFixed(1).padStart(8)} ms${ratio}`);
    }
  }
}

/** What somebody writes who needs just these charts, once, in one language and at one width. */
function byHand(tag) {
  const widget = {tag, attributes: {}, languages: ['en']};
  const {figure, locale, caption} = snapshotOf(widget, undefined);
  const paper = {locale, width, rightToLeft: false, mirrored: false};
  const blocks = [chartBlock(figure, paper), legendBlock(figure, paper)];
  const {content, height} = stack(blocks, 16);
  const named = {width, height: Math.ceil(height), role: 'img', 'aria-label': caption.heading};
  const svg = writeMark(['svg', named, content]);
  const words = htmlFigure(figure, locale, caption, {src: '', width, height});
  const [, source, table] = words.match(/<figcaption>(.*?)<\/figcaption>(.*)<\/figure>/s);
  return `<figure><h3>${caption.heading}</h3><p>${caption.summary}</p>${svg}<details><summary>Show the table</summary>${table}</details>${source}</figure>`;
}

/** Opens a page with nothing in the cache; milliseconds since its navigation began, and of main-thread work. */
async function paint(address) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({width, height: 900});
  const devtools = await tab.createCDPSession();
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
  const work = async () => {
    const {metrics} = await devtools.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
  };
  await tab.goto(`${base}/favicon.ico`);
  const before = await work();
  await tab.goto(address, {waitUntil: 'load'});
  const times = await tab.evaluate(async () => {
    const [paint] = await new Promise((resolve) =>
      new PerformanceObserver((list) => {
        const found = list.getEntriesByName('first-contentful-paint');
        if (found.length) resolve(found);
      }).observe({type: 'paint', buffered: true})
    );
    const [{loadEventEnd}] = performance.getEntriesByType('navigation');
    return {paint: paint.startTime, load: loadEventEnd};
  });
  const busy = (await work()) - before;
  await context.close();
  return {...times, busy};
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
