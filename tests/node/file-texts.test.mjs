import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {snapshotOf} from '../../lib/file/snapshot.js';
import {widgetsOf} from '../../lib/prerender/page.js';
import {parseDataset} from '../../lib/data/format/parse.js';
import {launch} from '../../scripts/browser.mjs';
import {hostileFigures} from '../data/hostile-figures.mjs';
import {languages, views, withAttributes} from '../support/views.mjs';

const widths = [320, 500, 800, 1200];
const hostile = {dataset: parseDataset(hostileFigures).dataset, leftOut: 0};
const hostileViews = {
  'hostile incident': '<conflict-casualties incident="incident-4"></conflict-casualties>',
  'hostile incidents': '<conflict-casualties top="9"></conflict-casualties>',
  'hostile columns': '<conflict-attacks counter="months"></conflict-attacks>',
  'hostile years': '<conflict-attacks counter="months" interval="year"></conflict-attacks>',
  'hostile bars': '<conflict-troops></conflict-troops>',
  'hostile strips': '<conflict-troops view="timeline"></conflict-troops>',
};

/** Texts of the pictures on a page that leave their picture, or that stand on another, with their boxes. */
function faults() {
  const found = [];
  const slack = 1;
  for (const svg of document.querySelectorAll('svg')) {
    const frame = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll('text')].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    const say = ({text, box}) =>
      `“${text}” (${[box.left - frame.left, box.top - frame.top, box.width, box.height].map(Math.round)})`;
    for (const [index, one] of boxes.entries()) {
      const {box} = one;
      if (
        box.left < frame.left - slack ||
        box.right > frame.right + slack ||
        box.top < frame.top - slack ||
        box.bottom > frame.bottom + slack
      )
        found.push(`${svg.id}: ${say(one)} leaves the picture`);
      for (const other of boxes.slice(index + 1)) {
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        // Boxes of letters hold the room of accents: lines of a paragraph share a little of it.
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (wide > slack && high > 0.3 * Math.min(box.height, other.box.height))
          found.push(`${svg.id}: ${say(one)} on ${say(other)}`);
      }
    }
  }
  return found;
}

describe('in files no text leaves the picture or stands on another', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const [name, view, loaded] of [
    ...Object.entries(views).map((entry) => [...entry, undefined]),
    ...Object.entries(hostileViews).map((entry) => [...entry, hostile]),
  ])
    it(`of ${name}, in four languages and at four widths`, async () => {
      const pictures = languages.flatMap((lang) =>
        widths.map((width) => {
          const [widget] = widgetsOf(withAttributes(view, {lang}));
          const {svg} = snapshotOf(widget, loaded, width).picture;
          return svg.replace('<svg ', `<svg id="${name}-${lang}-${width}" `);
        })
      );
      const page = await browser.newPage();
      await page.setViewport({width: 1300, height: 900});
      await page.setContent(`<!doctype html><meta charset="utf-8"><body>${pictures.join('<hr>')}`);
      const texts = await page.evaluate(() => document.querySelectorAll('svg text').length);
      assert.ok(texts > 15 * pictures.length, `only ${texts} texts to be looked at`);
      assert.deepEqual(await page.evaluate(faults), []);
      await page.close();
    });
});
