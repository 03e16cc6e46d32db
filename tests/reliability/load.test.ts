import {assert} from '@esm-bundle/chai';
import {LoadError} from '../../src/load/load-error.ts';
import {loadDataset, readGiven} from '../../src/load/load.ts';
import type {RequestOptions} from '../../src/load/request.ts';
import {calm, failure, load} from './loading.ts';
import {newKey, pause, timesAsked} from './witness.ts';

const hurry: RequestOptions = {patience: 500, pause: 10};

/** Faults by the code they must have. Those that may pass by themselves are asked for twice. */
const faults: readonly [code: string, asked: number, names: string][] = [
  ['http', 1, 'not-found forbidden'],
  ['http', 2, 'server-error bad-gateway reset reset-midway broken-gzip short-of-length'],
  [
    'syntax',
    1,
    'html-login no-content empty blank truncated two-documents comments trailing-comma',
  ],
  ['syntax', 1, 'not-a-number single-quotes utf-16 latin-1 binary'],
  ['shape', 1, 'null number string list empty-object without-asof'],
  ['version', 1, 'newer'],
  ['no-valid-rows', 1, 'numbers-as-text impossible-dates'],
  ['too-big', 1, 'deep deep-inside huge'],
  ['too-many', 1, 'many'],
  ['timeout', 2, 'never'],
  ['timeout', 1, 'stops-midway drips'],
];

describe('loadDataset (reliability 38–53)', () => {
  for (const [code, asked, names] of faults)
    for (const name of names.split(' '))
      it(`answers ${name} with “${code}” and a sentence without the address`, async () => {
        const key = newKey();
        const error = await failure(
          load(`${name}?key=${key}&secret=hunter2`, code === 'timeout' ? hurry : calm)
        );
        assert.equal(error.code, code);
        assert.notMatch(error.message, /faults|hunter2|localhost|TypeError|Exception|fetch/);
        const times = (await timesAsked(key)).asked;
        // Where a connection breaks, Firefox by itself asks up to ten times.
        if (name === 'reset') assert.isAtLeast(times, asked);
        else assert.equal(times, asked, 'requests');
      });

  for (const name of ['redirect-loop', 'redirect-nowhere'])
    it(`answers ${name} with “http”`, async () => {
      assert.equal((await failure(load(name))).code, 'http');
    });

  for (const name of 'good byte-order-mark plain-text no-type unknown-keys gzip redirect no-records'.split(
    ' '
  ))
    it(`accepts ${name}`, async () => {
      const {dataset, leftOut} = await load(name);
      assert.equal(dataset.id, 'example');
      assert.equal(leftOut, 0);
    });

  it('counts entries that could not be read', async () => {
    const {dataset, leftOut} = await load('one-bad-entry');
    assert.equal(dataset.incidents?.length, 2);
    assert.equal(leftOut, 1);
  });

  it('gives a slow answer more time as long as something comes', async () => {
    const {dataset} = await load('slow?every=100', hurry);
    assert.equal(dataset.id, 'example');
  });

  it('stops reading 40 MB at 2 MB', async () => {
    const key = newKey();
    await failure(load(`huge?key=${key}`));
    await pause(100);
    assert.equal((await timesAsked(key)).left, 1, 'requests given up');
  });

  it('takes the answer of the second try', async () => {
    const {dataset} = await load(`recovers?kind=server-error&key=${newKey()}`);
    assert.equal(dataset.id, 'example');
  });

  it('waits between the tries', async () => {
    const begin = performance.now();
    await failure(load('server-error', {pause: 400}));
    assert.isAbove(performance.now() - begin, 290);
  });

  for (const src of ['', ' ', 'http://', 'javascript:alert(1)', 'file:///etc/passwd', 'data:,1'])
    it(`answers the address “${src}” with “url”`, async () => {
      assert.equal((await failure(loadDataset(src, new AbortController().signal))).code, 'url');
    });

  for (const src of [
    'blob:x',
    'intent:x',
    'vbscript:x',
    '\u0001javascript:x',
    'http://a:b@localhost/',
  ])
    it(`answers the address ${JSON.stringify(src)} with “url”`, async () => {
      assert.equal((await failure(loadDataset(src, new AbortController().signal))).code, 'url');
    });

  it('sends neither cookies nor headers of its own nor the page’s address', async () => {
    const fetch = window.fetch.bind(window);
    const asked: RequestInit[] = [];
    window.fetch = (input, init = {}) => {
      asked.push(init);
      return fetch(input, init);
    };
    await load('good').finally(() => (window.fetch = fetch));
    assert.equal(asked[0]!.credentials, 'omit');
    assert.equal(asked[0]!.referrerPolicy, 'no-referrer');
    assert.notProperty(asked[0], 'headers');
  });
});

describe('readGiven (reliability 6, 45)', () => {
  it('takes an object or JSON text', async () => {
    const text = await (await fetch('/faults/good')).text();
    assert.equal(readGiven(text).dataset.id, 'example');
    assert.equal(readGiven(JSON.parse(text)).dataset.id, 'example');
  });

  it('answers objects that throw when they are read with “shape”', () => {
    const hostile = {
      get version(): number {
        throw new Error('secret');
      },
    };
    const proxy = new Proxy({}, {getOwnPropertyDescriptor: () => JSON.parse('{') as undefined});
    for (const data of [hostile, proxy, Symbol('x'), () => 0, 10n, new Date(), new Map(), NaN])
      assert.throws(() => readGiven(data), LoadError, /^(?!.*secret)/);
  });

  it('does not let __proto__ and constructor through', () => {
    const text = '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}';
    assert.throws(() => readGiven(text), LoadError);
    assert.throws(() => readGiven(JSON.parse(text)), LoadError);
    assert.notProperty({}, 'polluted');
  });
});
