import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {openTables, shadowOf, widgetsIn} from '../support/data.ts';
import {everyFigure} from '../support/figures.ts';
import {drawn, overflowing} from '../support/geometry.ts';
import {clear, marks, mount} from '../support/mount.ts';

/** The size of a text on the screen: of an SVG text through its matrix. */
function sizeOf(element: Element): number {
  const size = parseFloat(getComputedStyle(element).fontSize);
  return element instanceof SVGGraphicsElement ? size * element.getScreenCTM()!.d : size;
}

describe('text', () => {
  afterEach(clear);
  afterEach(() => document.documentElement.removeAttribute('style'));

  for (const width of [320, 1000])
    it(`is drawn at 12 px at least at ${width} px, in tables, tooltips and foreign names too`, async () => {
      // Many pages set 62.5 %; some set less.
      document.documentElement.style.fontSize = '10px';
      for (const lang of ['en', 'ha']) {
        const box = await mount(everyFigure, lang, width);
        box.style.fontSize = '9px';
        await openTables(box);
        for (const widget of widgetsIn(box)) {
          marks(widget)[1]!.focus();
          await widget.updateComplete;
          for (const element of drawn(shadowOf(widget)))
            assert.isAtLeast(sizeOf(element), 12, element.outerHTML.slice(0, 120));
        }
        clear();
      }
    });

  it('doubles with the reader’s text, and nothing is cut or runs out of the widget', async () => {
    const box = await mount(everyFigure, 'fr', 1000);
    const elements = (): Element[] => widgetsIn(box).flatMap((widget) => drawn(shadowOf(widget)));
    const before = new Map(elements().map((element) => [element, sizeOf(element)]));
    box.style.fontSize = '32px';
    // Larger text is a narrower widget: words that only a wide one has room for make way.
    const both = elements().filter((element) => before.has(element));
    assert.isAtLeast(both.length, 0.9 * before.size);
    for (const element of both)
      assert.closeTo(sizeOf(element), 2 * before.get(element)!, 0.6, element.outerHTML);
    for (const widget of widgetsIn(box)) assert.deepEqual(overflowing(widget), []);
  });

  it('takes the spacing that a reader’s own style sets on everything, and still fits', async () => {
    const style = document.createElement('style');
    style.textContent = `* {
      line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
    }
    p { margin-bottom: 2em !important; }`;
    document.head.append(style);
    for (const lang of ['en', 'de']) {
      const box = await mount(everyFigure, lang, 320);
      for (const widget of widgetsIn(box)) {
        for (const element of drawn(shadowOf(widget))) {
          const {fontSize, letterSpacing, wordSpacing, lineHeight} = getComputedStyle(element);
          assert.isAtLeast(parseFloat(letterSpacing), 0.12 * 16, element.outerHTML.slice(0, 120));
          assert.isAtLeast(parseFloat(wordSpacing), 0.16 * 16);
          if (!(element instanceof SVGElement))
            assert.isAtLeast(
              parseFloat(lineHeight),
              1.49 * parseFloat(fontSize),
              element.outerHTML
            );
        }
        assert.deepEqual(overflowing(widget), []);
      }
      clear();
    }
    style.remove();
  });

  it('of a label or a value never lies over that of another', async () => {
    for (const width of [320, 1000])
      for (const lang of ['en', 'de', 'ha']) {
        const box = await mount(everyFigure, lang, width);
        for (const widget of widgetsIn(box)) {
          const boxes = [
            ...shadowOf(widget).querySelectorAll('.bar .label, .bar .value, .bar .detail'),
          ].map((element) => ({element, box: element.getBoundingClientRect()}));
          for (const [index, {element, box: a}] of boxes.entries())
            for (const {element: other, box: b} of boxes.slice(index + 1)) {
              const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
              const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
              assert.isFalse(
                wide > 2 && high > 4,
                `${lang} ${width}: ${element.textContent} / ${other.textContent}`
              );
            }
        }
        clear();
      }
  });
});
