import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {clear, mountWidget, part, text, until} from '../support/mount.ts';
import {watch, type Witness} from './witness.ts';

const widgetFor = (name: string) =>
  mountWidget(
    `<conflict-casualties loading="eager" top="5" since="2023" src="/faults/${name}"></conflict-casualties>`
  );

describe('a file of events as src (reliability 11, 19, 49, 60)', () => {
  let witness: Witness;
  beforeEach(() => (witness = watch()));
  afterEach(() => {
    witness.end();
    clear();
    assert.notProperty(window, 'pwned');
    assert.deepEqual(witness.trouble, []);
  });

  const usable =
    'csv-good csv-semicolons csv-byte-order-mark csv-utf-16 csv-ragged csv-words-for-numbers csv-formulas csv-markup';
  for (const name of usable.split(' '))
    it(`draws what can be used of ${name}`, async () => {
      const widget = await widgetFor(name);
      await until(() => widget.getAttribute('state') === 'ready');
      const words = text(widget.shadowRoot!.querySelector('.root'));
      assert.include(words, 'Kandadji');
      assert.notMatch(words, /undefined|NaN|\[object/);
      assert.lengthOf(widget.shadowRoot!.querySelectorAll('img, script'), 0);
      for (const line of widget.toCSV().split('\r\n')) assert.notMatch(line, /(^|,)"?[=+@|]/);
      assert.deepEqual(witness.warnings, []);
    });

  const faults = {
    'no-valid-rows': 'csv-empty csv-header-only',
    shape: 'csv-other-columns csv-html',
    syntax: 'csv-open-quote csv-cut-off csv-latin-1',
    'too-many': 'csv-too-many-rows',
  };
  for (const [code, names] of Object.entries(faults))
    for (const name of names.split(' '))
      it(`tells ${name} as “${code}”, once, without its address`, async () => {
        const widget = await widgetFor(name);
        await until(() => widget.getAttribute('state') === 'error', 10_000);
        assert.deepEqual(witness.codes(), [code]);
        assert.lengthOf(witness.warnings, 1);
        assert.notMatch(witness.warnings[0]!, /faults|localhost|csv-/);
        assert.match(text(part(widget, 'message')), /^The data .+ (read|load|large)/);
      });
});
