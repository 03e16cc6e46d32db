import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import type {ConflictElement} from '../../src/element/conflict-element.ts';
import {clear, marks, mount, mountWidget, part, text, until} from '../support/mount.ts';
import {pause, watch, type Witness} from './witness.ts';

/** What readers must never be shown. */
const technical =
  /faults|localhost|Error|Exception|undefined|NaN|\[object|JSON|\bnull\b|HTTP|status/;

const faults = {
  http: 'not-found forbidden server-error bad-gateway reset broken-gzip redirect-loop',
  syntax:
    'html-login no-content empty blank truncated two-documents comments trailing-comma not-a-number single-quotes utf-16 latin-1 binary',
  shape: 'null number string list empty-object without-asof',
  version: 'newer',
  'no-valid-rows': 'numbers-as-text impossible-dates',
  'too-big': 'deep deep-inside huge',
  'too-many': 'many',
};

const messageIn = (widget: ConflictElement) => text(part(widget, 'message'));
const buttonIn = (widget: ConflictElement, label: string) =>
  [...widget.shadowRoot!.querySelectorAll('button')].find((button) => text(button) === label);

describe('states, events and the console (reliability 38–52, 61–63)', () => {
  let witness: Witness;
  beforeEach(() => (witness = watch()));
  afterEach(() => {
    witness.end();
    clear();
  });

  for (const [code, names] of Object.entries(faults))
    it(`keeps the earlier data, says so, tells “${code}” once and one line on the console`, async () => {
      const all = names.split(' ');
      const box = await mount(
        '<conflict-attacks loading="eager" src="/faults/good"></conflict-attacks>'.repeat(
          all.length
        )
      );
      const widgets = [...box.querySelectorAll('conflict-attacks')];
      for (const [i, name] of all.entries()) widgets[i]!.src = `/faults/${name}`;
      await until(() => witness.errors().length >= all.length, 12_000);
      for (const widget of widgets) {
        const name = widget.src!;
        await until(() => widget.getAttribute('state') === 'stale');
        assert.isNotEmpty(marks(widget), `${name}: earlier data`);
        await until(() => buttonIn(widget, 'Try again') !== undefined);
        assert.include(text(part(widget, 'notice')), 'could not be loaded', name);
        assert.ok(buttonIn(widget, 'Try again'), `${name}: button`);
        // The name of a file's format is one that readers choose.
        const told = text(widget.shadowRoot!.querySelector('.root')).replace('Data (JSON)', '');
        assert.notMatch(told, technical);
        const own = witness.errors().filter(({target}) => target === widget);
        assert.equal(own.length, 1, `${name}: events`);
        assert.include(own[0]!.detail, {code, retained: true}, name);
        assert.notMatch(own[0]!.detail.message!, /faults|localhost/);
      }
      assert.equal(witness.warnings.length, all.length, witness.warnings.join('\n'));
      for (const warning of witness.warnings)
        assert.match(
          warning,
          new RegExp(`^\\[conflict-attacks\\] data not usable \\(${code}\\): `)
        );
      assert.notMatch(witness.warnings.join(), /faults|localhost/);
      assert.deepEqual(witness.trouble, []);
    }).timeout(30_000);

  it('without earlier data says plainly why there is no picture, with a button', async () => {
    const said = {
      'not-found': 'The data could not be loaded.',
      'html-login': 'The data are not in a form this chart can read.',
      newer: 'The data are made for a newer version of this chart.',
      huge: 'The data are too large for this chart.',
      'impossible-dates': 'The data are not in a form this chart can read.',
    };
    for (const [name, words] of Object.entries(said)) {
      const widget = await mountWidget(
        `<conflict-troops loading="eager" src="/faults/${name}">Between the tags</conflict-troops>`
      );
      await until(() => widget.getAttribute('state') === 'error');
      assert.equal(messageIn(widget), words);
      assert.ok(buttonIn(widget, 'Try again'));
      assert.ok(widget.shadowRoot!.querySelector('slot:not([name])'), 'place for the fallback');
      assert.isEmpty(marks(widget), 'no other country’s figures');
      widget.remove();
    }
    assert.ok(witness.errors().every(({detail}) => detail.retained === false));
  });

  it('is “loading” with aria-busy until the data have come, then “ready”, with one event', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML =
      '<conflict-casualties loading="eager" src="/faults/good?delay=300"></conflict-casualties>';
    const widget = box.querySelector('conflict-casualties')!;
    await until(() => widget.shadowRoot?.querySelector('[aria-busy="true"]') !== null);
    assert.equal(widget.getAttribute('state'), 'loading');
    assert.isTrue(widget.matches(':state(loading)'));
    await until(() => widget.getAttribute('state') === 'ready');
    assert.isTrue(widget.matches(':state(ready)') && !widget.matches(':state(loading)'));
    assert.ok(widget.shadowRoot!.querySelector('[aria-busy="false"]'));
    assert.deepEqual(
      witness.seen.map(({type, detail}) => [type, detail.asOf]),
      [['conflict-load', '2024-05-31']]
    );
    assert.isAbove(witness.seen[0]!.detail.rows!, 0);
    assert.deepEqual(witness.warnings, []);
  });

  it('says its state again where somebody takes it away, as morphing does', async () => {
    const widget = await mountWidget('<conflict-troops loading="eager"></conflict-troops>');
    const drawings = widget.shadowRoot!.querySelector('.chart');
    widget.removeAttribute('state');
    await until(() => widget.getAttribute('state') === 'ready');
    widget.setAttribute('state', 'loading');
    await until(() => widget.getAttribute('state') === 'ready');
    assert.equal(widget.shadowRoot!.querySelector('.chart'), drawings);
  });

  it('is “empty” and says so where the data hold nothing of the widget’s subject', async () => {
    const widget = await mountWidget(
      '<conflict-troops loading="eager" src="/faults/no-records"></conflict-troops>'
    );
    assert.equal(widget.getAttribute('state'), 'empty');
    assert.equal(messageIn(widget), 'No data for this choice.');
    assert.deepEqual(witness.warnings, []);
  });

  it('says how many entries were left out', async () => {
    const widget = await mountWidget(
      '<conflict-casualties loading="eager" src="/faults/one-bad-entry"></conflict-casualties>'
    );
    assert.equal(widget.getAttribute('state'), 'ready');
    assert.include(text(part(widget, 'notice')), '1 entry could not be read and was left out.');
  });

  it('lets the events out of shadow roots, not cancelable, and never uses names of the platform', async () => {
    const outer = document.createElement('div');
    document.body.append(outer);
    outer.attachShadow({mode: 'open'}).innerHTML =
      '<conflict-attacks loading="eager" src="/faults/null"></conflict-attacks>';
    let platform = 0;
    outer.addEventListener('error', () => (platform += 1), {capture: true});
    outer.addEventListener('load', () => (platform += 1), {capture: true});
    let event: Event | undefined;
    outer.addEventListener('conflict-error', (seen) => (event = seen));
    await until(() => event !== undefined);
    assert.include(event!, {bubbles: true, composed: true, cancelable: false});
    assert.equal(platform, 0);
  });

  it('is in its new state when the event is sent', async () => {
    const states: (string | null)[] = [];
    const note = ({target}: Event) => states.push((target as Element).getAttribute('state'));
    document.addEventListener('conflict-error', note);
    const widget = await mountWidget('<conflict-attacks src="/faults/list"></conflict-attacks>');
    await until(() => widget.getAttribute('state') === 'error');
    document.removeEventListener('conflict-error', note);
    assert.deepEqual(states, ['error']);
  });

  it('says nothing on the console and nothing else when all is well', async () => {
    await mount(
      '<conflict-attacks counter="documented"></conflict-attacks><conflict-casualties loading="eager"></conflict-casualties><conflict-troops loading="eager"></conflict-troops>'
    );
    await pause(200);
    assert.deepEqual([...witness.warnings, ...witness.trouble], []);
    assert.equal(witness.seen.length, 3);
  });

  it('tells one failure of an address that many widgets share in one line', async () => {
    const tag = '<conflict-attacks loading="eager" src="/faults/number"></conflict-attacks>';
    await mount(tag.repeat(8));
    await until(() => witness.errors().length === 8);
    assert.equal(witness.warnings.length, 1);
  });

  it('names an attribute it cannot use once, and again only when it is another', async () => {
    const widget = await mountWidget('<conflict-attacks interval="often"></conflict-attacks>');
    widget.requestUpdate();
    widget.heading = 'Other';
    await widget.updateComplete;
    assert.equal(widget.getAttribute('state'), 'error');
    assert.deepEqual(witness.codes(), ['attribute']);
    widget.setAttribute('interval', 'seldom');
    await widget.updateComplete;
    assert.deepEqual(witness.codes(), ['attribute', 'attribute']);
    assert.equal(witness.warnings.length, 2);
    widget.removeAttribute('interval');
    await widget.updateComplete;
    assert.equal(widget.getAttribute('state'), 'ready');
    assert.equal(witness.seen.at(-1)!.type, 'conflict-load');
  });

  it('does not complain about an id of data that are still to come', async () => {
    const widget = await mountWidget(
      '<conflict-casualties loading="eager" incident="koutougou" src="/faults/good?delay=200"></conflict-casualties>'
    );
    assert.equal(widget.getAttribute('state'), 'ready');
    assert.deepEqual(witness.codes(), []);
    const failed = await mountWidget(
      '<conflict-casualties loading="eager" incident="koutougou" src="/faults/not-found"></conflict-casualties>'
    );
    assert.equal(failed.getAttribute('state'), 'error');
    assert.equal(messageIn(failed), 'The data could not be loaded.');
    assert.deepEqual(witness.codes(), ['http']);
  });
});
