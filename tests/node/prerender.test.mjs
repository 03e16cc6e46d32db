import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {prerender, styleSheet} from '../../lib/prerender.js';
import {complete} from '../data/complete.mjs';

const template = /<template shadowrootmode="open">[\s\S]*?<\/template>/g;
const without = (page) => page.replace(template, '');
const words = (markup) =>
  markup
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');

describe('prerender(html)', () => {
  it('draws the marks, the sentence, the table and the sources of a bare tag', async () => {
    const page = await prerender('<conflict-casualties></conflict-casualties>');
    assert.match(words(page), /12 soldiers killed, according to/);
    assert.match(page, /part="mark main"/);
    assert.match(page, /<table part="table" role="table">/);
    assert.match(page, /part="source-link" href="https:/);
    assert.match(words(page), /Data to .*20\d\d/);
  });

  it('keeps the rest of the page byte for byte, whatever its line ends and letters', async () => {
    for (const html of [
      '<!doctype html>\r\n<p title=a>é 😀 &amp; <b>x<conflict-attacks>\r\n<p>fall</conflict-attacks>\r\n</b>\u0000<!-- <conflict-troops> -->',
      '\ufeff<conflict-troops\n  view=\'timeline\' LANG="fr">a</conflict-troops><script>"<conflict-troops>"</script>',
      '<TABLE><tr><td><Conflict-Casualties></Conflict-Casualties></table><textarea><conflict-troops></textarea>',
      'no widget at all',
    ])
      assert.equal(without(await prerender(html)), html);
  });

  it('replaces what an earlier run drew', async () => {
    const once = await prerender('<conflict-troops> <p>fallback</p></conflict-troops>');
    assert.equal(await prerender(once), once);
    const later = await prerender(once.replace('<conflict-troops>', '<conflict-troops lang="fr">'));
    assert.equal(later.match(template).length, 1);
    assert.match(later, /lang="fr" dir="ltr"/);
    assert.match(later, /<\/template> <p>fallback<\/p><\/conflict-troops>$/);
  });

  it('takes the language from the tag, else the nearest element around it, else English', async () => {
    const language = async (html) =>
      (await prerender(html)).match(/class="root" lang="([\w-]+)"/)[1];
    const tag = (attributes = '') => `<conflict-troops ${attributes}></conflict-troops>`;
    assert.equal(await language(tag()), 'en');
    assert.equal(await language(`<html lang="fr">${tag()}`), 'fr');
    assert.equal(await language(`<html lang="fr"><div lang="ar">${tag()}</div>`), 'ar');
    assert.equal(await language(`<html lang="fr">${tag('lang="ha"')}`), 'ha');
    assert.equal(await language(`<html lang="de_DE">${tag('lang="auto"')}`), 'de-DE');
    assert.equal(await language(`<html lang="zh">${tag('fallback-lang="es"')}`), 'es');
    const nested = `<x-y><template shadowrootmode="open">${tag()}</template></x-y>`;
    assert.equal(await language(`<html lang="it">${nested}`), 'it');
  });

  it('writes no white space that is not seen, and keeps what is', async () => {
    const page = await prerender('<conflict-attacks counter="documented"></conflict-attacks>');
    assert.doesNotMatch(
      page,
      /<\/(?:p|div|li|td|tr|g|details)> |> <(?:p|div|li|td|tr|g|rect|svg)\b/
    );
    assert.match(words(page), /76 attacks are documented from 26 July 2023 to/);
    assert.match(page, /<\/a ?> <span class="day">/);
  });

  it('draws Arabic from right to left', async () => {
    const page = await prerender('<conflict-attacks lang="ar"></conflict-attacks>');
    assert.match(page, /lang="ar" dir="rtl"/);
  });

  it('leaves widgets in an inert template alone', async () => {
    const html = '<template><conflict-troops></conflict-troops></template>';
    assert.equal(await prerender(html), html);
  });

  it('says in the widget which attribute cannot be used, and tells the caller', async () => {
    const problems = [];
    const page = await prerender(
      '\n<conflict-attacks interval="day" lang="fr"></conflict-attacks>',
      {
        onProblem: (problem) => problems.push(problem),
      }
    );
    assert.match(words(page), /Ce graphique ne peut pas être affiché/);
    const [{tag, line, message}] = problems;
    assert.deepEqual([problems.length, tag, line], [1, 'conflict-attacks', 2]);
    assert.match(message, /^interval="day" cannot be used\. Accepted: week, month/);
  });

  it('writes no style attribute, no comment, no script and no listener', async () => {
    const page = await prerender(
      ['casualties', 'attacks', 'troops', 'incidents']
        .map((x) => `<conflict-${x}></conflict-${x}>`)
        .join('')
    );
    assert.equal(page.match(template).length, 4);
    assert.doesNotMatch(page, / style=|<!--|<script| on\w+=|\[object|undefined|NaN/);
  });

  it('shows markup in attributes as letters', async () => {
    const page = await prerender(
      '<conflict-troops heading="</template><script>alert(1)</script>" host=\'"><img src=x>\'></conflict-troops>',
      {onProblem() {}}
    );
    assert.doesNotMatch(page.match(template)[0], /<script|<img/);
  });

  it('refers to a style-sheet file on demand', async () => {
    const page = await prerender('<conflict-troops></conflict-troops>', {
      styles: 'link',
      href: '/assets/conflict-widgets.css?a=1&b="',
    });
    assert.match(
      page,
      /<link rel="stylesheet" href="\/assets\/conflict-widgets\.css\?a=1&amp;b=&quot;">/
    );
    assert.doesNotMatch(page, /<style/);
    await assert.rejects(prerender('', {styles: 'link'}), /needs href/);
  });

  it('has a style sheet that nothing in it can end', () => {
    assert.doesNotMatch(styleSheet, /<|\/\*/);
  });
});

describe('prerender(html, {root})', () => {
  let root;
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'conflict-widgets-'));
    await writeFile(join(root, 'data.json'), JSON.stringify(complete()));
    await writeFile(join(root, 'broken.json'), '{"version": 1,');
  });
  after(() => rm(root, {recursive: true}));

  const src = (address) => `<conflict-casualties src="${address}">x</conflict-casualties>`;

  it('reads data of the site itself from its folder', async () => {
    for (const address of ['data.json', '/data.json?v=2', './data.json#x', '../data.json'])
      assert.match(await prerender(src(address), {root}), /News agency/, address);
    assert.match(await prerender(src('../data.json'), {root, path: '/a/b.html'}), /News agency/);
  });

  it('leaves data of other sites, and all data without a root, to the browser', async () => {
    for (const html of ['https://data.example/x.json', '//data.example/x.json', 'http://['].map(
      src
    ))
      assert.equal(await prerender(html, {root}), html);
    assert.equal(await prerender(src('data.json')), src('data.json'));
  });

  it('never reads outside the folder', async () => {
    for (const address of ['..%2f..%2fetc/passwd', '%2e%2e/%2e%2e/x', '/..%5c..%5cx']) {
      const problems = [];
      const html = src(address);
      assert.equal(await prerender(html, {root, onProblem: (p) => problems.push(p)}), html);
      for (const {message} of problems) assert.doesNotMatch(message, /passwd|EISDIR/);
    }
  });

  it('tells of data that cannot be used and leaves the fallback standing', async () => {
    const problems = [];
    const options = {root, onProblem: (problem) => problems.push(problem.message)};
    for (const address of ['broken.json', 'missing.json'])
      assert.equal(await prerender(src(address), options), src(address));
    assert.equal(problems.length, 2);
    assert.match(problems[0], /line 1/);
    assert.doesNotMatch(problems[1], /conflict-widgets-/);
  });

  it('draws the release that the page wants, and leaves one of another site to the browser', async () => {
    const releases = {v2: 'old/v2.json', v1: 'old/v1.json', v0: 'https://data.example/v0.json'};
    const newest = {...complete(), release: 'v3', releases};
    await mkdir(join(root, 'old'));
    await writeFile(join(root, 'newest.json'), JSON.stringify(newest));
    await writeFile(join(root, 'old/v2.json'), JSON.stringify({...newest, release: 'v2'}));
    const problems = [];
    const drawn = async (pin, inside = '', address = 'newest.json') =>
      prerender(
        `<conflict-troops ${address && `src="${address}"`} pin="${pin}">${inside}</conflict-troops>`,
        {root, onProblem: ({message}) => problems.push(message)}
      );
    assert.doesNotMatch(words(await drawn('v3')), /elease/);
    const older = /Release v2\. A newer release exists: v3\./;
    assert.match(words(await drawn('v2')), older);
    const inline = `<script type="application/json">${JSON.stringify(newest)}</script>`;
    assert.match(words((await drawn('v2', inline, '')).match(template)[0]), older);
    assert.doesNotMatch(await drawn('v0'), /<template/);
    assert.deepEqual(problems, []);
    assert.doesNotMatch(await drawn('v1'), /<template/);
    const wrong = 'pin="v9" cannot be used. Accepted: v3, v2, v1, v0.';
    assert.match(words(await drawn('v9')), /This chart cannot be shown/);
    assert.deepEqual(problems, ['release v1 could not be read (ENOENT)', wrong]);
    await writeFile(join(root, 'old/v1.json'), JSON.stringify({...newest, release: 'v2'}));
    assert.doesNotMatch(await drawn('v1'), /<template/);
    assert.equal(problems.at(-1), 'what is listed as release v1 says that it is v2');
  });

  it('tells of a wrong refresh, which it has no use for itself', async () => {
    const problems = [];
    await prerender('<conflict-troops refresh="5"></conflict-troops>', {
      onProblem: ({message}) => problems.push(message),
    });
    assert.match(problems.join(), /^refresh="5" cannot be used/);
  });

  it('counts a file of events as the widget would', async () => {
    const csv =
      'date,country,fatalities,source\n2024-01-05,Niger,3,A\n2024-01-20,Niger,2,B\n2024-03-01,Niger,0,C\n';
    await writeFile(join(root, 'events.csv'), csv);
    const page = await prerender(`<conflict-attacks src="events.csv"></conflict-attacks>`, {root});
    assert.match(words(page), /January 2024/);
    assert.match(page, /aria-label="January 2024: 2 attacks/);
  });

  it('reads inline data', async () => {
    const json = JSON.stringify(complete());
    const page = await prerender(
      `<conflict-casualties><script type="application/json">${json}</script></conflict-casualties>`
    );
    assert.match(words(page.match(template)[0]), /News agency/);
  });

  it('says how many entries were left out', async () => {
    const data = complete();
    data.incidents.push({id: 'no'});
    await writeFile(join(root, 'partly.json'), JSON.stringify(data));
    assert.match(
      await prerender(src('partly.json'), {root}),
      /1 entry could not be read and was left out/
    );
  });
});
