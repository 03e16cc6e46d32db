import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import type {ConflictElement} from '../../src/element/conflict-element.ts';
import {clear, mountWidget, part, text, until} from '../support/mount.ts';
import {newKey, pause, timesAsked, untilAsked, watch, type Witness} from './witness.ts';

const widgetFor = (src: string): Promise<ConflictElement> =>
  mountWidget(`<conflict-casualties loading="eager" src="/faults/${src}"></conflict-casualties>`);

const becomes = (widget: ConflictElement, state: string, patience?: number): Promise<void> =>
  until(() => widget.getAttribute('state') === state, patience);

const heading = (widget: ConflictElement): string => text(part(widget, 'heading'));

/** The button that asks again. */
const retryIn = (widget: ConflictElement): HTMLButtonElement =>
  [...widget.shadowRoot!.querySelectorAll('button')].find(
    (button) => text(button) === 'Try again'
  )!;

describe('recovery (reliability 53, 56, 57)', () => {
  let witness: Witness;
  beforeEach(() => (witness = watch()));
  afterEach(() => {
    witness.end();
    clear();
  });

  it('the button asks again; when the data come, the notice goes and the event tells', async () => {
    const widget = await widgetFor(`recovers?key=${newKey()}&bad=2`);
    assert.equal(widget.getAttribute('state'), 'stale');
    retryIn(widget).click();
    await until(() => witness.errors().length === 2);
    assert.equal(widget.getAttribute('state'), 'stale');
    retryIn(widget).click();
    await becomes(widget, 'ready');
    assert.isNull(part(widget, 'notice'));
    assert.isUndefined(retryIn(widget));
    assert.deepInclude(witness.seen.at(-1), {type: 'conflict-load', target: widget});
    assert.equal(witness.warnings.length, 2);
    assert.deepEqual(witness.trouble, []);
  });

  it('the button stays in its place, with the focus, while the second answer is awaited', async () => {
    const widget = await widgetFor(`recovers?key=${newKey()}&bad=9&delay=200`);
    const button = retryIn(widget);
    button.focus();
    button.click();
    await becomes(widget, 'loading');
    await becomes(widget, 'stale');
    assert.strictEqual(widget.shadowRoot!.activeElement, button);
  });

  it('asks again when the connection is back, and only once', async () => {
    const key = newKey();
    const widget = await widgetFor(`recovers?key=${key}`);
    dispatchEvent(new Event('online'));
    dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    await becomes(widget, 'ready');
    dispatchEvent(new Event('online'));
    await pause(100);
    assert.equal((await timesAsked(key)).asked, 2);
  });

  it('asks again when the page is looked at again, after a login page too', async () => {
    for (const kind of ['not-found', 'html-login']) {
      const widget = await widgetFor(`recovers?key=${newKey()}&kind=${kind}`);
      assert.equal(widget.getAttribute('state'), 'stale');
      document.dispatchEvent(new Event('visibilitychange'));
      await becomes(widget, 'ready');
    }
  });

  it('does not fetch data again and again that will stay wrong', async () => {
    const key = newKey();
    await widgetFor(`newer?key=${key}`);
    dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    await pause(200);
    assert.equal((await timesAsked(key)).asked, 1);
  });

  it('a server in trouble is asked a second time before the reader hears of it', async () => {
    const key = newKey();
    const widget = await widgetFor(`recovers?kind=server-error&key=${key}`);
    await becomes(widget, 'ready', 5000);
    assert.deepEqual(witness.codes(), []);
    assert.equal((await timesAsked(key)).asked, 2);
  });

  it('a server that never answers is given up after twice eight seconds and a pause', async () => {
    const key = newKey();
    const begin = performance.now();
    const widget = await mountWidget('<conflict-casualties></conflict-casualties>');
    widget.src = `/faults/never?key=${key}`;
    await becomes(widget, 'loading');
    await becomes(widget, 'stale', 25_000);
    const seconds = (performance.now() - begin) / 1000;
    assert.isTrue(seconds > 17 && seconds < 23, `${seconds} s`);
    assert.deepEqual(witness.codes(), ['timeout']);
    await until(() => retryIn(widget) !== undefined);
    assert.deepEqual(await timesAsked(key), {asked: 2, left: 2});
  }).timeout(40_000);

  it('without a connection says so by its code, and loads when it is back', async () => {
    const fetching = window.fetch.bind(window);
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    const widget = await widgetFor('good');
    window.fetch = fetching;
    Reflect.deleteProperty(navigator, 'onLine');
    assert.equal(widget.getAttribute('state'), 'stale');
    assert.deepEqual(witness.codes(), ['offline']);
    dispatchEvent(new Event('online'));
    await becomes(widget, 'ready');
  });

  it('trusts an answer more than the browser’s word that there is no connection', async () => {
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    const widget = await widgetFor('good').finally(() =>
      Reflect.deleteProperty(navigator, 'onLine')
    );
    assert.equal(widget.getAttribute('state'), 'ready');
  });

  it('refresh() asks again and keeps what stands until then', async () => {
    const key = newKey();
    const widget = await widgetFor(`good?delay=150&key=${key}`);
    const shown = heading(widget);
    widget.refresh();
    await becomes(widget, 'loading');
    assert.equal(heading(widget), shown);
    await becomes(widget, 'ready');
    assert.equal((await timesAsked(key)).asked, 2);
  });
});

