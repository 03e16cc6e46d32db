/**
 * Measures how high every widget is, bare and in English, at several widths, and writes src/widgets/rooms.ts: `npm run
 * rooms`, after a build. A widget holds that room until it is drawn.
 */
import {readdirSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {launch} from './browser.mjs';
import {serve} from './serve.mjs';

/** Widths, in CSS pixels, from which another height holds. */
const widths = [0, 300, 330, 350, 370, 400, 430, 470, 540, 620, 680, 760, 1000];
const widest = 1200;

const folders = readdirSync('src/widgets', {withFileTypes: true}).filter((entry) =>
  entry.isDirectory()
);

const server = await serve();
const browser = await launch();
const page = await browser.newPage();
await page.setViewport({width: widest + 100, height: 900});
const address = `http://127.0.0.1:${server.address().port}/tests/snapshots.html`;
const rooms = {};
for (const {name} of folders) {
  const tag = `conflict-${name}`;
  await page.goto(address);
  // In the middle of each span, what stands there is off by least.
  const middles = widths.map((from, index) => ((from || 260) + (widths[index + 1] ?? widest)) / 2);
  const heights = await page.evaluate(heightsAt, tag, middles);
  rooms[tag] = widths.map((from, index) => [from, Math.round(heights[index] / 16)]);
}
await browser.close();
server.close();
const code = `import type {Room} from '../element/room.ts';

/** How high a bare widget is, by its tag: measured by \`npm run rooms\`, in English. */
export const rooms: Readonly<Record<string, Room>> = ${JSON.stringify(rooms)};
`;
const path = 'src/widgets/rooms.ts';
writeFileSync(path, await format(code, {...(await resolveConfig(path)), filepath: path}));

/** Runs in the page. */
async function heightsAt(tag, widths) {
  const widget = document.createElement(tag);
  widget.setAttribute('loading', 'eager');
  // As wide as what most pages are set in, and installed nearly everywhere by one name or another.
  document.body.style.fontFamily = 'Arial, Helvetica, sans-serif';
  document.body.append(widget);
  const moment = () => new Promise((resolve) => setTimeout(resolve, 50));
  while (widget.getAttribute('state') !== 'ready') await moment();
  const heights = [];
  for (const width of widths) {
    widget.parentElement.style.width = `${width}px`;
    await moment();
    heights.push(widget.getBoundingClientRect().height);
  }
  return heights;
}
