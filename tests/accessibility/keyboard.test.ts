import {assert} from '@esm-bundle/chai';
import type {ConflictElement} from '../../src/element/conflict-element.ts';
import '../../src/all.ts';
import {focused, press, pressWith} from '../support/browser.ts';
import {widgetsIn} from '../support/data.ts';
import {everyFigure, figures} from '../support/figures.ts';
import {clear, marks, mount} from '../support/mount.ts';

const rowOf = (element: Element | null): string | undefined =>
  (element as HTMLElement | null)?.dataset.row;

/** A widget between two links, with the first link focused. */
async function between(markup: string): Promise<{box: HTMLElement; widget: ConflictElement}> {
  const box = await mount(
    `<a id="before" href="#a">Before</a>${markup}<a id="after" href="#b">After</a>`
  );
  box.querySelector<HTMLElement>('#before')!.focus();
  return {box, widget: widgetsIn(box)[0]!};
}

/** Puts the focus on the first mark of a widget, as Tab does. */
async function enter(markup: string): Promise<ConflictElement> {
  const {widget} = await between(markup);
  await press('Tab');
  return widget;
}

describe('the keyboard', () => {
  afterEach(clear);

  it('reaches the chart with Tab, stops at most six times and comes out at the other end', async () => {
    for (const [name, markup] of Object.entries(figures)) {
      const {widget} = await between(markup);
      await press('Tab');
      assert.equal(focused(), marks(widget)[0], `${name}: the chart comes first`);
      const stops = [focused()];
      while (stops.length < 10) {
        await press('Tab');
        if (focused()!.id === 'after') break;
        stops.push(focused());
      }
      assert.equal(focused()!.id, 'after', `${name}: no trap`);
      assert.isAtMost(stops.length, 6, name);
      assert.lengthOf(
        stops.filter((stop) => rowOf(stop)),
        1,
        `${name}: one stop in the chart`
      );
      for (const stop of [...stops].reverse()) {
        await pressWith('Shift', 'Tab');
        assert.equal(focused(), stop, `${name}: the same way back`);
      }
      await pressWith('Shift', 'Tab');
      assert.equal(focused()!.id, 'before', `${name}: no trap backwards`);
      clear();
    }
  });

  it('comes back to the mark last visited', async () => {
    const widget = await enter(figures.attacks);
    await press('ArrowRight', 'ArrowRight', 'Tab');
    await pressWith('Shift', 'Tab');
    assert.equal(focused(), marks(widget)[2]);
  });

  it('visits every mark in order with ↓ in bars and → in columns, and does not wrap around', async () => {
    for (const [figure, key, back] of [
      ['incident', 'ArrowDown', 'ArrowUp'],
      ['troops', 'ArrowRight', 'ArrowLeft'],
      ['attacks', 'ArrowRight', 'ArrowLeft'],
      ['attacks', 'ArrowDown', 'ArrowUp'],
      ['timeline', 'ArrowRight', 'ArrowLeft'],
    ] as const) {
      const widget = await enter(figures[figure]);
      const all = marks(widget);
      await press(back);
      assert.equal(focused(), all[0], `${figure}: nothing before the first`);
      for (const mark of all.slice(1)) {
        await press(key);
        assert.equal(rowOf(focused()), rowOf(mark), figure);
      }
      await press(key);
      assert.equal(focused(), all.at(-1), `${figure}: nothing after the last`);
      await press(back);
      assert.equal(focused(), all.at(-2), figure);
      clear();
    }
  });

  it('goes to the ends with Home and End, and six months with PageUp and PageDown', async () => {
    const widget = await enter(figures.attacks);
    const all = marks(widget);
    const steps: [string, number][] = [
      ['End', all.length - 1],
      ['PageUp', all.length - 7],
      ['Home', 0],
      ['PageDown', 6],
      ['PageUp', 0],
      ['PageUp', 0],
    ];
    for (const [key, index] of steps) {
      await press(key);
      assert.equal(focused(), all[index], key);
    }
  });

  it('goes to the force above or below at the same time with ↑ and ↓ in strips', async () => {
    const widget = await enter(figures.timeline);
    await press('ArrowRight', 'ArrowRight');
    const from = focused()!;
    await press('ArrowDown');
    const to = focused()!;
    assert.equal(
      to.parentElement!.parentElement!.previousElementSibling,
      from.parentElement!.parentElement
    );
    const [a, b] = [from, to].map((mark) => mark.getBoundingClientRect());
    assert.isBelow(Math.max(a!.left, b!.left), Math.min(a!.right, b!.right), 'they share a time');
    await press('ArrowUp');
    assert.equal(focused()!.parentElement, from.parentElement);
    await press('End', 'ArrowDown');
    assert.equal(focused(), marks(widget).at(-1), 'nothing below the last strip');
  });

  it('puts the tooltip away with Escape, keeps the focus, and leaves the second Escape to the page', async () => {
    const widget = await enter(figures.incident);
    const tooltip = widget.shadowRoot!.querySelector<HTMLElement>('[role="tooltip"]')!;
    const seen: boolean[] = [];
    const listen = (event: Event): unknown => seen.push(event.defaultPrevented);
    document.addEventListener('keydown', listen);
    await widget.updateComplete;
    assert.isFalse(tooltip.hidden);
    await press('Escape');
    await widget.updateComplete;
    assert.isTrue(tooltip.hidden);
    assert.equal(focused(), marks(widget)[0]);
    assert.deepEqual(seen, [], 'the first is ours');
    await press('Escape');
    assert.deepEqual(seen, [false], 'the second is the page’s');
    document.removeEventListener('keydown', listen);
  });

  it('leaves letters, digits, Enter and everything with a modifier to the browser and the reader’s tools', async () => {
    const widget = await enter(figures.attacks);
    await press('ArrowRight');
    const taken: string[] = [];
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) taken.push(event.key);
    };
    document.addEventListener('keydown', listen);
    const here = focused()!;
    for (const key of [
      ...'abcdefghijklmnopqrstuvwxyz0123456789,.?/',
      'Enter',
      ' ',
      'Tab',
      'F6',
      'Insert',
    ])
      here.dispatchEvent(
        new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true})
      );
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])
      for (const key of [
        'ArrowRight',
        'ArrowLeft',
        'ArrowDown',
        'ArrowUp',
        'Home',
        'End',
        'PageDown',
      ])
        here.dispatchEvent(
          new KeyboardEvent('keydown', {
            key,
            [modifier]: true,
            bubbles: true,
            composed: true,
            cancelable: true,
          })
        );
    document.removeEventListener('keydown', listen);
    assert.deepEqual(taken, []);
    assert.equal(focused(), here);
    assert.equal(here, marks(widget)[1]);
  });

  it('is left alone while the focus is outside of the chart', async () => {
    const {widget} = await between(figures.attacks);
    const taken: string[] = [];
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) taken.push(event.key);
    };
    window.addEventListener('keydown', listen);
    await press('ArrowRight', 'End', 'Escape', 'PageDown');
    widget.shadowRoot!.querySelector('button')!.focus();
    await press('ArrowRight', 'End', 'Escape');
    window.removeEventListener('keydown', listen);
    assert.deepEqual(taken, []);
    assert.equal(marks(widget)[0]!.getAttribute('tabindex'), '0');
  });

  it('opens the table with Enter and with Space, and the focus stays on the button', async () => {
    const {widget} = await between(figures.troops);
    const button = widget.shadowRoot!.querySelector('button')!;
    button.focus();
    for (const [key, open] of [
      ['Enter', 'true'],
      [' ', 'false'],
    ] as const) {
      await press(key);
      await widget.updateComplete;
      assert.equal(button.getAttribute('aria-expanded'), open);
      assert.equal(focused(), button);
    }
  });

  it('has one stop in each chart of a page that has five', async () => {
    for (const widget of widgetsIn(await mount(everyFigure)))
      assert.lengthOf(
        marks(widget).filter((mark) => mark.getAttribute('tabindex') === '0'),
        1
      );
  });
});