describe('races (reliability 54, 55, 58, 66)', () => {
  let witness: Witness;
  beforeEach(() => (witness = watch()));
  afterEach(() => {
    witness.end();
    clear();
  });

  it('a slow answer does not replace a newer one', async () => {
    const widget = await mountWidget('<conflict-casualties loading="eager"></conflict-casualties>');
    widget.src = '/faults/good?delay=400';
    await becomes(widget, 'loading');
    widget.src = '/faults/one-bad-entry';
    await becomes(widget, 'ready');
    await pause(500);
    assert.isNotNull(part(widget, 'notice'), 'the notice of the second dataset');
    assert.deepEqual(witness.codes(), []);
  });

  it('without src any more shows its own data again, and a late answer changes nothing', async () => {
    const widget = await mountWidget('<conflict-casualties></conflict-casualties>');
    const shown = heading(widget);
    widget.setAttribute('src', '/faults/good?delay=300');
    await becomes(widget, 'loading');
    widget.removeAttribute('src');
    await becomes(widget, 'ready');
    await pause(400);
    assert.equal(heading(widget), shown);
    assert.deepEqual(witness.trouble, []);
  });

  it('removed while it loads, it gives the request up in silence', async () => {
    const key = newKey();
    const widget = await mountWidget('<conflict-casualties loading="eager"></conflict-casualties>');
    const before = witness.seen.length;
    widget.src = `/faults/good?delay=300&key=${key}`;
    await untilAsked(key, 1);
    widget.remove();
    await pause(500);
    assert.deepEqual(await timesAsked(key), {asked: 1, left: 1});
    assert.equal(witness.seen.length, before);
    assert.deepEqual([...witness.warnings, ...witness.trouble], []);
  });

  it('added again, it asks once more and draws', async () => {
    const key = newKey();
    const widget = await mountWidget('<conflict-casualties loading="eager"></conflict-casualties>');
    widget.src = `/faults/good?delay=200&key=${key}`;
    await untilAsked(key, 1);
    const parent = widget.parentElement!;
    widget.remove();
    await pause(50);
    parent.append(widget);
    await becomes(widget, 'ready');
    assert.equal((await timesAsked(key)).asked, 2);
  });

  it('moved when it is drawn, it asks for nothing and keeps its data', async () => {
    const key = newKey();
    const widget = await widgetFor(`good?key=${key}`);
    const shown = heading(widget);
    const place = document.createElement('section');
    document.body.append(place);
    place.append(widget);
    widget.remove();
    await pause(50);
    place.append(widget);
    await pause(100);
    assert.equal(heading(widget), shown);
    assert.equal(widget.getAttribute('state'), 'ready');
    assert.equal((await timesAsked(key)).asked, 1);
  });

  it('many widgets of one address send one request, and the others stay when one goes', async () => {
    const key = newKey();
    const box = document.createElement('div');
    document.body.append(box);
    const tag = `<conflict-casualties loading="eager" src="/faults/good?delay=300&key=${key}"></conflict-casualties>`;
    box.innerHTML = tag.repeat(10);
    await untilAsked(key, 1);
    box.firstElementChild!.remove();
    await until(() => box.querySelectorAll('[state="ready"]').length === 9);
    assert.deepEqual(await timesAsked(key), {asked: 1, left: 0});
  });

  it('far below, it asks for nothing until it comes near', async () => {
    const key = newKey();
    const box = document.createElement('div');
    box.innerHTML = `<div style="height: 500vh"></div><conflict-casualties src="/faults/good?key=${key}"></conflict-casualties>`;
    document.body.append(box);
    await pause(300);
    assert.equal((await timesAsked(key)).asked, 0);
    box.querySelector('conflict-casualties')!.scrollIntoView();
    await untilAsked(key, 1);
    scrollTo(0, 0);
  });
});

