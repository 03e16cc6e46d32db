import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import type {ConflictElement} from '../../src/element/conflict-element.ts';
import {clear, mount, mountWidget, part, text} from '../support/mount.ts';
import {payloads} from './hostile-data.ts';
import {pause, watch, type Witness} from './witness.ts';

const tags = [
  'conflict-casualties',
  'conflict-attacks',
  'conflict-troops',
  'conflict-incidents',
  'conflict-timeline',
];

const attributesOf = (tag: string): readonly string[] =>
  (customElements.get(tag) as unknown as {observedAttributes: readonly string[]})
    .observedAttributes;

const propertiesOf = (tag: string): readonly string[] => [
  ...(
    customElements.get(tag) as unknown as {elementProperties: ReadonlyMap<string, unknown>}
  ).elementProperties.keys(),
];

const draw = (tag: string): Promise<ConflictElement> =>
  mountWidget(`<${tag} loading="eager">between the tags</${tag}>`);

/** Nothing drawn that a picture does not consist of, and no word of a programming language. */
function assertSound(widget: ConflictElement, about: string): void {
  const root = widget.shadowRoot!;
  assert.isTrue(
    root.querySelector('script, img, iframe, object, style, [onerror], [onload]') === null
  );
  const words = [
    root.textContent,
    ...[...root.querySelectorAll('*')].flatMap(({attributes}) =>
      [...attributes].map(({value}) => value)
    ),
  ].join('\n');
  const code = /.{0,40}(\bundefined\b|\bNaN\b|\[object|Infinity).{0,40}/.exec(words)?.[0];
  assert.isUndefined(code, about);
}

describe('hostile attributes and properties (reliability 2, 8, 10, 48, 70)', () => {
  let witness: Witness;
  beforeEach(() => (witness = watch()));
  afterEach(() => {
    witness.end();
    clear();
    assert.notProperty(window, 'pwned');
    assert.deepEqual(witness.trouble, []);
  });

  for (const tag of tags)
    it(`<${tag}> treats markup in every attribute as letters`, async () => {
      const names = [...attributesOf(tag), 'lang', 'dir', 'color-scheme', 'class', 'state'];
      for (const payload of [...payloads, 'url(https://evil.example/x)', '\u202E12']) {
        const widget = await draw(tag);
        for (const name of names) {
          const before = widget.getAttribute(name);
          widget.setAttribute(name, payload);
          await widget.updateComplete;
          assertSound(widget, `${name}=${payload}`);
          if (before === null) widget.removeAttribute(name);
          else widget.setAttribute(name, before);
        }
        widget.remove();
      }
    }).timeout(60_000);

  it('shows heading and summary as letters, without what turns text around, cut at 1,000', async () => {
    const widget = await draw('conflict-casualties');
    for (const payload of payloads) {
      widget.heading = payload;
      widget.summary = payload;
      await widget.updateComplete;
      assert.equal(text(part(widget, 'heading')), payload);
      assert.equal(text(part(widget, 'summary')), payload);
    }
    widget.heading = '\u202Edaed 21';
    widget.summary = 'W'.repeat(5000);
    await widget.updateComplete;
    assert.equal(text(part(widget, 'heading')), 'daed 21');
    assert.lengthOf(text(part(widget, 'summary')), 1000);
    assert.isAtMost(widget.scrollWidth, widget.clientWidth + 1);
  });

  it('names an attribute’s value cut and cleaned on the console, and not to readers', async () => {
    const widget = await draw('conflict-attacks');
    widget.setAttribute('interval', '\u202E<b>' + 'x'.repeat(5_000_000));
    await widget.updateComplete;
    assert.match(text(part(widget, 'message')), /^This chart cannot be shown\./);
    const said = witness.warnings.join();
    assert.include(said, 'interval="<b>xxx');
    assert.isBelow(said.length, 250);
    assert.notInclude(said, '\u202E');
  });

  for (const tag of tags)
    it(`<${tag}> survives 5 MB in any attribute and 500 changes in a row, and the page goes on`, async () => {
      const widget = await draw(tag);
      const much = 'a b '.repeat(1_250_000);
      for (const name of [...attributesOf(tag), 'lang']) {
        const begin = performance.now();
        widget.setAttribute(name, much);
        await widget.updateComplete;
        await pause(0);
        assert.isBelow(performance.now() - begin, 1_000, name);
        widget.removeAttribute(name);
        await widget.updateComplete;
      }
      const begin = performance.now();
      for (let i = 0; i < 500; i++) {
        widget.setAttribute('heading', `Heading ${i}`);
        widget.setAttribute('view', i % 2 ? 'table' : 'chart');
        if (i % 25 === 0) await widget.updateComplete;
      }
      await widget.updateComplete;
      assert.isBelow(performance.now() - begin, 15_000);
      assert.equal(text(part(widget, 'heading')), 'Heading 499');
    }).timeout(60_000);

  const odd: [string, unknown][] = [
    ['null', null],
    ['0', 0],
    ['NaN', NaN],
    ['true', true],
    ['an object', {}],
    ['a list', []],
    ['a list of lists', [[], {}, null]],
    ['a function', () => 1],
    ['a date', new Date()],
    ['an empty text', ''],
    ['a symbol', Symbol('x')],
    ['an object without a prototype', Object.create(null)],
  ];
  for (const tag of tags)
    for (const [name, value] of odd)
      it(`<${tag}> throws nothing and shows no code when a property is ${name}`, async () => {
        const properties = propertiesOf(tag);
        const box = await mount(`<${tag} loading="eager"></${tag}>`.repeat(properties.length));
        const widgets = [...box.querySelectorAll<ConflictElement>(tag)];
        for (const [i, property] of properties.entries())
          (widgets[i] as unknown as Record<string, unknown>)[property] = value;
        await pause(50);
        for (const [i, property] of properties.entries()) {
          await widgets[i]!.updateComplete;
          assertSound(widgets[i]!, property);
        }
      });

  it('takes attributes that a framework sets as properties, as text or numbers', async () => {
    const widget = await draw('conflict-casualties');
    const properties = widget as unknown as Record<
      'top' | 'headingLevel' | 'incident' | 'heading',
      unknown
    >;
    properties.top = 3;
    properties.headingLevel = 2;
    await widget.updateComplete;
    assert.lengthOf(widget.shadowRoot!.querySelectorAll('[part~="mark"]'), 3);
    assert.ok(widget.shadowRoot!.querySelector('h2'));
    properties.top = null;
    properties.incident = 'kandadji-2023-09-28 sanam-2023-08-13';
    properties.heading = '';
    await widget.updateComplete;
    assert.deepEqual(properties.incident, ['kandadji-2023-09-28', 'sanam-2023-08-13']);
    assert.isNotEmpty(text(part(widget, 'heading')));
  });

  for (const lang of [
    'und',
    'x-klingon',
    'i-default',
    'fr_FR',
    'fr-u-nu-deva',
    'ar-Latn',
    'zh',
    '-',
    'a'.repeat(999),
  ])
    it(`lang="${lang.slice(0, 20)}" is drawn in some language`, async () => {
      const widget = await draw('conflict-attacks');
      widget.lang = lang;
      await pause(50);
      await widget.updateComplete;
      assert.isNotEmpty(text(part(widget, 'heading')));
      assertSound(widget, lang);
    });

  it('takes nothing from the address of the page', async () => {
    const {href} = location;
    const shown = text((await draw('conflict-attacks')).shadowRoot!.querySelector('.root'));
    const query = 'src=//evil.example/x&heading=Fooled&interval=year&lang=fr';
    history.replaceState(null, '', `?${query}#${query}`);
    const again = text((await draw('conflict-attacks')).shadowRoot!.querySelector('.root'));
    history.replaceState(null, '', href);
    assert.equal(again, shown);
  });
});
