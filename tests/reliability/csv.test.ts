import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {loadDataset} from '../../src/load/load.ts';
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
    'csv-good csv-semicolons csv-byte-order-mark csv-utf-16 csv-latin-1 csv-ragged csv-words-for-numbers csv-formulas csv-markup';
  /** What the author is told beside how far the file reaches. */
  const told: Readonly<Record<string, RegExp>> = {
    'csv-latin-1': /windows-1252/i,
    'csv-ragged': /csv-ragged:3: .*was left out.*without which the counts are too low: 2/s,
    'csv-words-for-numbers': /csv-words-for-numbers:3: .*“many”/,
  };
  for (const name of usable.split(' '))
    it(`draws what can be used of ${name}`, async () => {
      const widget = await widgetFor(name);
      await until(() => widget.getAttribute('state') === 'ready');
      const words = text(widget.shadowRoot!.querySelector('.root'));
      assert.match(words, /Kandadji|Tillabéri/);
      assert.notMatch(words, /undefined|NaN|\[object/);
      assert.lengthOf(widget.shadowRoot!.querySelectorAll('img, script'), 0);
      for (const line of widget.toCSV().split('\r\n')) assert.notMatch(line, /(^|,)"?[=+@|]/);
      assert.lengthOf(witness.warnings, 1);
      assert.match(witness.warnings[0]!, /The file’s events lie between/);
      assert.match(witness.warnings[0]!, told[name] ?? /^\[conflict-casualties\] The file’s/);
    });

  it('reads letters in the encoding that the page names, and says which one it does not know', async () => {
    const arabic = [0xca, 0xed, 0xe1, 0xc7, 0xc8, 0xc7, 0xd1, 0xed];
    const bytes = [...new TextEncoder().encode('date,place,killed,source\n2024-01-05,')]
      .concat(arabic)
      .concat([...new TextEncoder().encode(',3,Agency\n')]);
    const fetch = window.fetch.bind(window);
    window.fetch = () =>
      Promise.resolve(new Response(new Uint8Array(bytes), {headers: {'content-type': 'text/csv'}}));
    try {
      const tag = (encoding: string) =>
        `<conflict-casualties loading="eager" country="NE" encoding="${encoding}" src="/arabic-${encoding}.csv"></conflict-casualties>`;
      const widget = await mountWidget(tag('windows-1256'));
      await until(() => widget.getAttribute('state') === 'ready');
      assert.include(text(widget.shadowRoot!.querySelector('.root')), 'تيلاباري');
      const wrong = await mountWidget(tag('klingon'));
      await until(() => wrong.getAttribute('state') === 'error');
      assert.match(witness.warnings.at(-1)!, /encoding="klingon" cannot be used.*windows-1252/);
    } finally {
      window.fetch = fetch;
    }
  });

  it('takes an address that is not well written', async () => {
    const fetch = window.fetch.bind(window);
    window.fetch = () => fetch('/faults/csv-good');
    const signal = new AbortController().signal;
    const {dataset} = await loadDataset('/50%.csv', signal).finally(() => (window.fetch = fetch));
    assert.equal(dataset.counts?.[0]?.provenance?.files[0]?.name, '50%.csv');
  });

  const faults = {
    'no-valid-rows': {'csv-empty': '', 'csv-header-only': ''},
    shape: {'csv-other-columns': 'line 1: ', 'csv-html': 'line 1: '},
    syntax: {'csv-open-quote': 'line 3: ', 'csv-cut-off': 'line 3: '},
    'too-many': {'csv-too-many-rows': 'line 200002: The file has more than 200000 rows.'},
  };
  for (const [code, names] of Object.entries(faults))
    for (const [name, place] of Object.entries(names))
      it(`tells ${name} as “${code}” with its line, once, without its address`, async () => {
        const widget = await widgetFor(name);
        await until(() => widget.getAttribute('state') === 'error', 10_000);
        assert.deepEqual(witness.codes(), [code]);
        assert.lengthOf(witness.warnings, 1);
        assert.notMatch(witness.warnings[0]!, /faults|localhost|csv-/);
        assert.include(witness.warnings[0]!, `(${code}): ${place}`);
        assert.match(text(part(widget, 'message')), /^The data .+ (read|load|large)/);
      });
});
