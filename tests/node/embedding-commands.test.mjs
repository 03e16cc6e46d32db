import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launch} from '../../scripts/browser.mjs';
import {drawn, pages, told} from '../support/pages.mjs';
import {blocksOf} from '../support/papers.mjs';
import {newProject} from '../support/project.mjs';

const [prerendering, anyGenerator, oembed, snapshots] = blocksOf('docs/embedding.md', 'sh', 4);
const [program, eleventy] = blocksOf('docs/embedding.md', 'js', 3);
const page = (body, lang = 'fr') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title><body>${body}`;
const tag = '<conflict-troops><p>Fallback</p></conflict-troops>';
const filled =
  /<conflict-troops><template shadowrootmode="open">[^]*dir="ltr"[^]*<\/template><p>Fallback/;

describe('the commands of docs/embedding.md, one after the other in a new project', () => {
  let project;
  before(async () => {
    project = await newProject(['puppeteer-core']);
    await project.write('page.html', page(tag));
    await project.write('_site/index.html', page(tag));
    await project.write('_site/plain.html', page('<p>No widget</p>'));
    await project.write('public/a figure/index.html', page('<conflict-attacks src="/data.json">'));
    await project.write('public/index.html', page('<p>No widget</p>'));
    await project.write('public/data.json', blocksOf('docs/data.md', 'json')[1]);
  });
  after(() => project.close());

  it('install and prerender', async () => {
    await project.sh(prerendering);
    assert.match(await project.read('out.html'), filled);
    assert.equal(await project.read('page.html'), page(tag));
    assert.match(await project.read('_site/index.html'), filled);
    assert.equal(await project.read('_site/plain.html'), page('<p>No widget</p>'));
  });

  it('prerender what a generator wrote, with data of the site', async () => {
    await project.sh(anyGenerator);
    assert.match(await project.read('public/a figure/index.html'), /Sample Data Program/);
    assert.equal(await project.read('public/index.html'), page('<p>No widget</p>'));
  });

  it('write what oEmbed asks for, and the link to it', async () => {
    const {stdout} = await project.sh(oembed);
    const [, file] = stdout.match(
      /^<link [^>]*oembed" href="https:\/\/example\.org\/oembed\/([^"]+)" title="[^"]+">\n$/
    );
    const {html, type} = JSON.parse(await project.read(`public/oembed/${file}`));
    assert.equal(type, 'rich');
    assert.ok(html.includes('embed.html?widget=casualties&amp;lang=fr"'), html);
  });

  it('write pictures, twice as fine as their size, and figures', async () => {
    await project.sh(snapshots);
    for (const [name, width] of [
      ['kandadji', 800],
      ['conflict-troops', 600],
    ]) {
      assert.match(await project.read(`figures/${name}.svg`), new RegExp(`width="${width}"`));
      const png = await project.read(`figures/${name}.png`, null);
      assert.equal(png.readUInt32BE(16), 2 * width);
      const figure = await project.read(`figures/${name}.html`);
      assert.match(figure, new RegExp(`<figure[^]*<img src="${name}.png"[^]*alt="[^"]{9,}`));
      assert.match(figure, /<table[^]*<a href/);
    }
    const [, size] = (await project.read('figures/kandadji.html')).match(
      /<img src="kandadji.png" (.*?) alt/
    );
    const shown = blocksOf('docs/embedding.md', 'html').find((html) => html.includes('<img'));
    assert.ok(shown.includes(`figures/kandadji.png" ${size} alt`), size);
  });

  it('run as a program', async () => {
    const {stdout} = await project.node(`${program}\nprocess.stdout.write(page);`);
    assert.match(stdout, /^<html lang="fr"><conflict-troops><template shadowrootmode="open">/);
    assert.match(stdout, /dir="ltr"/);
  });
});

describe('the transform of docs/embedding.md, in Eleventy', () => {
  const text = '# Figure\n\n<conflict-troops>\n  <p>Fallback</p>\n</conflict-troops>\n';
  let project;
  let site;
  before(async () => {
    [project, site] = await Promise.all([newProject(['@11ty/eleventy']), pages(launch)]);
    const from = 'content/';
    await project.write('eleventy.config.js', eleventy);
    await project.write(
      'site.config.js',
      `import configure from './eleventy.config.js';
      export default function (config) {
        config.addPassthroughCopy('${from}own');
        configure(config);
        return {dir: {input: '${from}'}};
      }`
    );
    const layout = '---\nlayout: base.html\n---\n';
    await project.write(`${from}_includes/base.html`, page('{{ content }}'));
    await project.write(`${from}index.md`, layout + text);
    await project.write(`${from}own.md`, `${layout}<conflict-attacks src="data.json">\n`);
    await project.write(`${from}own/data.json`, blocksOf('docs/data.md', 'json')[1]);
    await project.write(`${from}feed.md`, `---\npermalink: feed.xml\n---\n${text}`);
    await project.write(`${from}none.md`, `---\npermalink: false\n---\n${text}`);
    const {stderr} = await project.sh(
      'node node_modules/@11ty/eleventy/cmd.cjs --quiet --config=site.config.js'
    );
    assert.equal(stderr, '');
  });
  after(() => Promise.all([project.close(), site.close()]));

  it('fills the tags of Markdown pages, and those with data of the site', async () => {
    assert.match(await project.read('_site/index.html'), /<template shadowrootmode="open">/);
    assert.match(await project.read('_site/own/index.html'), /Sample Data Program/);
    assert.match(await project.read('_site/own/data.json'), /sample-counts/);
  });

  it('leaves what is no page as it is', async () => {
    assert.doesNotMatch(await project.read('_site/feed.xml'), /<template/);
    assert.match(await project.read('_site/feed.xml'), /<conflict-troops>/);
  });

  it('makes pages that a script takes over', async () => {
    const script = '<script type="module" src="/dist/all.js"></script>';
    site.put('/eleventy.html', (await project.read('_site/index.html')) + script);
    const opened = await site.open('/eleventy.html');
    await drawn(opened);
    assert.ok((await told(opened))[0].marks.length > 5);
    assert.deepEqual(opened.said, []);
  });
});
