import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import type {ConflictElement} from '../../src/element/conflict-element.ts';
import {openTables} from '../support/data.ts';
import {holdLongTimers, type LongTimers} from '../support/long-timers.ts';
import {clear, marks, mount, mountWidget, names, part, text, until} from '../support/mount.ts';
import {becomes} from './faulty.ts';
import {newKey, pause, timesAsked, untilAsked, watch, type Witness} from './witness.ts';

const tag = (src: string, more = 'refresh="300"', name = 'conflict-casualties') =>
  `<${name} loading="eager" src="/faults/${src}" ${more}></${name}>`;
const announced = (widget: ConflictElement): string =>
  text(widget.shadowRoot!.querySelector('.live'));

/** The states a widget shows from now on. */
function statesOf(widget: ConflictElement): string[] {
  const states: string[] = [];
  new MutationObserver(() => states.push(widget.getAttribute('state')!)).observe(widget, {
    attributeFilter: ['state'],
  });
  return states;
}

function hide(hidden: boolean): void {
  if (hidden)
    Object.defineProperty(document, 'visibilityState', {configurable: true, value: 'hidden'});
  else Reflect.deleteProperty(document, 'visibilityState');
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('refresh', () => {
  let witness: Witness;
  let timers: LongTimers;
  beforeEach(() => {
    witness = watch();
    timers = holdLongTimers();
  });
  afterEach(() => {
    clear();
    timers.end();
    witness.end();
  });

  /** Lets the time pass, once every widget has begun to wait. */
  async function pass(widgets = 1): Promise<void> {
    await until(() => timers.waiting().length === widgets);
    timers.ring();
  }

  it('asks again that many seconds after each answer; what is the same again is no news', async () => {
    const key = newKey();
    const widget = await mountWidget(tag(`turns?names=good,spaced,good&key=${key}`));
    const states = statesOf(widget);
    let changes = 0;
    new MutationObserver((found) => (changes += found.length)).observe(widget.shadowRoot!, {
      ...{subtree: true, childList: true, characterData: true, attributes: true},
    });
    for (const times of [2, 3]) {
      await until(() => timers.waiting().length === 1);
      assert.deepEqual(timers.waiting(), [300]);
      timers.ring();
      await untilAsked(key, times);
    }
    await until(() => timers.waiting().length === 1);
    assert.equal((await timesAsked(key)).asked, 3);
    assert.deepEqual(states, []);
    assert.equal(changes, 0);
    assert.deepEqual(
      witness.seen.map(({type}) => type),
      ['conflict-load']
    );
  });

  it('draws what has changed and says so; the place of the keyboard stays', async () => {
    const widget = await mountWidget(tag(`turns?names=good,corrected&key=${newKey()}`));
    const mark = marks(widget)[0]!;
    mark.focus();
    const row = mark.getAttribute('data-row');
    const states = statesOf(widget);
    await pass();
    await until(() => witness.seen.length === 2);
    await until(() => announced(widget) !== '');
    assert.match(announced(widget), /^Data updated\. .*13/);
    assert.match(names(widget).join(), /13/);
    assert.equal(witness.seen[1]!.type, 'conflict-load');
    assert.deepEqual(states, []);
    assert.equal(widget.shadowRoot!.activeElement?.getAttribute('data-row'), row);
  });

  it('leaves a table open, and the focus on its button', async () => {
    const widget = await mountWidget(tag(`turns?names=good,corrected&key=${newKey()}`));
    await openTables(widget.parentNode!);
    const button = widget.shadowRoot!.querySelector<HTMLElement>('[aria-controls]')!;
    button.focus();
    await pass();
    await until(() => witness.seen.length === 2);
    assert.isAbove(part(widget, 'table')!.offsetHeight, 0);
    assert.equal(widget.shadowRoot!.activeElement, button);
  });

  it('keeps the earlier data when it fails, says so once, and goes on asking', async () => {
    const key = newKey();
    const widget = await mountWidget(
      tag(`turns?names=good,not-found,not-found,html-login,good&key=${key}`)
    );
    const said = names(widget).join();
    await pass();
    await becomes(widget, 'stale');
    assert.equal(names(widget).join(), said);
    assert.match(text(part(widget, 'notice')), /could not be loaded. Earlier data are shown/);
    await pass();
    await untilAsked(key, 3);
    await pass();
    await until(() => witness.errors().length === 2);
    await pass();
    await becomes(widget, 'ready');
    assert.isTrue(part(widget, 'notice') === null);
    assert.deepEqual(witness.codes(), ['http', 'syntax']);
    assert.equal(witness.warnings.length, 2);
    assert.equal(witness.seen.at(-1)!.type, 'conflict-load');
    assert.deepEqual(witness.trouble, []);
  });

  it('waits while nobody can see the page, and asks when somebody does', async () => {
    const key = newKey();
    await mountWidget(tag(`good?key=${key}`));
    hide(true);
    await pass();
    await pause(100);
    assert.equal((await timesAsked(key)).asked, 1);
    hide(false);
    await untilAsked(key, 2);
    await until(() => timers.waiting().length === 1);
    // Not before its time.
    hide(true);
    hide(false);
    await pause(100);
    assert.equal((await timesAsked(key)).asked, 2);
    // A timer that stood still while the machine slept.
    const {now} = Date;
    Date.now = () => now() + 300_000;
    hide(false);
    Date.now = now;
    await untilAsked(key, 3);
    await until(() => timers.waiting().length === 1);
  });

  it('leaves no timer when it goes, and begins again when it is back', async () => {
    const key = newKey();
    const widget = await mountWidget(tag(`good?key=${key}`));
    await until(() => timers.waiting().length === 1);
    const box = widget.parentNode!;
    widget.requestUpdate();
    widget.remove();
    await widget.updateComplete;
    assert.deepEqual(timers.waiting(), []);
    assert.equal((await timesAsked(key)).asked, 1);
    box.append(widget);
    await untilAsked(key, 2);
    await until(() => timers.waiting().length === 1);
    widget.removeAttribute('refresh');
    await widget.updateComplete;
    assert.deepEqual(timers.waiting(), []);
  });

  it('several widgets of one address ask with one request, and those who came later join in', async () => {
    const key = newKey();
    const src = `good?delay=100&key=${key}`;
    const box = await mount(
      tag(src) +
        tag(src, 'refresh="600"', 'conflict-attacks') +
        tag(src, '', 'conflict-casualties') +
        tag(src, 'refresh="300"', 'conflict-troops')
    );
    await until(() => timers.waiting().length === 3);
    assert.deepEqual(timers.waiting(), [300, 600, 300]);
    await pass(3);
    await untilAsked(key, 2);
    await until(() => timers.waiting().length === 3);
    assert.equal((await timesAsked(key)).asked, 2);
    box.querySelector('conflict-troops')!.reload();
    await untilAsked(key, 3);
    await until(() => timers.waiting().length === 3);
    await pause(150);
    assert.equal((await timesAsked(key)).asked, 3);
  });

  it('asks a server whether what was kept still holds', async () => {
    const key = newKey();
    await mountWidget(tag(`tagged?key=${key}`));
    await pass();
    await untilAsked(`${key}-kept`, 1);
    assert.equal((await timesAsked(key)).asked, 2);
  });

  it('does the same for a file of events', async () => {
    const key = newKey();
    const widget = await mountWidget(tag(`csv-good?key=${key}`));
    await pass();
    await untilAsked(key, 2);
    await until(() => timers.waiting().length === 1);
    assert.equal(widget.getAttribute('state'), 'ready');
    assert.equal(witness.seen.length, 1);
  });

  it('takes a number that a framework sets as a property', async () => {
    const widget = await mountWidget(tag('good', ''));
    Object.assign(widget, {refresh: 60});
    await until(() => timers.waiting().length === 1);
    assert.deepEqual(timers.waiting(), [60]);
  });

  it('is nothing to a widget without an address', async () => {
    const widget = await mountWidget(
      '<conflict-casualties loading="eager" refresh="60"></conflict-casualties>'
    );
    assert.equal(widget.getAttribute('state'), 'ready');
    assert.deepEqual(timers.waiting(), []);
  });

  for (const wrong of ['5', '-300', '86401', '0.5', 'often', '5 min'])
    it(`names itself where it is “${wrong}”, and asks for nothing`, async () => {
      const key = newKey();
      const widget = await mountWidget(tag(`good?key=${key}`, `refresh="${wrong}"`));
      assert.match(text(part(widget, 'message')), /^This chart cannot be shown\./);
      assert.include(
        witness.warnings.join(),
        `refresh="${wrong}" cannot be used. Accepted: a whole number from 30 to 86400.`
      );
      assert.equal(widget.getAttribute('state'), 'error');
      assert.deepEqual(timers.waiting(), []);
      assert.equal((await timesAsked(key)).asked, 0);
    });
});
