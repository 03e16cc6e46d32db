import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {clear, mountWidget, until} from '../support/mount.ts';
import {becomes, heading} from './faulty.ts';
import {pause, watch, type Witness} from './witness.ts';

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
      widget.data = dataset;
      await until(() => witness.seen.length === 2);
      const shown = heading(widget);
      widget.data = data;
      await becomes(widget, 'stale');
      assert.equal(heading(widget), shown);
      assert.equal(witness.codes().length, 1);
      assert.equal(witness.warnings.length, 1);
      assert.deepEqual(witness.trouble, []);
    });

  it('NaN for data, which is not equal to itself, is read and told once', async () => {
    const widget = await mountWidget('<conflict-casualties></conflict-casualties>');
    widget.data = NaN;
    await becomes(widget, 'error');
    await pause(200);
    assert.deepEqual(witness.codes(), ['shape']);
    assert.equal(witness.warnings.length, 1);
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
      await becomes(widget, 'error');
      assert.deepEqual(witness.codes(), ['url']);
      assert.equal(witness.warnings.length, 1);
      assert.deepEqual(witness.trouble, []);
    });
});
