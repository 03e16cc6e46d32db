import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {engines} from '../support/engines.mjs';
import {drawn, pages, site as server, told} from '../support/pages.mjs';
import {blocksOf} from '../support/papers.mjs';

const paper = readFileSync('docs/embedding.md', 'utf8');
const {base, own, snippets} = JSON.parse(readFileSync('dist/snippets.json', 'utf8'));
const files = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** The page of the reader, and the network that serves the package. */
let site;
let network;
before(async () => (network = await server()));
after(() => network.close());
const inEachBrowser = (about, tests) => {
  for (const {name, launch} of engines)
    describe(`${about} in ${name}`, () => {
      before(async () => {
        site = await pages(launch);
        last = undefined;
        site.put('/dist/figures/kandadji.png', '', {'Content-Type': 'image/png'});
      });
      after(() => site.close());
      tests();
    });
};

const served = (html) =>
  html
    .replace(
      /(dist\/([\w.-]+)" integrity=")sha384-…/g,
      (_, start, file) => start + files[file].integrity
    )
    .replaceAll(base, `${network.base}/dist/`)
    .replaceAll(own, `${site.base}/dist/`);
const module = (address) => `<script type="module" src="${address}"></script>`;
const tag = '<conflict-troops><p>Fallback</p></conflict-troops>';
let last;
const open = async (html, headers) => {
  await last?.close();
  site.put('/reader.html', `<!doctype html><html lang="en"><title>t</title><body>${html}`, headers);
  return (last = await site.open('/reader.html'));
};

/** Waits for what an example promises: drawn widgets, drawn frames, or else the fallback. */
async function works(page, html) {
  const tags = html.match(/<conflict-\w+/g)?.length ?? 0;
  if (tags && html.includes('<script')) {
    await drawn(page, tags);
    for (const {marks} of await told(page)) assert.ok(marks.length > 1);
  } else if (tags)
    assert.ok(await page.$eval('conflict-casualties', (tag) => /\w/.test(tag.innerText)));
  for (const frame of await page.$$('iframe')) {
    await frame.scrollIntoView();
    const inner = await frame.contentFrame();
    await inner.waitForSelector('[state="ready"]', {timeout: 10_000});
    if (html.includes('embed-host.js'))
      await page.waitForFunction((each) => each.style.height, {timeout: 5000}, frame);
  }
  assert.deepEqual(page.said, []);
}

it('docs/embedding.md names the version of the package in every address', () => {
  for (const [, named] of paper.matchAll(/conflict-widgets@([\d.]+)/g))
    assert.equal(named, version);
  assert.ok(paper.includes(base) && paper.includes(own));
});

inEachBrowser('docs/embedding.md', () => {
  for (const [index, html] of blocksOf('docs/embedding.md', 'html').entries())
    it(`its HTML example ${index + 1} works as it stands: ${html.match(/<(?!script|link)[\w-]+/)[0]}>`, async () => {
      await works(await open(served(html)), html);
    });

  for (const [index, header] of blocksOf('docs/embedding.md', 'http', 2).entries())
    it(`its policy ${index + 1} is all that the widgets need`, async () => {
      const [name, value] = header.trim().split(/: (.*)/);
      const home = value.includes("'self'") ? '' : network.base;
      const html = `${module(`${home}/dist/all.js`)}${tag}<conflict-attacks lang="fr" loading="eager"></conflict-attacks>`;
      const page = await open(html, {[name]: served(value)});
      await drawn(page, 2);
      assert.deepEqual(page.said, []);
    });

  it('a frame gets its height in the policy and the sandbox that it says a frame needs', async () => {
    const frame = `<iframe sandbox="allow-scripts allow-same-origin" src="${network.base}/dist/embed.html?widget=troops" title="t"></iframe>`;
    const html = frame + module('/dist/embed-host.js');
    const policy = `default-src 'none'; script-src 'self'; frame-src ${network.base}`;
    await works(await open(html, {'Content-Security-Policy': policy}), html);
  });
});

inEachBrowser('dist/snippets.json', () => {
  for (const [name, {html}] of Object.entries(snippets))
    it(`${name} works from another origin, with its hashes`, async () => {
      const tags = {casualties: 'casualties', attacks: 'attacks'};
      const widget = `<conflict-${tags[name] ?? 'troops'} lang="fr"></conflict-${tags[name] ?? 'troops'}>`;
      const withTag =
        /all|classic|autoloader|casualties|attacks|troops/.test(name) && name !== 'frame';
      const more = name === 'frameHeight' ? snippets.frame.html : withTag ? widget : '';
      const page = await open(served(html + more));
      await works(page, html + more);
    });

  it('a tampered file leaves what stands between the tags', async () => {
    for (const [name, file] of [
      ['classic', 'all.iife.js'],
      ['all', 'all.js'],
      ['troops', files['troops.js'].imports[0]],
      ['autoloader', 'troops.js'],
    ]) {
      const text = readFileSync(`dist/${file}`, 'utf8');
      const headers = {'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*'};
      network.put(`/dist/${file}`, `${text}\n// tampered`, headers);
      const page = await open(served(snippets[name].html) + tag);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const stands = await page.$eval(
        'conflict-troops',
        (widget) => !widget.shadowRoot && widget.firstElementChild.checkVisibility()
      );
      assert.equal(stands, true, name);
      assert.match(page.said.join(), /integrity/i);
      network.put(`/dist/${file}`, text, headers);
    }
  });
});
