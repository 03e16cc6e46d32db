import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {contrast, faded, groundOf, over, parseColour, type Colour} from '../support/colour.ts';
import {openTables, shadowOf, widgetsIn} from '../support/data.ts';
import {everyFigure} from '../support/figures.ts';
import {drawn} from '../support/geometry.ts';
import {clear, marks, mount} from '../support/mount.ts';

const inkOf = (element: Element): Colour => {
  const {color, fill} = getComputedStyle(element);
  return parseColour(element instanceof SVGElement ? fill : color);
};

/** A number on a filled circle stands on the circle. */
const behind = (element: Element): Colour => {
  const circle = element.closest('.marker')?.querySelector('circle');
  return circle ? parseColour(getComputedStyle(circle).fill) : groundOf(element);
};

/** The stronger of a shape's fill and edge, against the ground it stands on. */
function strength(shape: Element, ground: Colour): number {
  const {fill, fillOpacity, stroke, strokeWidth} = getComputedStyle(shape);
  const fills =
    shape.localName === 'line' || fill === 'none'
      ? []
      : [faded(parseColour(fill), Number(fillOpacity))];
  const strokes = stroke === 'none' || parseFloat(strokeWidth) < 1 ? [] : [parseColour(stroke)];
  return Math.max(1, ...[...fills, ...strokes].map((ink) => contrast(over(ink, ground), ground)));
}

/** Everything of a picture that means something: what is stated, its brackets and edges, lines, hatching, zero. */
const meaningful =
  '.solid, .span, .hollow, .alleged, .older, .whisker, .bracket, .reach, .open, .hatch, .zero, .event, .badge, .end rect:first-child';

describe('contrast', () => {
  afterEach(clear);

  for (const scheme of ['light', 'dark']) {
    it(`of every text is 4.5:1 at least in ${scheme} colours, tables and tooltips too`, async () => {
      const box = await mount(everyFigure);
      box.style.colorScheme = scheme;
      await openTables(box);
      let count = 0;
      for (const widget of widgetsIn(box)) {
        marks(widget)[1]!.focus();
        await widget.updateComplete;
        for (const element of drawn(shadowOf(widget))) {
          count += 1;
          const found = contrast(over(inkOf(element), behind(element)), behind(element));
          assert.isAtLeast(found, 4.5, element.outerHTML.slice(0, 120));
        }
      }
      assert.isAbove(count, 500);
    });

    it(`of every mark is 3:1 at least in ${scheme} colours, by fill or by edge`, async () => {
      const box = await mount(everyFigure);
      box.style.colorScheme = scheme;
      const seen = new Set<string>();
      for (const widget of widgetsIn(box))
        for (const shape of shadowOf(widget).querySelectorAll(meaningful)) {
          seen.add(shape.getAttribute('class') ?? shape.localName);
          const found = strength(shape, groundOf(shape.closest('div')!));
          assert.isAtLeast(found, 3, shape.outerHTML);
        }
      for (const name of ['solid', 'alleged', 'older', 'hatch', 'zero', 'event'])
        assert.isTrue(seen.has(name), `${name} was drawn`);
    });
  }
});
