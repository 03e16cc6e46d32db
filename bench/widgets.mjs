/**
 * How long a hundred charts take to draw, next to the same columns drawn by hand with d3: `node bench/widgets.mjs`.
 * Prints medians per chart of the time until they are shown, and of what the main thread really worked, which other
 * programs on the machine hardly change; asserts nothing.
 */
import {readFileSync} from 'node:fs';
import {launch} from '../scripts/browser.mjs';
import {serve} from '../scripts/serve.mjs';

const rounds = 7;
const server = await serve();
const browser = await launch();
const base = `http://127.0.0.1:${server.address().port}`;

const cases = {
  'plain d3, by hand': byHand,
  'conflict-attacks, eager': (count) => widgets('<conflict-attacks loading="eager">', count),
  'conflict-attacks, lazy': (count) => widgets('<conflict-attacks>', count),
  'conflict-casualties, eager': (count) => widgets('<conflict-casualties loading="eager">', count),
  'conflict-troops, eager': (count) => widgets('<conflict-troops loading="eager">', count),
};
const d3 = readFileSync('node_modules/d3/dist/d3.min.js', 'utf8');

const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
// In turns, so that a busy moment of the machine is everybody's.
for (let round = 0; round < rounds; round++)
  for (const [name, draw] of Object.entries(cases)) {
    const page = await browser.newPage();
    await page.setViewport({width: 700, height: 900});
    await page.goto(`${base}/tests/snapshots.html`, {waitUntil: 'load'});
    await page.evaluate(d3);
    await page.evaluate(`window.widgets = ${widgets.toString()}`);
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
    const work = async () => {
      const {metrics} = await devtools.send('Performance.getMetrics');
      return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
    };
    const before = await work();
    const shown = (await page.evaluate(`(${draw})(100)`)) / 100;
    times[name].push({shown, busy: ((await work()) - before) / 100});
    await page.close();
  }
for (const [name, taken] of Object.entries(times)) {
  const [shown, busy] = ['shown', 'busy'].map((key) => median(taken.map((time) => time[key])));
  console.log(`${name}: ${shown.toFixed(2)} ms per chart, of it main thread ${busy.toFixed(2)} ms`);
}
await browser.close();
server.close();

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

/** Milliseconds from putting so many tags on the page to the end of the frame that shows them. */
async function widgets(tag, count) {
  const start = performance.now();
  document.body.innerHTML = `${tag}${tag.replace(/^<([\w-]+).*/, '</$1>')}`.repeat(count);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}

/** Thirty-two columns with axes and labels, as the gallery draws them. */
async function byHand(count) {
  const values = Array.from({length: 32}, (_, index) => ({
    month: new Date(2023, 6 + index),
    value: index % 6,
  }));
  const start = performance.now();
  for (let chart = 0; chart < count; chart++) {
    const [width, height] = [660, 260];
    const x = d3
      .scaleBand(
        values.map(({month}) => month),
        [40, width]
      )
      .padding(0.15);
    const y = d3.scaleLinear([0, 5], [height - 24, 20]);
    const svg = d3
      .create('svg')
      .attr('viewBox', [0, 0, width, height])
      .attr('width', width)
      .attr('height', height);
    svg
      .append('g')
      .attr('fill', '#0f4c99')
      .selectAll()
      .data(values)
      .join('rect')
      .attr('x', (d) => x(d.month))
      .attr('y', (d) => y(d.value))
      .attr('width', x.bandwidth())
      .attr('height', (d) => y(0) - y(d.value))
      .append('title')
      .text((d) => `${d.month.toDateString()}: ${d.value}`);
    svg
      .append('g')
      .selectAll()
      .data(values)
      .join('text')
      .attr('x', (d) => x(d.month) + x.bandwidth() / 2)
      .attr('y', (d) => y(d.value) - 4)
      .text((d) => d.value);
    svg
      .append('g')
      .attr('transform', `translate(0,${height - 24})`)
      .call(d3.axisBottom(x).tickFormat(d3.utcFormat('%b')));
    svg.append('g').attr('transform', 'translate(40,0)').call(d3.axisLeft(y).ticks(5));
    document.body.append(svg.node());
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}
