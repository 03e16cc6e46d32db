import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {clear, mountWidget, part, until} from '../support/mount.ts';
import {becomes, heading, widgetFor} from './faulty.ts';
import {newKey, pause, timesAsked, untilAsked, watch, type Witness} from './witness.ts';

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
    assert.isTrue(part(widget, 'notice') !== null, 'the notice of the second dataset');
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
