/**
 * What a page pays for 100,000 events by `src`, next to the same counting and columns by hand with d3, on the same file
 * in the same browser: `npm run build && node bench/events.mjs [rows] [rounds]`. Prints
 * the least of the rounds and their median; asserts nothing.
 */
import {readFileSync} from 'node:fs';
import {engines} from '../tests/support/engines.mjs';
import {largeGed} from '../tests/support/large-ged.mjs';
import {site} from '../tests/support/pages.mjs';

const rounds = Number(process.argv[3] ?? 5);
const rows = Number(process.argv[2] ?? 100_000);
const events = largeGed(rows);
const file = Buffer.from([...events.blocks].join(''));
const counted = [...events.months.values()].reduce((sum, count) => sum + count);
const {base, put, close} = await site();
put('/events.csv', file, {'Content-Type': 'text/csv'});
put('/page.html', '<!doctype html><title>Events</title><body>');
const d3 = readFileSync('node_modules/d3/dist/d3.min.js', 'utf8');
console.log(`${rows} rows, ${(file.length / 1e6).toFixed(0)} MB, ${counted} of them counted`);

for (const {name, launch} of engines) {
  const browser = await launch();
  const [byHands, widgets] = [[], []];
  for (let round = 0; round < rounds; round++) {
    byHands.push(await measure(browser, byHand));
    widgets.push(await measure(browser, byWidget));
  }
  await browser.close();
  console.log(name);
  for (const key of ['work', 'task', 'whole', 'longest']) {
    const [hand, widget] = [byHands, widgets].map((all) => sorted(all.map((one) => one[key])));
    if (Number.isNaN(hand[0])) continue;
    const [least, median] = [0, rounds >> 1].map((i) => (widget[i] / hand[i]).toFixed(2));
    console.log(
      `  ${key.padEnd(7)}  by hand ${said(hand)}, widget ${said(widget)}: ${least} (${median}) times as long`
    );
  }
}
close();

/**
 * Milliseconds by the clock: `whole`, from the asking to the picture, and `longest`, for which the page's other tasks had
 * to wait at most. By the processor, which does not count other programs, and where the browser tells: `work`, all of
 * the main thread, and `task`, the longest of its tasks.
 */
async function measure(browser, draw) {
  const page = await browser.newPage();
  const session = await page.createCDPSession().catch(() => undefined);
  const work = await clockOf(session);
  await open(page);
  const before = await work();
  const {whole, sum} = await page.evaluate(draw, '/events.csv');
  const after = await work();
  if (sum !== counted) throw new Error(`${sum} events drawn, not ${counted}`);
  // Once more with a task that ever comes back, which is work of its own.
  await open(page);
  await page.evaluate(tick);
  await page.evaluate(draw, '/events.csv');
  const longest = await page.evaluate(() => window.longest);
  await open(page);
  const task = session ? await longestTask(page, draw) : NaN;
  await page.close();
  return {work: after - before, whole, longest, task};
}

async function longestTask(page, draw) {
  await page.tracing.start({categories: ['disabled-by-default-devtools.timeline']});
  await page.evaluate(draw, '/events.csv');
  const {traceEvents} = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const thread = ({pid, tid}) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents.filter(({args}) => args?.name === 'CrRendererMain').map((event) => thread(event))
  );
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && pages.has(thread(event)));
  return Math.max(...tasks.map(({tdur = 0}) => tdur / 1000));
}

async function open(page) {
  await page.goto(`${base}/page.html`, {waitUntil: 'load'});
  await page.evaluate(d3);
  await page.evaluate((address) => import(address), `${base}/dist/all.js`);
}

/** The time that tasks of the page's main thread have taken, as its processor counts it. */
async function clockOf(session) {
  await session?.send('Performance.enable', {timeDomain: 'threadTicks'});
  return async () => {
    const {metrics = []} = (await session?.send('Performance.getMetrics')) ?? {};
    return 1000 * (metrics.find(({name}) => name === 'TaskDuration')?.value ?? NaN);
  };
}

function sorted(values) {
  return values.sort((a, b) => a - b);
}

function said(values) {
  return `${values[0].toFixed(0)} ms (${values[rounds >> 1].toFixed(0)})`;
}

function tick() {
  const {port1, port2} = new MessageChannel();
  let last = performance.now();
  window.longest = 0;
  port1.onmessage = () => {
    const now = performance.now();
    window.longest = Math.max(window.longest, now - last);
    last = now;
    port2.postMessage(0);
  };
  port2.postMessage(0);
}

async function byWidget(address) {
  const began = performance.now();
  const widget = document.createElement('conflict-attacks');
  Object.assign(widget, {src: address, country: 'NE', loading: 'eager'});
  document.body.append(widget);
  await new Promise((resolve, reject) => {
    widget.addEventListener('conflict-error', ({detail}) => reject(new Error(detail.message)));
    new MutationObserver(() => widget.getAttribute('state') === 'ready' && resolve()).observe(
      widget,
      {attributes: true}
    );
  });
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const whole = performance.now() - began;
  return {whole, sum: d3.sum(d3.csvParse(widget.toCSV()), ({best}) => best)};
}

/** As one would write it: the file as text, its rows of one country counted by month, and columns with axes. */
async function byHand(address) {
  const began = performance.now();
  const text = await (await fetch(address)).text();
  const rows = d3.csvParse(text, (row) =>
    row.country === 'Niger' ? {month: row.date_start.slice(0, 7), best: Number(row.best)} : null
  );
  const months = d3.sort(
    d3.rollup(
      rows,
      (group) => group.length,
      ({month}) => month
    ),
    ([month]) => month
  );
  const [width, height] = [660, 260];
  const x = d3
    .scaleBand(
      months.map(([month]) => month),
      [40, width]
    )
    .padding(0.15);
  const y = d3.scaleLinear([0, d3.max(months, ([, count]) => count)], [height - 24, 20]);
  const svg = d3.create('svg').attr('viewBox', [0, 0, width, height]).attr('width', width);
  svg
    .append('g')
    .attr('fill', '#0f4c99')
    .selectAll()
    .data(months)
    .join('rect')
    .attr('x', ([month]) => x(month))
    .attr('y', ([, count]) => y(count))
    .attr('width', x.bandwidth())
    .attr('height', ([, count]) => y(0) - y(count))
    .append('title')
    .text(([month, count]) => `${month}: ${count}`);
  svg
    .append('g')
    .attr('transform', `translate(0,${height - 24})`)
    .call(d3.axisBottom(x).tickValues(x.domain().filter((_, i) => i % 6 === 0)));
  svg.append('g').attr('transform', 'translate(40,0)').call(d3.axisLeft(y).ticks(5));
  document.body.append(svg.node());
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return {whole: performance.now() - began, sum: d3.sum(months, ([, count]) => count)};
}
