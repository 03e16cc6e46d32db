import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {focused, mediaFeatures, nextFrame, press} from '../support/browser.ts';
import {contrast, parseColour} from '../support/colour.ts';
import {openTables, shadowOf, widgetsIn} from '../support/data.ts';
import {everyFigure, figures} from '../support/figures.ts';
import {drawn} from '../support/geometry.ts';
import {clear, marks, mount, mountWidget, part} from '../support/mount.ts';
import {around, countChanges, pixelsOf} from '../support/pixels.ts';

/** A system colour as the contrast theme has it now. */
function system(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  document.body.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('in a contrast theme', () => {
  beforeEach(async () => {
    await mediaFeatures({'forced-colors': 'active', 'prefers-color-scheme': 'dark'});
  });
  afterEach(clear);
  afterEach(() => mediaFeatures({}));

  it('every text has a colour of the theme, SVG text too', async () => {
    const box = await mount(everyFigure);
    await openTables(box);
    const inks = new Set(
      ['CanvasText', 'Canvas', 'LinkText', 'ButtonText', 'GrayText'].map(system)
    );
    assert.isAbove(inks.size, 2);
    for (const widget of widgetsIn(box)) {
      marks(widget)[0]!.focus();
      await widget.updateComplete;
      for (const element of drawn(shadowOf(widget))) {
        const {color, fill} = getComputedStyle(element);
        const ink = element instanceof SVGElement ? fill : color;
        assert.isTrue(inks.has(ink), `${ink} ${element.outerHTML.slice(0, 100)}`);
      }
      for (const link of shadowOf(widget).querySelectorAll('a'))
        assert.equal(getComputedStyle(link).color, system('LinkText'));
    }
  });

  it('every mark is drawn in the colour of text, by fill or by edge', async () => {
    for (const widget of widgetsIn(await mount(everyFigure)))
      for (const shape of shadowOf(widget).querySelectorAll(
        '.solid, .span, .hollow, .older, .whisker, .bracket, .reach, .open, .end rect, .hatch, .event'
      )) {
        const {fill, stroke} = getComputedStyle(shape);
        assert.include([fill, stroke], system('CanvasText'), shape.outerHTML);
      }
  });

  it('the marks can be seen: their pixels differ from the paper', async () => {
    const widget = await mountWidget(figures.attacks);
    const canvas = parseColour(system('Canvas')).slice(0, 3);
    const bar = [...shadowOf(widget).querySelectorAll('.solid')].find(
      (shape) => shape.getBoundingClientRect().height > 10
    )!;
    const picture = await pixelsOf(around(bar, 0));
    const middle =
      (Math.floor(picture.height / 2) * picture.width + Math.floor(picture.width / 2)) * 4;
    assert.isAtLeast(contrast([...picture.data.subarray(middle, middle + 3)], canvas), 7);
  });

  it('text on a colour of its own can be read: the numbers of events', async () => {
    const box = await mount(figures.attacks, 'en', 320);
    const [widget] = widgetsIn(box);
    const number = shadowOf(widget!).querySelector('.events li')!;
    const {x, y} = around(number, 0);
    const size = parseFloat(getComputedStyle(number, '::before').height);
    for (const place of [new DOMRect(x + 4, y + 4, size - 8, size - 8)]) {
      const {data} = await pixelsOf(place);
      const ground = [...data.subarray(0, 3)];
      const letters = Array.from({length: data.length / 4}, (_, index) => [
        ...data.subarray(index * 4, index * 4 + 3),
      ]).filter((pixel) => contrast(pixel, ground) >= 4.5);
      assert.isAbove(letters.length, 8);
      assert.isBelow(letters.length, data.length / 4 / 2);
    }
  });

  it('the focus and the edge of the tooltip can be seen', async () => {
    const box = await mount(`<a href="#a">Before</a>${figures.incident}${figures.attacks}`);
    box.querySelector('a')!.focus();
    await press('Tab');
    const [incident, attacks] = widgetsIn(box);
    for (const mark of [marks(incident!)[1]!, marks(attacks!)[4]!]) {
      (focused() as HTMLElement).blur();
      await nextFrame();
      const place = around(mark, 8);
      const before = await pixelsOf(place);
      mark.focus();
      await press('Escape');
      await nextFrame();
      const changed = countChanges(before, await pixelsOf(place), (a, b) => contrast(a, b) >= 3);
      assert.isAtLeast(changed, 2 * (place.width + place.height - 32));
    }
    const edge = (element: Element): string => getComputedStyle(element).borderTopStyle;
    assert.equal(edge(part(incident!, 'tooltip')!), 'solid');
  });
});
