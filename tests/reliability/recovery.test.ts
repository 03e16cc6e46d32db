import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {clear, mountWidget, part, until} from '../support/mount.ts';
import {becomes, heading, retryIn, widgetFor} from './faulty.ts';
import {newKey, pause, timesAsked, watch, type Witness} from './witness.ts';

describe('recovery (reliability 53, 56, 57)', () => {
  let witness: Witness;
  beforeEach(() => (witness = watch()));
  afterEach(() => {
    witness.end();
    clear();
  });

  it('the button asks again; when the data come, the notice goes and the event tells', async () => {
    const widget = await widgetFor('good');
    widget.src = `/faults/recovers?key=${newKey()}&bad=2`;
    await becomes(widget, 'stale');
    await until(() => retryIn(widget) !== undefined);
    retryIn(widget).click();
    await until(() => witness.errors().length === 2);
    assert.equal(widget.getAttribute('state'), 'stale');
    retryIn(widget).click();
    await becomes(widget, 'ready');
    assert.isTrue(part(widget, 'notice') === null);
    assert.isTrue((retryIn(widget) as unknown) === undefined);
    assert.equal(witness.seen.at(-1)!.type, 'conflict-load');
    assert.equal(witness.warnings.length, 2);
    assert.deepEqual(witness.trouble, []);
  });

  it('the button stays in its place, with the focus, while the second answer is awaited', async () => {
    const widget = await widgetFor(`recovers?key=${newKey()}&bad=9&delay=200`);
    const button = retryIn(widget);
    button.focus();
    button.click();
    await becomes(widget, 'loading');
    await becomes(widget, 'error');
    assert.isTrue(widget.shadowRoot!.activeElement === button);
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
      assert.equal(widget.getAttribute('state'), 'error');
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
    await becomes(widget, 'error', 25_000);
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
    assert.equal(widget.getAttribute('state'), 'error');
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

  it('reload() asks again and keeps what stands until then', async () => {
    const key = newKey();
    const widget = await widgetFor(`good?delay=150&key=${key}`);
    const shown = heading(widget);
    widget.reload();
    await becomes(widget, 'loading');
    assert.equal(heading(widget), shown);
    await becomes(widget, 'ready');
    assert.equal((await timesAsked(key)).asked, 2);
  });
});
