import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {mediaFeatures} from '../support/browser.ts';
import {contrast, groundOf, luminance, over, parseColour} from '../support/colour.ts';
import {shadowOf, widgetsIn} from '../support/data.ts';
import {everyFigure, figures} from '../support/figures.ts';
import {drawn} from '../support/geometry.ts';
import {clear, marks, mount, mountWidget, part, until} from '../support/mount.ts';

/** What a browser does before it prints. */
async function toPaper(): Promise<void> {
  await mediaFeatures({media: 'print'});
  dispatchEvent(new Event('beforeprint'));
}

describe('on paper', () => {
  afterEach(async () => {
    clear();
    await mediaFeatures({});
  });

  it('the table is open, the values stand beside the bars, and the buttons are gone', async () => {
    const box = await mount(everyFigure);
    marks(widgetsIn(box)[0]!)[0]!.focus();
    await toPaper();
    for (const widget of widgetsIn(box)) {
      await until(() => part(widget, 'table') !== null);
      assert.isAbove(part(widget, 'table')!.offsetHeight, 50);
      for (const name of ['.actions', '.tooltip', '.keys'])
        assert.equal(shadowOf(widget).querySelector<HTMLElement>(name)!.offsetHeight, 0, name);
      assert.isAbove(part(widget, 'source')!.offsetHeight, 10);
    }
    const values = [...shadowOf(widgetsIn(box)[0]!).querySelectorAll<HTMLElement>('.value')];
    for (const value of values) assert.isAbove(value.offsetHeight, 10);
  });

  it('everything is dark on white, even where the page is dark', async () => {
    const box = await mount(figures.incident + figures.attacks);
    box.style.colorScheme = 'dark';
    box.style.setProperty('--conflict-text', '#eee');
    box.style.setProperty('--conflict-surface', '#000');
    await toPaper();
    for (const widget of widgetsIn(box)) {
      assert.isAbove(luminance(groundOf(shadowOf(widget).querySelector('.root')!)), 0.99);
      for (const element of drawn(shadowOf(widget))) {
        if (element.closest('.marker')) continue;
        const {color, fill} = getComputedStyle(element);
        const ink = parseColour(element instanceof SVGElement ? fill : color);
        assert.isAtLeast(
          contrast(over(ink, [255, 255, 255, 1]), [255, 255, 255]),
          4.5,
          element.outerHTML.slice(0, 100)
        );
      }
      for (const shape of shadowOf(widget).querySelectorAll('.solid'))
        assert.isAtLeast(contrast(parseColour(getComputedStyle(shape).fill), [255, 255, 255]), 3);
      const [number] = shadowOf(widget).querySelectorAll('.events li');
      if (number)
        assert.equal(
          getComputedStyle(number, '::before').getPropertyValue('print-color-adjust'),
          'exact'
        );
    }
  });

  it('a table wider than the paper is not cut', async () => {
    const widget = await mountWidget(figures.incident, 'en', 320);
    await toPaper();
    await until(() => part(widget, 'table') !== null);
    const scroll = part(widget, 'table')!.parentElement!;
    assert.equal(getComputedStyle(scroll).overflowX, 'visible');
  });
});
