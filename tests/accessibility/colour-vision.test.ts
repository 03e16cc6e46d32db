import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {conditions, distance, labOf} from '../support/colour-vision.ts';
import {shadowOf, widgetsIn} from '../support/data.ts';
import {everyFigure, figures} from '../support/figures.ts';
import {clear, marks, mount, mountWidget, text} from '../support/mount.ts';

/** The four colours of the series, as the style sheet computes them. */
async function palette(scheme: string): Promise<string[]> {
  const box = await mount(figures.incident);
  box.style.colorScheme = scheme;
  const root = shadowOf(widgetsIn(box)[0]!).querySelector('.root')!;
  return ['count', 'injured', 'killed', 'other'].map((name) => {
    const probe = document.createElement('i');
    probe.style.color = `var(--_${name})`;
    root.append(probe);
    return getComputedStyle(probe).color;
  });
}

describe('colour', () => {
  afterEach(clear);

  it('distances are measured as published', () => {
    // From the test data of Sharma, Wu and Dalal (2005).
    assert.closeTo(distance([50, 2.6772, -79.7751], [50, 0, -82.7485]), 2.0425, 0.0001);
    assert.closeTo(distance([50, 2.5, 0], [58, 24, 15]), 19.4535, 0.0001);
    assert.closeTo(distance([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514]), 0.9082, 0.0001);
  });

  for (const scheme of ['light', 'dark'])
    it(`differs by 8 at least between any two series, whatever colours one sees, in ${scheme} colours`, async () => {
      const colours = await palette(scheme);
      assert.equal(new Set(colours).size, 4);
      for (const condition of Object.keys(conditions))
        colours.forEach((one, index) => {
          for (const other of colours.slice(index + 1))
            assert.isAtLeast(
              distance(labOf(one, condition), labOf(other, condition)),
              8,
              `${one} and ${other}, ${condition}`
            );
        });
    });

  it('is never alone: each bar has its label and its value beside it', async () => {
    for (const figure of ['incident', 'incidents', 'troops'] as const)
      for (const mark of marks(await mountWidget(figures[figure]))) {
        assert.isAbove(text(mark.querySelector('.label')).length, 1);
        assert.isAbove(text(mark.querySelector('.value, .words')).length, 0);
      }
  });

  it('is never alone: columns and strips have one colour a chart', async () => {
    for (const widget of widgetsIn(await mount(figures.attacks + figures.timeline))) {
      const fills = [...shadowOf(widget).querySelectorAll('.solid')].map(
        (shape) => getComputedStyle(shape).fill
      );
      assert.equal(new Set(fills).size, 1);
    }
  });

  it('is never red on a large field', async () => {
    for (const widget of widgetsIn(await mount(everyFigure))) {
      const room = widget.getBoundingClientRect();
      for (const shape of shadowOf(widget).querySelectorAll('rect')) {
        const [, red, blue] = labOf(getComputedStyle(shape).fill, 'usual');
        const {width, height} = shape.getBoundingClientRect();
        const saturated = red! > 55 && Math.abs(blue!) < red!;
        assert.isFalse(saturated && width * height > (room.width * room.height) / 4);
      }
    }
  });
});
