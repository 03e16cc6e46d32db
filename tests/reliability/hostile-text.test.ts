import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import type {ConflictElement} from '../../src/element/conflict-element.ts';
import {clear, mount, text, until} from '../support/mount.ts';
import {addresses, payloads, withAddress, withWords} from './hostile-data.ts';
import {watch, type Witness} from './witness.ts';

const tags = [
  'conflict-casualties',
  'conflict-attacks',
  'conflict-troops',
  'conflict-incidents',
  'conflict-timeline',
];
const views = [
  '<conflict-casualties view="table"></conflict-casualties>',
  '<conflict-casualties incident="kandadji koutougou" view="table"></conflict-casualties>',
  '<conflict-attacks view="table" interval="year" measure="fatalities"></conflict-attacks>',
  '<conflict-attacks view="table" since="2023-07"></conflict-attacks>',
  '<conflict-troops view="table"></conflict-troops>',
  '<conflict-timeline></conflict-timeline>',
  '<conflict-timeline show="events"></conflict-timeline>',
].join('');
/** Everything the widgets draw with. */
const drawn =
  /^(div|p|h3|span|b|bdi|a|ol|ul|li|button|table|caption|thead|tbody|tr|th|td|time|slot|svg|g|rect|line|circle|text|tspan|defs|pattern|details|summary|path|title)$/;

let good: Record<string, unknown>;

/** Every view, drawn from `data`. */
async function draw(data: unknown): Promise<ConflictElement[]> {
  const box = await mount(views.replaceAll('><', ' loading="eager"><'));
  const widgets = [...box.querySelectorAll<ConflictElement>(tags.join())];
  for (const widget of widgets) widget.data = data;
  await until(() =>
    widgets.every((widget) => ['ready', 'empty', 'stale'].includes(widget.getAttribute('state')!))
  );
  return widgets;
}

const elementsIn = (widget: ConflictElement) => [...widget.shadowRoot!.querySelectorAll('*')];

function assertHarmless(widget: ConflictElement): void {
  for (const element of elementsIn(widget)) {
    assert.match(element.localName, drawn);
    for (const {name, value} of element.attributes) {
      assert.notMatch(name, /^on|^style$|^src$|^srcdoc$/);
      if (name === 'href') assert.match(value, /^https?:\/\/[^@]*$/);
      if (name === 'fill' || name === 'stroke') assert.match(value, /^(transparent|url\(#gap\))$/);
    }
  }
}

describe('hostile words in the data (reliability 1, 3–5, 7, 8)', () => {
  let witness: Witness;
  before(async () => {
    good = (await (await fetch('/faults/good')).json()) as Record<string, unknown>;
  });
  beforeEach(() => (witness = watch()));
  afterEach(() => {
    witness.end();
    clear();
    assert.notProperty(window, 'pwned');
    assert.deepEqual(witness.trouble, []);
  });

  for (const payload of payloads)
    it(`draws ${payload} as letters`, async () => {
      const widgets = await draw(withWords(good, () => payload));
      for (const widget of widgets) {
        assert.equal(widget.getAttribute('state'), 'ready', widget.outerHTML);
        assertHarmless(widget);
        assert.include(widget.shadowRoot!.textContent, payload, widget.outerHTML);
      }
    });

  it('makes links of web addresses only, and they tell nobody where the reader came from', async () => {
    const [widget] = await draw(good);
    const links = [...widget!.shadowRoot!.querySelectorAll('a')];
    assert.include(
      links.map(({href}) => href),
      'https://example.org/a?b=1'
    );
    for (const {rel} of links) assert.equal(rel, 'noopener noreferrer');
  });

  for (const address of addresses)
    it(`makes plain text of a source with the address ${JSON.stringify(address)}`, async () => {
      const widgets = await draw(withAddress(good, address));
      for (const widget of widgets) {
        assert.lengthOf(widget.shadowRoot!.querySelectorAll('a'), 0);
        assert.include(widget.shadowRoot!.textContent, 'News agency');
      }
    });

  it('takes characters away that turn text around or are not seen', async () => {
    const widgets = await draw(
      withWords(good, () => '\u202E21\u202C sol\u0000diers\u200F\u2067\uD800 killed\u061C')
    );
    for (const widget of widgets) {
      const seen = widget.shadowRoot!.textContent;
      assert.notMatch(seen, /[\u202A-\u202E\u0000\u200E\u200F\u2066-\u2069\u061C]/);
      assert.notMatch(seen, /\p{Cs}/u);
      assert.include(seen, '21 soldiers killed');
    }
  });

  it('cuts a word of 5,000 letters and marks piled on one letter', async () => {
    const widgets = await draw(
      withWords(good, (_, key) =>
        key === 'publisher' ? 'a\u0301'.padEnd(900, '\u0301') : 'W'.repeat(5000)
      )
    );
    for (const widget of widgets) {
      assert.notInclude(widget.shadowRoot!.textContent, 'W'.repeat(301));
      assert.include(widget.shadowRoot!.textContent, 'W'.repeat(200));
      assert.notMatch(widget.shadowRoot!.textContent, /\u0301{6}/);
      const right = widget.getBoundingClientRect().right;
      for (const element of elementsIn(widget))
        if (!element.closest('.scroll') && element.getBoundingClientRect().right > right + 1)
          throw new Error(`too wide: ${element.parentElement!.outerHTML.slice(0, 300)}`);
      assert.isAtMost(widget.scrollWidth, widget.clientWidth + 1, 'no wider than its place');
    }
  });

  it('reads keys named like methods of objects as data and nothing else', async () => {
    const text = JSON.stringify(good).replace(
      '"terms":{',
      '"terms":{"__proto__":"a","constructor":"b","toString":"c","prototype":"d",'
    );
    const widgets = await draw(text.replace('{', '{"__proto__":{"polluted":1},'));
    assert.notProperty({}, 'polluted');
    for (const widget of widgets) assert.equal(widget.getAttribute('state'), 'ready');
  });
});

describe('the CSV file (reliability 11)', () => {
  afterEach(clear);

  for (const start of ['=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '%'])
    it(`puts an apostrophe before a cell that begins with “${start}”`, async () => {
      const cell = `${start}cmd|' /C calc'!A0`;
      const widgets = await draw(withWords(good, () => cell));
      for (const widget of widgets) {
        const csv = widget.toCSV();
        assert.include(csv, cell);
        for (const line of csv.split('\r\n'))
          assert.notMatch(line, /(^|,)"?[=+\-@＝＋－＠|%]/, line);
      }
    });

  it('keeps numbers as numbers and quotes what would break a line', async () => {
    const widgets = await draw(withWords(good, () => 'a,b;"c"\n=d'));
    const csv = widgets[0]!.toCSV();
    assert.match(csv, /,12,/);
    assert.include(csv, '"a,b;""c"" =d"');
    assert.notMatch(text(document.body), /undefined/);
    const cells = csv
      .split('\r\n')
      .map((line) => line.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,"]*)/g)!.length);
    assert.deepEqual([...new Set(cells)].length, 1);
  });
});
