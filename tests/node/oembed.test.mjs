import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {run} from '../support/run.mjs';

const base = 'https://news.example/widgets/embed.html';
let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conflict-widgets-'));
});
after(() => rm(folder, {recursive: true}));

describe('conflict-widgets oembed', () => {
  it('answers an address as oembed.com describes it', async () => {
    const {code, stdout} = await run('oembed', `${base}?widget=casualties&lang=fr`);
    assert.equal(code, 0);
    const answer = JSON.parse(stdout);
    assert.equal(answer.version, '1.0');
    assert.equal(answer.type, 'rich');
    assert.equal(answer.provider_name, 'news.example');
    assert.equal(answer.provider_url, 'https://news.example/');
    assert.equal(answer.width, 700);
    assert.ok(answer.height > 300 && answer.height < 2000);
    assert.match(answer.title, /12 soldats tués à Kandadji/);
    assert.match(
      answer.html,
      /^<blockquote><a href="https:\/\/news\.example\/[^"]+">[^<]+<\/a><\/blockquote><iframe src="https:\/\/news\.example\/widgets\/embed\.html\?widget=casualties&amp;lang=fr" title="12 soldats[^"]+" width="100%" height="\d+"/
    );
    assert.ok(
      answer.html.endsWith(
        '<script async src="https://news.example/widgets/embed-host.js"></script>'
      ),
      answer.html
    );
    assert.doesNotMatch(answer.html, /style=/);
  });

  it('writes a file per address and prints the links that make them found', async () => {
    const {code, stdout} = await run(
      'oembed',
      `${base}?widget=troops`,
      `${base}?widget=troops&lang=fr`,
      '-o',
      join(folder, 'oembed'),
      '--provider',
      'The News',
      '--height',
      '500',
      '--at',
      'https://news.example/figures'
    );
    assert.equal(code, 0);
    assert.deepEqual((await readdir(join(folder, 'oembed'))).sort(), [
      'troops-2.html',
      'troops-2.oembed.json',
      'troops-2.svg',
      'troops.html',
      'troops.oembed.json',
      'troops.svg',
    ]);
    assert.match(
      stdout,
      /^<link rel="alternate" type="application\/json\+oembed" href="https:\/\/news\.example\/figures\/troops\.oembed\.json" title="France and Germany have left Niger/m
    );
    const answer = JSON.parse(await readFile(join(folder, 'oembed', 'troops.oembed.json'), 'utf8'));
    assert.equal(answer.provider_name, 'The News');
    assert.equal(answer.height, 500);
    assert.equal(answer.thumbnail_url, 'https://news.example/figures/troops.svg');
    assert.ok(answer.thumbnail_width > 300 && answer.thumbnail_height > 300);
    const picture = await readFile(join(folder, 'oembed', 'troops.svg'), 'utf8');
    assert.ok(picture.includes(`width="${answer.thumbnail_width}"`));
    const page = await readFile(join(folder, 'oembed', 'troops.html'), 'utf8');
    assert.ok(page.includes(stdout.split('\n')[0]), page);
    assert.match(
      page,
      /<noscript><img src="https:\/\/news\.example\/figures\/troops\.svg" alt="\w/
    );
    assert.match(
      page,
      /<iframe src="https:\/\/news\.example\/widgets\/embed\.html\?widget=troops"/
    );
  });

  it('refuses an address without a widget, with a wrong attribute, or that is none', async () => {
    for (const [address, message] of [
      ['not an address', /is no web address/],
      ['javascript:alert(1)', /is no web address/],
      [base, /names no widget; add widget=attacks or widget=casualties/],
      [`${base}?widget=casualties&by=colour`, /by="colour" cannot be used\. Accepted/],
      [`${base}?widget=casualties&src=data.json`, /add heading/],
    ]) {
      const {code, stderr, stdout} = await run('oembed', address);
      assert.equal(code, 1, address);
      assert.match(stderr, message);
      assert.equal(stdout, '');
    }
    assert.equal((await run('oembed')).code, 2);
    assert.equal((await run('oembed', `${base}?widget=troops`, '-o', folder)).code, 2);
    assert.equal((await run('oembed', `${base}?widget=troops`, '--width', 'wide')).code, 2);
  });
});
