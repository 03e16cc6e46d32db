import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import MarkdownIt from 'markdown-it';
import {parseFragment} from 'parse5';
import {parse as parseYaml} from 'yaml';
import '../../lib/all.js';
import {launch} from '../../scripts/browser.mjs';
import {drawn, pages, told} from '../support/pages.mjs';
import {blocksOf} from '../support/papers.mjs';

const tags = [
  'conflict-casualties',
  'conflict-attacks',
  'conflict-incidents',
  'conflict-troops',
  'conflict-timeline',
];
const names = ({attrs}) => attrs.map(({name}) => name);
const flat = (nodes) => nodes.flatMap((node) => [node, ...flat(node.childNodes ?? [])]);

/** Every attribute that a tag has, by its own account, and those of any element that mean something to it. */
const attributesOf = (tag, ...more) =>
  [...customElements.get(tag).observedAttributes, 'color-scheme', 'id', 'class', ...more].sort();

let site;
before(async () => (site = await pages(launch)));
after(() => site.close());

/** Opens a page in which a module and a text stand, as the system puts them there. */
async function shows(address, text) {
  const {pathname, search} = new URL(address, site.base);
  const file = pathname.replace(/^.*\/conflict-widgets\//, '/dist/');
  assert.ok(existsSync(`.${file}`), file);
  site.put(
    '/cms.html',
    `<!doctype html><html lang="en"><title>t</title><body><script type="module" src="${file}${search}"></script>${text}`
  );
  const page = await site.open('/cms.html');
  await drawn(page);
  for (const {marks} of await told(page)) assert.ok(marks.length > 1);
  assert.deepEqual(page.said, []);
}

describe('the example in Markdown', () => {
  it('comes out of Markdown whole, with its sentence in it and no paragraph around', () => {
    const [written] = blocksOf('docs/embedding.md', 'markdown', 1);
    const made = new MarkdownIt({html: true}).render(written);
    const inside = flat(parseFragment(made).childNodes);
    const [widget] = inside.filter(({tagName}) => tags.includes(tagName));
    assert.equal(widget.childNodes[0].value, '12 soldiers killed at Kandadji.');
    const text = inside.filter(({nodeName}) => nodeName === '#text').map(({value}) => value);
    assert.equal(text.join('').split('12 soldiers').length, 2);
  });
});

describe('the example of a page that is dark by a class', () => {
  it('turns the widgets dark', async () => {
    const [css] = blocksOf('docs/embedding.md', 'css', 1);
    site.put(
      '/dark.html',
      `<!doctype html><html lang="en" class="dark"><title>t</title><style>${css}</style>
      <script type="module" src="/dist/troops.js"></script><conflict-troops></conflict-troops>`
    );
    const page = await site.open('/dark.html');
    await drawn(page);
    const surface = await page.$eval(
      'conflict-troops >>> .root',
      (root) => getComputedStyle(root).backgroundColor
    );
    assert.ok(Math.max(...surface.match(/\d+/g).map(Number)) < 60, surface);
  });
});

describe('the recipe for Drupal', () => {
  const [libraries, theme, editor] = blocksOf('docs/embedding.md', 'yaml', 3).map((text) =>
    parseYaml(text)
  );
  const [[name, {js}]] = Object.entries(libraries);
  const listed = flat(parseFragment(blocksOf('docs/embedding.md', 'text', 2)[1]).childNodes).filter(
    ({tagName}) => tagName
  );

  it('attaches the library that it declares', () => {
    assert.deepEqual(theme, {libraries: [`THEME/${name}`]});
    assert.equal(Object.keys(libraries).length, 1);
  });

  it('names a module that draws, alone and not joined with others', async () => {
    const [[address, options], ...more] = Object.entries(js);
    assert.deepEqual(more, []);
    assert.deepEqual(options, {attributes: {type: 'module'}, preprocess: false});
    await shows(`${address}?v=11`, '<conflict-troops view="timeline"></conflict-troops>');
  });

  it('lets in every attribute but those that Drupal lets in everywhere', () => {
    assert.deepEqual(
      listed.map(({tagName}) => tagName),
      tags
    );
    for (const element of listed)
      assert.deepEqual(names(element).sort(), attributesOf(element.tagName));
  });

  it('names every tag to the editor too', () => {
    const {drupal} = editor.conflict_widgets_tags;
    assert.deepEqual(
      drupal.elements,
      tags.map((tag) => `<${tag}>`)
    );
  });
});
