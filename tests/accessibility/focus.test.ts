import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {assertFocused, focused, nextFrame, press} from '../support/browser.ts';
import {contrast} from '../support/colour.ts';
import {give, mountWith, shadowOf, widgetsIn} from '../support/data.ts';
import {incidentsWith, monthsOf} from '../support/extremes.ts';
import {figures} from '../support/figures.ts';
import {clear, marks, mount, mountWidget, part, until} from '../support/mount.ts';
import {around, countChanges, pixelsOf} from '../support/pixels.ts';

/** Pixels that change by 3:1 at least when an element gets the focus, the tooltip put away. */
async function ring(element: HTMLElement | SVGElement): Promise<{changed: number; around: number}> {
  (focused() as HTMLElement | null)?.blur();
  await nextFrame();
  const box = around(element, 8);
  const before = await pixelsOf(box);
  element.focus();
  await press('Escape');
  await nextFrame();
  const after = await pixelsOf(box);
  return {
    changed: countChanges(before, after, (a, b) => contrast(a, b) >= 3),
    around: 2 * (box.width + box.height - 32),
  };
}

describe('the focus', () => {
  afterEach(clear);

  for (const scheme of ['light', 'dark'])
    it(`shows as a line of 3:1 around every kind of stop, in ${scheme} colours`, async () => {
      const box = await mount(
        '<a id="before" href="#a">Before</a>' + Object.values(figures).slice(0, 3).join('')
      );
      box.style.colorScheme = scheme;
      // From the keyboard, so that focus is visible.
      box.querySelector<HTMLElement>('#before')!.focus();
      await press('Tab');
      const [incident, , attacks] = widgetsIn(box);
      for (const element of [
        marks(incident!)[0]!,
        marks(attacks!)[3]!,
        part(incident!, 'button')!,
        part(incident!, 'source-link')!,
      ]) {
        const {changed, around: length} = await ring(element);
        assert.isAtLeast(changed, length, element.outerHTML.slice(0, 80));
      }
    });

  it('shows on a dark page around a light widget, because the ring stands on paper of its own', async () => {
    const box = await mount(`<a href="#a">Before</a>${figures.incident}`);
    box.style.background = '#000';
    box.style.setProperty('--conflict-surface', 'white');
    box.querySelector('a')!.focus();
    await press('Tab');
    const [widget] = widgetsIn(box);
    const {changed, around: length} = await ring(marks(widget!)[1]!);
    assert.isAtLeast(changed, length);
  });

  it('stays at its place when the data change, or goes to the last mark', async () => {
    const markup = '<conflict-attacks loading="eager" counter="months"></conflict-attacks>';
    const widget = await mountWith(markup, monthsOf([3, 5, 8, 2, 4, 6]));
    marks(widget)[3]!.focus();
    await give(widget, monthsOf([1, 1, 1, 9, 1, 1]));
    assertFocused(marks(widget)[3]);
    assert.match(focused()!.getAttribute('aria-label')!, /: 9 attacks/);
    await give(widget, monthsOf([7, 7]));
    assertFocused(marks(widget)[1]);
    assert.equal(focused()!.getAttribute('tabindex'), '0');
  });

  it('is not taken when data arrive and nobody was in the chart', async () => {
    const markup = '<conflict-attacks loading="eager" counter="months"></conflict-attacks>';
    const widget = await mountWith(markup, monthsOf([3, 5]));
    const before = document.activeElement;
    await give(widget, monthsOf([7]));
    assert.isTrue(document.activeElement === before);
  });

  it('stays when the chart becomes another kind of chart', async () => {
    const widget = await mountWidget(figures.troops);
    marks(widget)[2]!.focus();
    widget.view = 'timeline';
    await widget.updateComplete;
    assertFocused(marks(widget)[2]);
  });

  it('stays when the table opens and when the language changes', async () => {
    const box = await mount(figures.attacks);
    const [widget] = widgetsIn(box);
    marks(widget!)[4]!.focus();
    widget!.view = 'table';
    await widget!.updateComplete;
    // The mark is gone with its picture: the focus is where the way back is.
    assertFocused(shadowOf(widget!).querySelector('[aria-controls]'));
    widget!.view = 'chart';
    await widget!.updateComplete;
    marks(widget!)[4]!.focus();
    box.lang = 'ar';
    await until(() => widget!.shadowRoot!.querySelector('.root')!.getAttribute('lang') === 'ar');
    assertFocused(marks(widget!)[4]);
    const button = shadowOf(widget!).querySelector<HTMLElement>('[aria-controls]')!;
    button.focus();
    box.lang = 'ha';
    await until(() => button.textContent.includes('Teburi'));
    assertFocused(button);
  });

  it('leaves one mark with the one Tab stop after a change of data', async () => {
    const markup = '<conflict-casualties loading="eager" top="9"></conflict-casualties>';
    const widget = await mountWith(markup, incidentsWith({A1: 3, B2: 4, C3: 5}));
    marks(widget)[2]!.focus();
    marks(widget)[2]!.blur();
    await give(widget, incidentsWith({D4: 1, E5: 2}));
    assert.deepEqual(
      marks(widget).map((mark) => mark.getAttribute('tabindex')),
      ['-1', '0']
    );
    assertFocused(document.body);
  });
});
