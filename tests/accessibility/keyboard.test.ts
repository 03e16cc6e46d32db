import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {assertFocused, focused, press, pressWith} from '../support/browser.ts';
import {widgetsIn} from '../support/data.ts';
import {between, enter} from '../support/enter.ts';
import {everyFigure, figures} from '../support/figures.ts';
import {clear, marks, mount} from '../support/mount.ts';

const rowOf = (element: Element | null): string | undefined =>
  (element as HTMLElement | null)?.dataset.row;

describe('the keyboard', () => {
  afterEach(clear);

  it('reaches the chart with Tab, stops at most six times and comes out at the other end', async () => {
    for (const [name, markup] of Object.entries(figures)) {
      const widget = await between(markup);
      await press('Tab');
      assertFocused(marks(widget)[0], `${name}: the chart comes first`);
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
        assertFocused(stop, `${name}: the same way back`);
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
    assertFocused(marks(widget)[2]);
  });

  it('visits every mark in order with ↓ in bars and → in columns, and does not wrap around', async () => {
    for (const [figure, key, back] of [
      ['incident', 'ArrowDown', 'ArrowUp'],
      ['troops', 'ArrowRight', 'ArrowLeft'],
      ['attacks', 'ArrowRight', 'ArrowLeft'],
      ['timeline', 'ArrowRight', 'ArrowLeft'],
    ] as const) {
      const widget = await enter(figures[figure]);
      const all = marks(widget);
      await press(back);
      assertFocused(all[0], `${figure}: nothing before the first`);
      for (const mark of all.slice(1)) {
        await press(key);
        assert.equal(rowOf(focused()), rowOf(mark), figure);
      }
      await press(key);
      assertFocused(all.at(-1), `${figure}: nothing after the last`);
      await press(back);
      assertFocused(all.at(-2), figure);
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
      ['ArrowDown', 1],
      ['ArrowUp', 0],
    ];
    for (const [key, index] of steps) {
      await press(key);
      assertFocused(all[index], key);
    }
  });

  it('goes to the force above or below at the same time with ↑ and ↓ in strips', async () => {
    const widget = await enter(figures.timeline);
    await press('ArrowRight', 'ArrowRight');
    const from = focused()!;
    await press('ArrowDown');
    const to = focused()!;
    assert.isTrue(
      to.closest('.strip-row')!.previousElementSibling === from.closest('.strip-row'),
      'it is in the next strip'
    );
    const [a, b] = [from, to].map((mark) => mark.getBoundingClientRect());
    assert.isBelow(Math.max(a!.left, b!.left), Math.min(a!.right, b!.right), 'they share a time');
    await press('ArrowUp');
    assert.isTrue(focused()!.parentElement === from.parentElement);
    await press('End', 'ArrowDown');
    assertFocused(marks(widget).at(-1), 'nothing below the last strip');
  });

  it('has one stop in each chart of a page that has five', async () => {
    for (const widget of widgetsIn(await mount(everyFigure)))
      assert.lengthOf(
        marks(widget).filter((mark) => mark.getAttribute('tabindex') === '0'),
        1
      );
  });
});
