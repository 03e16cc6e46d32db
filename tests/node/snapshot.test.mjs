import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {parse} from 'parse5';
import {findChrome} from '../../scripts/find-chrome.mjs';
import {run} from '../support/run.mjs';

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conflict-widgets-'));
  process.env.CHROME_PATH = (await findChrome()).executablePath;
});
after(() => rm(folder, {recursive: true}));

const files = async () => (await readdir(folder)).sort();
const read = (name, as = 'utf8') => readFile(join(folder, name), as);
const write = (markup, ...more) => run('snapshot', markup, '-o', folder, '--without-png', ...more);
afterEach(async () => {
  for (const name of await files()) await rm(join(folder, name));
});

const markup = (attributes = '', name = 'casualties') =>
  `<conflict-${name} ${attributes}></conflict-${name}>`;
const letters = (svg) => svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('conflict-widgets snapshot', () => {
  it('draws title, sentence, values, claimant, source and date into an SVG', async () => {
    assert.equal((await write(markup('incident="kandadji-2023-09-28"'))).code, 0);
    const svg = await read('conflict-casualties.svg');
    const said = letters(svg.slice(svg.indexOf('</desc>')));
    assert.match(said, /12 soldiers killed at Kandadji/);
    assert.match(said, /12 soldiers killed, according to/);
    assert.match(said, /Killed \(soldiers\)/);
    assert.match(said, /in a road accident 5/);
    assert.match(said, /UCDP 22/);
    assert.match(said, /Sources: .*Data to .* Last checked/);
  });

  it('writes SVG that stands alone: no script, style, address or class', async () => {
    for (const [name, more] of [
      ['casualties', 'top="10"'],
      ['attacks', ''],
      ['troops', 'view="timeline"'],
      ['attacks', 'lang="ar"'],
    ]) {
      await write(markup(more, name));
      const svg = await read(`conflict-${name}.svg`);
      assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="800"/);
      assert.doesNotMatch(
        svg,
        /<script|<style|style=|class=|href|url\((?!#)|undefined|NaN|\[object/
      );
      assert.doesNotMatch(svg, /="-\d[^"]*" (?:width|height)|(?:width|height)="-/);
    }
  });

  it('shows markup in attributes as letters', async () => {
    await write(markup(`heading='<script>alert(1)</script>" onload="x'`));
    const svg = await read('conflict-casualties.svg');
    const html = await read('conflict-casualties.html');
    for (const text of [svg, html]) {
      assert.doesNotMatch(text, /<script|" onload/);
      assert.match(text, /&lt;script&gt;/);
    }
  });

  it('writes an HTML figure with the picture, its sentence and a table with sources', async () => {
    await write(markup('lang="fr"', 'troops'));
    const html = await read('conflict-troops.html');
    assert.match(
      html,
      /^<figure lang="fr" dir="ltr">\n<img src="conflict-troops\.svg" width="800" height="\d+" alt="[^"]+">/
    );
    assert.match(html, /<figcaption>.*Sources/s);
    assert.match(html, /<table role="table">.*<th scope="row" role="rowheader">.*<a href="https:/s);
    assert.doesNotMatch(html, /class=|part=|<slot|<svg/);
    const {childNodes} = parse(html, {
      onParseError: ({code}) => assert.equal(code, 'missing-doctype'),
    });
    assert.ok(childNodes);
  });

  it('names files after the id of the tag, else the tag, and numbers what is taken', async () => {
    const page = join(folder, 'page.htm');
    await writeFile(page, markup('id="a"') + markup('id="../b"') + markup() + markup('', 'troops'));
    assert.equal((await write(page)).code, 0);
    assert.deepEqual(
      (await files()).filter((name) => name.endsWith('.svg')),
      ['a.svg', 'conflict-casualties-2.svg', 'conflict-casualties.svg', 'conflict-troops.svg']
    );
  });

  it('draws every language, right to left where it is read so', async () => {
    for (const lang of ['ar', 'de', 'en', 'es', 'fr', 'ha', 'it', 'pt']) {
      await write(markup(`lang="${lang}"`, 'attacks'));
      const svg = await read('conflict-attacks.svg');
      assert.match(svg, new RegExp(`lang="${lang}" direction="${lang === 'ar' ? 'rtl' : 'ltr'}"`));
    }
  });

  it('tells what is wrong with a tag and writes the others', async () => {
    const {code, stderr} = await write(`${markup('by="colour"')}\n${markup('', 'troops')}`);
    assert.equal(code, 1);
    assert.match(stderr, /line 1: <conflict-casualties>: by="colour" cannot be used/);
    assert.ok((await files()).includes('conflict-troops.svg'));
    assert.equal((await files()).includes('conflict-casualties.svg'), false);
  });

  it('wants one page or tag with a widget, a folder, and a sensible width', async () => {
    assert.equal((await run('snapshot', '-o', folder)).code, 2);
    assert.equal((await run('snapshot', markup())).code, 2);
    assert.equal((await write(markup(), '--width', '100')).code, 2);
    const {code, stderr} = await write('<p>');
    assert.equal(code, 1);
    assert.match(stderr, /no widget/);
  });

  it('writes a PNG of twice the size where there is a browser', async () => {
    assert.equal((await run('snapshot', markup(), '-o', folder, '--width', '400')).code, 0);
    const png = await read('conflict-casualties.png', null);
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.equal(png.readUInt32BE(16), 800);
    assert.match(
      await read('conflict-casualties.html'),
      /src="conflict-casualties\.png" width="400"/
    );
  });

  it('says why there is no PNG and writes the rest', async () => {
    const path = process.env.CHROME_PATH;
    process.env.CHROME_PATH = join(folder, 'no-browser');
    const {code, stderr} = await run('snapshot', markup(), '-o', folder);
    process.env.CHROME_PATH = path;
    assert.equal(code, 0);
    assert.match(stderr, /No PNG: .*CHROME_PATH/);
    assert.deepEqual(await files(), ['conflict-casualties.html', 'conflict-casualties.svg']);
  });
});