describe('the ways in: data, inline script, src (reliability 29, 51, 59)', () => {
  let witness: Witness;
  let dataset: {asOf?: string};
  beforeEach(async () => {
    witness = watch();
    dataset = (await (await fetch('/faults/good')).json()) as {asOf?: string};
  });
  afterEach(() => {
    witness.end();
    clear();
  });

  it('setting data to the same object again reads it again', async () => {
    const widget = await mountWidget('<conflict-casualties></conflict-casualties>');
    widget.data = dataset;
    await until(() => witness.seen.length === 2);
    dataset.asOf = '2025-01-01';
    widget.data = dataset;
    await until(() => witness.seen.length === 3);
    assert.equal(witness.seen.at(-1)!.detail.asOf, '2025-01-01');
  });

  it('null for data, as frameworks set it, leaves src in its right', async () => {
    const widget = await mountWidget('<conflict-casualties></conflict-casualties>');
    widget.data = null;
    widget.src = '/faults/good';
    await until(() => witness.seen.at(-1)?.detail.asOf === '2024-05-31');
    assert.deepEqual(witness.codes(), []);
  });

  it('an inline script is read, and read again when it changes', async () => {
    const widget = await mountWidget(
      `<conflict-casualties loading="eager"><script type="application/json">${JSON.stringify(dataset)}</script></conflict-casualties>`
    );
    assert.equal(witness.seen.at(-1)!.detail.asOf, '2024-05-31');
    widget.querySelector('script')!.textContent = JSON.stringify({...dataset, asOf: '2025-02-02'});
    await until(() => witness.seen.at(-1)!.detail.asOf === '2025-02-02');
    widget.querySelector('script')!.firstChild!.nodeValue = '{';
    await until(() => witness.codes().length === 1);
    assert.deepEqual(witness.codes(), ['syntax']);
  });

  for (const data of ['', '{', 'null', 12, [], {}, {version: 1}, true, new Date()])
    it(`data that are ${JSON.stringify(data)} leave the earlier ones standing`, async () => {
      const widget = await mountWidget('<conflict-casualties></conflict-casualties>');
      const shown = heading(widget);
      widget.data = data;
      await becomes(widget, 'stale');
      assert.equal(heading(widget), shown);
      assert.equal(witness.codes().length, 1);
      assert.equal(witness.warnings.length, 1);
      assert.deepEqual(witness.trouble, []);
    });

  for (const src of [
    '',
    '  ',
    'http://',
    'javascript:alert(1)',
    'file:///x',
    'data:,{}',
    'http://a:b@c/',
  ])
    it(`src="${src}" is told as “url”`, async () => {
      const widget = await mountWidget(
        '<conflict-casualties loading="eager"></conflict-casualties>'
      );
      widget.setAttribute('src', src);
      await becomes(widget, 'stale');
      assert.deepEqual(witness.codes(), ['url']);
      assert.equal(witness.warnings.length, 1);
      assert.deepEqual(witness.trouble, []);
    });
});
