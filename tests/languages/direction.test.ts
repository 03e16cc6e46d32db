import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {assertFocused, focused, press} from '../support/browser.ts';
import {openTables, shadowOf, widgetsIn} from '../support/data.ts';
import {figures} from '../support/figures.ts';
import {clear, marks, mount, mountWidget, part, text} from '../support/mount.ts';

const box = (element: Element): DOMRect => element.getBoundingClientRect();
const middle = (element: Element): number => box(element).left + box(element).width / 2;

describe('in Arabic', () => {
  afterEach(clear);

  it('bars grow from the right, with their labels on the right and their values on the left of them', async () => {
    for (const markup of [figures.incident, figures.troops]) {
      const widget = await mountWidget(markup, 'ar', 1000);
      for (const mark of marks(widget)) {
        const track = box(mark.querySelector('.track')!);
        const extent = mark.querySelector('.extent')!;
        assert.closeTo(box(extent).right, track.right, 3);
        const said = mark.querySelector('.value, .words')!;
        assert.isAtMost(box(said).right, box(extent).left + 1);
        assert.isAtLeast(box(mark.querySelector('.label')!).right, track.right);
      }
      const [first] = shadowOf(widget).querySelectorAll('.extent [part="bar"]');
      assert.closeTo(box(first!).right, box(first!.closest('.track')!).right, 3);
    }
  });

  it('open ends point to the left', async () => {
    const widget = await mountWidget(figures.incidents, 'ar');
    const end = shadowOf(widget).querySelector('.track > svg.end:not(.soft)')!;
    const [first, , last] = end.querySelectorAll('rect');
    assert.isAbove(box(first!).left, box(last!).left);
    assert.isAtMost(box(end).right, box(end.parentElement!.querySelector('.extent')!).left + 1);
  });

  it('time runs from right to left, in columns, strips and years, with the numbers on the right', async () => {
    const columns = await mountWidget(figures.attacks, 'ar', 700);
    assert.isAbove(middle(marks(columns)[0]!), middle(marks(columns).at(-1)!));
    const ticks = [...shadowOf(columns).querySelectorAll('.axis .tick')];
    ticks.reduce((before, after) => {
      assert.isBelow(text(before).localeCompare(text(after)), 0);
      assert.isAbove(middle(before), middle(after));
      return after;
    });
    for (const tick of shadowOf(columns).querySelectorAll('.grid .tick'))
      assert.isAbove(box(tick).left, box(shadowOf(columns).querySelector('.columns')!).right - 1);
    const strips = await mountWidget(figures.timeline, 'ar', 700);
    const [first, second] = marks(strips);
    assert.isAbove(middle(first!), middle(second!));
  });

  it('time runs from left to right where the page asks for it, and the rest stays mirrored', async () => {
    const markup = figures.attacks.replace(' ', ' time-axis="ltr" ');
    const widget = await mountWidget(markup, 'ar', 700);
    assert.isBelow(middle(marks(widget)[0]!), middle(marks(widget).at(-1)!));
    assert.equal(shadowOf(widget).querySelector<HTMLElement>('.root')!.dir, 'rtl');
    marks(widget)[0]!.focus();
    await press('ArrowRight');
    assertFocused(marks(widget)[1]);
  });

  it('event lines stand in the same month as in English', async () => {
    const share = async (lang: string): Promise<number[]> => {
      const widget = await mountWidget(figures.attacks, lang, 700);
      const {left, width} = box(shadowOf(widget).querySelector('.columns')!);
      return [...shadowOf(widget).querySelectorAll('.columns .event')].map(
        (line) => (middle(line) - left) / width
      );
    };
    const english = await share('en');
    assert.isAbove(english.length, 2);
    (await share('ar')).forEach((x, index) => assert.closeTo(x, 1 - english[index]!, 0.01));
  });

  it('arrow keys follow the eye', async () => {
    const columns = await mountWidget(figures.attacks, 'ar', 700);
    marks(columns)[3]!.focus();
    for (const [key, sign] of [
      ['ArrowLeft', -1],
      ['ArrowRight', 1],
    ] as const) {
      const before = middle(focused()!);
      await press(key);
      assert.equal(Math.sign(middle(focused()!) - before), sign, key);
    }
    await press('Home');
    assertFocused(marks(columns)[0]);
    const bars = await mountWidget(figures.incident, 'ar', 700);
    marks(bars)[0]!.focus();
    for (const key of ['ArrowRight', 'ArrowDown']) {
      const {top} = box(focused()!);
      await press(key);
      assert.isAbove(box(focused()!).top, top, `${key} goes down`);
    }
  });

  it('the first column of the table and the first button are on the right', async () => {
    const page = await mount(figures.incident, 'ar', 1000);
    await openTables(page);
    const widget = widgetsIn(page)[0]!;
    const [row] = (part(widget, 'table') as HTMLTableElement).tBodies[0]!.rows;
    assert.isAbove(box(row!.cells[0]!).left, box(row!.cells[1]!).left);
    const [first, second] = shadowOf(widget).querySelectorAll('.actions button');
    assert.isAbove(box(first!).left, box(second!).left);
    const {textAlign, direction} = getComputedStyle(part(widget, 'heading')!);
    assert.deepEqual([textAlign, direction], ['start', 'rtl']);
  });

  it('letters keep together: no letter spacing, and lines at least 1.6 times their size apart', async () => {
    const widget = await mountWidget(figures.incident, 'ar');
    for (const element of shadowOf(widget).querySelectorAll('.root, .summary, .label, .small')) {
      const {letterSpacing, lineHeight, fontSize, fontStyle} = getComputedStyle(element);
      assert.equal(letterSpacing, 'normal');
      assert.equal(fontStyle, 'normal');
      assert.isAtLeast(parseFloat(lineHeight), 1.6 * parseFloat(fontSize));
    }
  });
});
