import {sendMouse} from '@web/test-runner-commands';
import {assert} from '@esm-bundle/chai';
import type {ConflictElement} from '../../src/element/conflict-element.ts';
import '../../src/all.ts';
import {assertFocused, focused, press} from '../support/browser.ts';
import {shadowOf, widgetsIn} from '../support/data.ts';
import {figures} from '../support/figures.ts';
import {clear, marks, mount, mountWidget, part, text, until} from '../support/mount.ts';

const tooltipOf = (widget: ConflictElement): HTMLElement =>
  shadowOf(widget).querySelector<HTMLElement>('[role="tooltip"]')!;

const isAway = (widget: ConflictElement): boolean => tooltipOf(widget).offsetHeight === 0;

const plain = (words: string): string =>
  words.replace(/(\d),(\d{3})/g, '$1$2').replace(/[⁨⁩]/g, '');

const pointAt = async ({x, y, width, height}: DOMRect): Promise<void> => {
  await sendMouse({
    type: 'move',
    position: [Math.round(x + width / 2), Math.round(y + Math.min(height / 2, 12))],
  });
};

/** A widget with so much of the page over it that a tooltip has room there. */
const mountLower = async (markup: string): Promise<ConflictElement> =>
  widgetsIn(await mount(`<div style="height: 300px"></div>${markup}`))[0]!;

const touching = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the tooltip', () => {
  beforeEach(() => sendMouse({type: 'move', position: [0, 0]}));
  afterEach(clear);

  it('says on focus what the mark is called, for every mark of every chart', async () => {
    for (const [figure, markup] of Object.entries(figures)) {
      const widget = await mountWidget(markup);
      for (const mark of marks(widget)) {
        mark.focus();
        await widget.updateComplete;
        const told = plain(text(tooltipOf(widget)));
        assert.isTrue(
          told.startsWith(plain(mark.getAttribute('aria-label')!)),
          `${figure}: ${told}`
        );
      }
      clear();
    }
  });

  it('says the same on hover and on a tap, and who says so and where it was read', async () => {
    const widget = await mountLower(figures.incident);
    const [first, second, third] = marks(widget);
    first!.focus();
    await widget.updateComplete;
    const told = text(tooltipOf(widget));
    assert.match(told, /Niger’s defence minister .*TRT World/);
    first!.blur();
    await pointAt(first!.getBoundingClientRect());
    await until(() => !isAway(widget));
    assert.equal(text(tooltipOf(widget)), told);
    await pointAt(second!.getBoundingClientRect());
    await until(() => text(tooltipOf(widget)).startsWith(second!.getAttribute('aria-label')!));
    for (const type of ['pointerover', 'pointerout', 'pointerleave'])
      third!.dispatchEvent(
        new PointerEvent(type, {bubbles: true, composed: true, pointerType: 'touch'})
      );
    third!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await sendMouse({type: 'move', position: [0, 0]});
    await until(() => text(tooltipOf(widget)).startsWith(third!.getAttribute('aria-label')!));
    assertFocused(third);
  });

  it('opens for a tap anywhere in the height of a column, however low the column is', async () => {
    const widget = await mountWidget(figures.attacks, 'en', 320);
    for (const mark of marks(widget)) {
      const {left, width, top, height} = mark.getBoundingClientRect();
      mark.scrollIntoView({block: 'center'});
      const y = mark.getBoundingClientRect().top + 6;
      const hit = shadowOf(widget).elementFromPoint(left + width / 2, y);
      assert.isTrue(hit?.closest('[data-row]') === mark, mark.getAttribute('aria-label')!);
      assert.isAbove(height, 100);
      assert.isNumber(top);
    }
  });

  it('does not cover the mark that it speaks of, nor leave the chart’s width', async () => {
    for (const [lang, width] of [
      ['en', 320],
      ['ar', 700],
    ] as const)
      for (const markup of [figures.incident, figures.attacks, figures.timeline]) {
        const widget = await mountWidget(markup, lang, width);
        const room = part(widget, 'chart')!.getBoundingClientRect();
        for (const mark of marks(widget)) {
          mark.focus();
          await widget.updateComplete;
          const box = tooltipOf(widget).getBoundingClientRect();
          assert.isFalse(touching(box, mark.getBoundingClientRect()), mark.outerHTML);
          assert.isAtLeast(box.left, room.left - 1);
          assert.isAtMost(box.right, room.right + 1);
        }
        clear();
      }
  });

  it('is as wide as its words need, wherever the one before it stood', async () => {
    const widget = await mountWidget(figures.attacks, 'en', 700);
    const all = marks(widget);
    const widths: number[] = [];
    for (const mark of [all[15]!, all.at(-1)!, all[15]!]) {
      mark.focus();
      await widget.updateComplete;
      widths.push(tooltipOf(widget).offsetWidth);
    }
    assert.equal(widths[2], widths[0]);
  });

  it('stays while the pointer goes over to it, and goes when the pointer goes elsewhere', async () => {
    const widget = await mountLower(figures.incident);
    const mark = marks(widget)[3]!.getBoundingClientRect();
    await pointAt(mark);
    await until(() => !isAway(widget));
    const told = text(tooltipOf(widget));
    const tooltip = tooltipOf(widget).getBoundingClientRect();
    const x = Math.round(mark.left + mark.width / 2);
    // Over the gap between the two, pixel by pixel.
    for (let y = Math.round(mark.top) + 1; y > tooltip.bottom - 4; y -= 1)
      await sendMouse({type: 'move', position: [x, y]});
    await widget.updateComplete;
    assert.equal(text(tooltipOf(widget)), told);
    await sendMouse({type: 'move', position: [4, 4]});
    await until(() => isAway(widget));
  });

  it('goes with Escape while the pointer stays, and the page keeps the key', async () => {
    const widget = await mountLower(figures.incident);
    const seen: boolean[] = [];
    const listen = (event: Event): unknown => seen.push(event.defaultPrevented);
    window.addEventListener('keydown', listen);
    await pointAt(marks(widget)[1]!.getBoundingClientRect());
    await until(() => !isAway(widget));
    await press('Escape');
    await until(() => isAway(widget));
    window.removeEventListener('keydown', listen);
    assert.deepEqual(seen, [false]);
    await pointAt(marks(widget)[2]!.getBoundingClientRect());
    await until(() => !isAway(widget));
  });

  it('of the focused mark comes back when the pointer leaves another one', async () => {
    const widget = await mountLower(figures.incident);
    const [first, second] = marks(widget);
    first!.focus();
    await pointAt(second!.getBoundingClientRect());
    await until(() => text(tooltipOf(widget)).startsWith(second!.getAttribute('aria-label')!));
    await sendMouse({type: 'move', position: [0, 0]});
    await until(() => text(tooltipOf(widget)).startsWith(first!.getAttribute('aria-label')!));
    (focused() as HTMLElement).blur();
    await until(() => isAway(widget));
  });
});
