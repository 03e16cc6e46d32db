/**
 * Writes every widget in four languages at two widths, light and dark, to tests/snapshots/: `npm run pictures`.
 * For a reviewer to open; nothing compares them.
 */
import {mkdirSync} from 'node:fs';
import {launch} from './browser.mjs';
import {serve} from './serve.mjs';

const widgets = {
  casualties: '<conflict-casualties></conflict-casualties>',
  'casualties-top': '<conflict-casualties top="5"></conflict-casualties>',
  attacks: '<conflict-attacks></conflict-attacks>',
  'attacks-year': '<conflict-attacks measure="fatalities" interval="year"></conflict-attacks>',
  troops: '<conflict-troops></conflict-troops>',
  'troops-2023': '<conflict-troops as-of="2023-09-28"></conflict-troops>',
  'troops-mali': '<conflict-troops host="ML"></conflict-troops>',
  'troops-timeline':
    '<conflict-troops view="timeline" since="2022-01-01" until="2024-12-31"></conflict-troops>',
};
const schemes = ['light', 'dark'];
const widths = [320, 700];
const folder = 'tests/snapshots';

const server = await serve();
const browser = await launch();
const page = await browser.newPage();
const base = `http://127.0.0.1:${server.address().port}`;
mkdirSync(folder, {recursive: true});
for (const lang of ['en', 'fr', 'ar', 'ha'])
  for (const scheme of schemes)
    for (const width of widths) {
      await page.setViewport({width, height: 1000});
      await page.goto(`${base}/tests/snapshots.html`);
      await page.evaluate(draw, widgets, lang, scheme);
      for (const name of Object.keys(widgets)) {
        const element = await page.waitForSelector(`#${name} > [state="ready"]`);
        await element.screenshot({path: `${folder}/${name}-${lang}-${width}-${scheme}.png`});
      }
    }
await browser.close();
server.close();
console.log(`${folder}: ${Object.keys(widgets).length * 16} pictures`);

/** Runs in the page. */
function draw(markup, lang, scheme) {
  const {documentElement: root, body} = document;
  root.lang = lang;
  root.dir = lang === 'ar' ? 'rtl' : 'ltr';
  root.style.colorScheme = scheme;
  for (const [id, html] of Object.entries(markup)) {
    const box = document.createElement('div');
    box.id = id;
    box.innerHTML = html;
    box.firstElementChild.setAttribute('loading', 'eager');
    body.append(box);
  }
}
