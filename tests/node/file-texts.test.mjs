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

/**
 * Texts of the pictures on a page that leave their picture, or that stand on another, with their boxes: across as the
 * browser measures them, down as far as their letters reach, since lines hold room for letters that are not there.
 */
function faults() {
  const found = [];
  const slack = 1;
  const pen = document.createElement('canvas').getContext('2d');
  for (const svg of document.querySelectorAll('svg')) {
    const frame = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll('text')].map((text) => {
      const {left, right} = text.getBoundingClientRect();
      pen.font = getComputedStyle(text).font;
      const ink = pen.measureText(text.textContent);
      const line = text.y.baseVal[0].value + text.getScreenCTM().f;
      return {
        text: text.textContent,
        left: left - frame.left,
        right: right - frame.left,
        top: line - ink.actualBoundingBoxAscent - frame.top,
        bottom: line + ink.actualBoundingBoxDescent - frame.top,
      };
    });
    const say = ({text, left, right, top, bottom}) =>
      `“${text}” (${[left, top, right, bottom].map(Math.round).join(' ')})`;
    for (const [index, one] of boxes.entries()) {
      const inside =
        one.left >= -slack &&
        one.right <= frame.width + slack &&
        one.top >= -slack &&
        one.bottom <= frame.height + slack;
      if (!inside) found.push(`${svg.id}: ${say(one)} leaves the picture`);
      for (const other of boxes.slice(index + 1))
        if (
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack
        )
          found.push(`${svg.id}: ${say(one)} on ${say(other)}`);
    }
  }
  return found;
}

/** The languages for whose letters this machine has a font: boxes in their place are all of one width. */
function written(letters) {
  const pen = document.createElement('canvas').getContext('2d');
  const widths = (text) => new Set([...text].map((letter) => pen.measureText(letter).width));
  return Object.keys(letters).filter((lang) => widths(letters[lang]).size > 1);
}
const letters = {en: 'iw', fr: 'iw', ar: 'اس', ha: 'ƙɗ'};

describe('in files no text leaves the picture or stands on another', () => {
  let browser;
  let page;
  before(async () => {
    browser = await launch();
    page = await browser.newPage();
    await page.setViewport({width: 1300, height: 900});
  });
  after(() => browser.close());

  const faultsOf = async (svgs) => {
    await page.setContent(`<!doctype html><meta charset="utf-8"><body>${svgs.join('<hr>')}`);
    return page.evaluate(faults);
  };

  for (const [name, view, loaded] of [
    ...Object.entries(views).map((entry) => [...entry, undefined]),
    ...Object.entries(hostileViews).map((entry) => [...entry, hostile]),
  ])
    it(`of ${name}, in four languages and at four widths`, async (test) => {
      const readable = await page.evaluate(written, letters);
      if (!readable.length) return test.skip('this machine has no font');
      for (const lang of languages)
        if (!readable.includes(lang)) test.diagnostic(`no font has the letters of ${lang}`);
      const pictures = readable.flatMap((lang) =>
        widths.map((width) => {
          const [widget] = widgetsOf(withAttributes(view, {lang}));
          const {svg} = snapshotOf(widget, loaded, width).picture;
          return svg.replace('<svg ', `<svg id="${name}-${lang}-${width}" `);
        })
      );
      assert.deepEqual(await faultsOf(pictures), []);
      const texts = await page.evaluate(() => document.querySelectorAll('svg text').length);
      return assert.ok(texts >= 15 * pictures.length, `only ${texts} texts were looked at`);
    });

  it('is seen where it happens', async (test) => {
    if (!(await page.evaluate(written, letters)).length)
      return test.skip('this machine has no font');
    const found = await faultsOf([
      `<svg id="a" width="200" height="60" font-size="16">
        <text x="10" y="20">One</text><text x="14" y="26">Two</text><text x="10" y="44">Three</text>
        <text x="150" y="44">No room for this</text><text x="50" y="59">Pg</text>
      </svg>`,
    ]);
    return assert.deepEqual(
      found.map((fault) => fault.replace(/ \([^)]*\)/g, '')),
      [
        'a: “One” on “Two”',
        'a: “No room for this” leaves the picture',
        'a: “Pg” leaves the picture',
      ]
    );
  });
});
