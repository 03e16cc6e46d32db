/**
 * Writes every view in a language of either direction, at four widths, light and dark, to tests/snapshots/, and the one that README shows: `npm run pictures`.
 * For eyes: what is compared are the texts in tests/pictures/.
 */
import {copyFileSync, mkdirSync} from 'node:fs';
import {launch} from './browser.mjs';
import {views} from '../tests/support/views.mjs';
import {serve} from './serve.mjs';

const languages = ['en', 'ar'];
const schemes = ['light', 'dark'];
const widths = [320, 480, 700, 1100];
const folder = 'tests/snapshots';

const server = await serve();
const browser = await launch();
const page = await browser.newPage();
const base = `http://127.0.0.1:${server.address().port}`;
mkdirSync(folder, {recursive: true});
for (const lang of languages)
  for (const scheme of schemes)
    for (const width of widths) {
      await page.setViewport({width, height: 1000});
      await page.goto(`${base}/tests/snapshots.html`);
      await page.evaluate(draw, views, lang, scheme);
      for (const name of Object.keys(views)) {
        const element = await page.waitForSelector(`#${name} > [state="ready"]`);
        await element.screenshot({path: `${folder}/${name}-${lang}-${width}-${scheme}.png`});
      }
    }
// The one that README shows.
copyFileSync(`${folder}/casualties-en-700-light.png`, 'docs/picture.png');
await browser.close();
server.close();
console.log(
  `${folder}: ${Object.keys(views).length * languages.length * schemes.length * widths.length} pictures`
);

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
