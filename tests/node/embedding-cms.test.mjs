import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {parseFragment} from 'parse5';
import {parse as parseYaml} from 'yaml';
import '../../lib/all.js';
import {launch} from '../../scripts/browser.mjs';
import {drawn, pages, told} from '../support/pages.mjs';
import {blocksOf} from '../support/papers.mjs';
import {runPhp} from '../support/php.mjs';

const tags = ['conflict-casualties', 'conflict-attacks', 'conflict-troops'];
const elements = (html) =>
  parseFragment(html).childNodes.filter((node) => tags.includes(node.tagName));
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

describe('the recipe for WordPress', () => {
  /** What the plugin asks WordPress to do. */
  const hooks = new Map();
  const scripts = [];
  const hook = (name, callback, ...[, count = 1]) => hooks.set(name, {callback, count});
  runPhp(
    blocksOf('docs/embedding.md', 'php', 1)[0],
    new Map([
      ['add_action', hook],
      ['add_filter', hook],
      ['content_url', (path) => `https://example.org/wp-content${path}`],
      ['wp_enqueue_script_module', (id, address) => scripts.push({id, address})],
      [
        'array_fill_keys',
        (keys, filled) => new Map([...keys.values()].map((key) => [key, filled])),
      ],
    ])
  );
  const allowed = (context) => {
    const {callback, count} = hooks.get('wp_kses_allowed_html');
    const earlier = new Map([['p', new Map()]]);
    const tagsNow = callback(...[earlier, context].slice(0, count));
    assert.deepEqual([...earlier.keys()], ['p']);
    return tagsNow;
  };

  it('lets the tags with all of their attributes into posts, and changes nothing else', () => {
    const post = allowed('post');
    assert.deepEqual([...post.keys()], ['p', ...tags]);
    for (const tag of tags) {
      assert.deepEqual([...post.get(tag).keys()].sort(), attributesOf(tag, 'lang'));
      assert.ok([...post.get(tag).values()].every((value) => value === true));
    }
    assert.deepEqual([...allowed('strip').keys()], ['p']);
  });

  it('draws its block with the script it loads, to whose address WordPress adds its version', async () => {
    hooks.get('wp_enqueue_scripts').callback();
    assert.deepEqual(
      scripts.map(({id}) => id),
      ['conflict-widgets']
    );
    const block = blocksOf('docs/embedding.md', 'html').find((html) => html.includes('killed at'));
    const post = allowed('post');
    assert.equal(elements(block).length, 1);
    for (const element of elements(block))
      for (const name of names(element)) assert.ok(post.get(element.tagName).has(name), name);
    await shows(`${scripts[0].address}?ver=6.9`, block);
  });
});

describe('the recipe for Drupal', () => {
  const [libraries, theme] = blocksOf('docs/embedding.md', 'yaml', 2).map((text) =>
    parseYaml(text)
  );
  const [[name, {js}]] = Object.entries(libraries);
  const listed = flat(parseFragment(blocksOf('docs/embedding.md', 'text', 1)[0]).childNodes).filter(
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
});
