/**
 * Eager charts beside the same charts drawn by hand with D3: `node bench/charts.mjs [rounds]`. Needs `npm run build`.
 * Work of the main thread (thread ticks, which other programs hardly change) from an empty page with nothing loaded to
 * charts that were really drawn, which is asserted; nodes and heap of a chart; and the work of a change of data.
 * `--beside NAME=FOLDER` runs another build's `dist` in the same rounds. Prints medians and ratios to the floor.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';
import {launch} from '../scripts/browser.mjs';
import {site} from '../tests/support/pages.mjs';
import {charts} from './charts/data.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {beside: {type: 'string', multiple: true, default: []}, counts: {type: 'string'}},
});
const rounds = Number(positionals[0] ?? 7);
const counts = (values.counts ?? '1,10,100').split(',').map(Number);
const changes = 50;

const bundled = async (contents) => {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: import.meta.dirname},
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0].text;
};

const {base, put, close} = await site();
const script = {'Content-Type': 'text/javascript'};
put('/data.js', await bundled(`export {charts} from './charts/data.mjs'`), script);
put('/floor.js', await bundled(`export * from './charts/floor.mjs'`), script);

/** Name of a contestant and the module that mounts its charts. */
const contestants = {'d3 by hand': '/floor.js'};
const widgets = {'our charts': 'dist'};
for (const beside of values.beside) {
  const [name, folder] = beside.split('=');
  widgets[name] = folder;
}
const mounted = `
export async function mount(tag, data, place, attributes) {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.loading = 'eager';
  place.append(widget);
  await update(widget, data);
  return widget;
}
export async function update(widget, data) {
  const drawn = new Promise((resolve) => widget.addEventListener('conflict-load', resolve, {once: true}));
  widget.data = data;
  await drawn;
  await widget.updateComplete;
}`;
for (const [name, folder] of Object.entries(widgets)) {
  const at = `/${name.replace(/\W/g, '-')}`;
  for (const file of readdirSync(folder, {recursive: true}).filter((file) => file.endsWith('.js')))
    put(`${at}/${file}`, readFileSync(join(folder, file), 'utf8'), script);
  put(`${at}/mount.js`, `import '${at}/all.js';${mounted}`, script);
  contestants[name] = `${at}/mount.js`;
}
put(
  '/empty.html',
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Charts</title><body><main></main>',
  {'Content-Type': 'text/html'}
);

const browser = await launch();

async function fresh() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 700, height: 900});
  await page.goto(`${base}/empty.html`);
  await page.evaluate(() => import('/data.js'));
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
  const measure = async () => {
    const {metrics} = await devtools.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  };
  return {page, measure, devtools, close: () => context.close()};
}

/** Draws so many charts, and says how many marks there are. */
const draw = (page, module, count) =>
  page.evaluate(
    async (module, count) => {
      const [{mount}, {charts}] = await Promise.all([import(module), import('/data.js')]);
      const tags = Object.keys(charts);
      const place = document.querySelector('main');
      window.mounted = await Promise.all(
        Array.from({length: count}, (_, index) => {
          const tag = tags[index % tags.length];
          return mount(tag, charts[tag].data(index), place, charts[tag].attributes);
        })
      );
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const roots = [document, ...[...place.children].flatMap(({shadowRoot}) => shadowRoot ?? [])];
      return roots.reduce(
        (sum, root) => sum + root.querySelectorAll('[data-row], svg title').length,
        0
      );
    },
    module,
    count
  );

/** Of all charts in turn: 6, 36 and 12 marks. */
const marksOf = (count) =>
  Array.from({length: count}, (_, index) => [6, 36, 12][index % 3]).reduce((a, b) => a + b);

async function eager(module, count) {
  const {page, measure, devtools, close} = await fresh();
  const before = await measure();
  const marks = await draw(page, module, count);
  const after = await measure();
  assert.equal(marks, marksOf(count), `${module} drew ${marks} of ${marksOf(count)} marks`);
  await devtools.send('HeapProfiler.collectGarbage');
  const heap = (await measure()).JSHeapUsedSize;
  const nodes = await page.evaluate(() => {
    const count = (node) => {
      let sum = 1;
      for (const child of node.childNodes) sum += count(child);
      return node.shadowRoot ? sum + count(node.shadowRoot) : sum;
    };
    return count(document.querySelector('main')) - 1;
  });
  await close();
  return {
    work: (after.TaskDuration - before.TaskDuration) * 1000,
    layout:
      (after.LayoutDuration +
        after.RecalcStyleDuration -
        before.LayoutDuration -
        before.RecalcStyleDuration) *
      1000,
    nodes: nodes / count,
    heap,
  };
}

/** What the first mark is called after the last change. */
const lastName = new RegExp(
  `\\b${charts['conflict-casualties'].data(99 + changes).incidents[0].claims[0].fatalities}\\b`
);

async function updates(module) {
  const {page, measure, close} = await fresh();
  await draw(page, module, 3);
  const change = (from) =>
    page.evaluate(
      async (module, from, changes) => {
        const [{update}, {charts}] = await Promise.all([import(module), import('/data.js')]);
        const tags = Object.keys(charts);
        for (let turn = from; turn < from + changes; turn++)
          for (const [index, chart] of window.mounted.entries()) {
            await update(chart, charts[tags[index]].data(turn));
            // Layout, as somebody would have who asks for a size.
            document.body.offsetHeight;
          }
        const root = window.mounted[0].shadowRoot ?? document;
        const mark = root.querySelector('[data-row], svg title');
        return mark.getAttribute('aria-label') ?? mark.textContent;
      },
      module,
      from,
      changes
    );
  await change(1);
  const before = await measure();
  const name = await change(100);
  const after = await measure();
  assert.match(name, lastName, `${module} did not draw the last change: ${name}`);
  await close();
  return {work: ((after.TaskDuration - before.TaskDuration) * 1000) / changes / 3};
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

async function compare(title, run, keys) {
  const names = Object.keys(contestants);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  // In turns, so that a busy moment of the machine is everybody's; the first round only warms the browser up.
  for (let round = 0; round <= rounds; round++)
    for (const name of names) {
      const result = await run(contestants[name]);
      if (round) results[name].push(result);
    }
  console.log(title);
  for (const name of names) {
    const parts = keys.map((key) => {
      const own = results[name].map((result) => result[key]);
      const floor = results[names[0]].map((result) => result[key]);
      const ratio = median(own.map((value, round) => value / floor[round]));
      return `${key} ${median(own).toFixed(2)} (${ratio.toFixed(2)})`;
    });
    console.log(`  ${name.padEnd(14)} ${parts.join('  ')}`);
  }
}

for (const count of counts)
  await compare(`${count} eager`, (module) => eager(module, count), [
    'work',
    'layout',
    'nodes',
    'heap',
  ]);
await compare('a change of data', updates, ['work']);
await browser.close();
close();
