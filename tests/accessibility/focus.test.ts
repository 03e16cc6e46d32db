import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import type {ConflictElement} from '../../src/element/conflict-element.ts';
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

  /** Whatever a reader can stand on, by what finds it. */
  const stops = {
    mark: '[data-row][tabindex="0"]',
    'table button': '[aria-controls]',
    'download button': '[data-action="download"]',
    link: '[part="source-link"]',
    'table that scrolls': '.scroll[tabindex]',
    retry: '[data-action="retry"]',
    message: '.message',
  } as const;
  const markup = '<conflict-casualties loading="eager" top="9"></conflict-casualties>';
  const some = incidentsWith({Aa: 3, Bb: 4});
  const none = {...some, incidents: []};
  const changes: Readonly<Record<string, (widget: ConflictElement) => void>> = {
    'other data': (widget) => (widget.data = incidentsWith({Cc: 5})),
    'data without an incident': (widget) => (widget.data = none),
    'data that cannot be read': (widget) => (widget.data = 'x'),
    'the first data again': (widget) => (widget.data = some),
    'an address that answers nothing': (widget) => {
      widget.data = undefined;
      widget.src = '/faults/not-found';
    },
    'an attribute it cannot use': (widget) => widget.setAttribute('top', 'x'),
    'the table': (widget) => (widget.view = widget.view === 'table' ? 'chart' : 'table'),
    'no download': (widget) => (widget.withoutDownload = true),
    'another language': (widget) => (widget.lang = 'ar'),
  };

  for (const [name, stop] of Object.entries(stops))
    it(`is never lost from a ${name}, whatever comes`, async () => {
      let tried = 0;
      for (const [change, make] of Object.entries(changes)) {
        const widget = await mountWith(markup, some, 'en', 320);
        if (name === 'table that scrolls') {
          await give(
            widget,
            incidentsWith({A1: 1, A2: 2, A3: 3, A4: 4, A5: 5, A6: 6, A7: 7, A8: 8})
          );
          widget.view = 'table';
          await until(() => shadowOf(widget).querySelector(stop) !== null);
        }
        if (name === 'retry') {
          widget.data = undefined;
          widget.src = '/faults/null';
          await until(() => shadowOf(widget).querySelector(stop) !== null);
        }
        if (name === 'message') await give(widget, none);
        const start = shadowOf(widget).querySelector<HTMLElement>(stop)!;
        start.focus();
        assertFocused(start, name);
        make(widget);
        await nextFrame();
        await until(() => !['loading', null].includes(widget.getAttribute('state')));
        await widget.updateComplete;
        const now = shadowOf(widget).activeElement;
        assert.isTrue(!!now?.checkVisibility(), `${change}: ${now?.outerHTML}`);
        tried += 1;
        clear();
      }
      assert.equal(tried, Object.keys(changes).length);
    });
});
