import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {openTables, shadowOf, widgetsIn} from '../support/data.ts';
import {everyFigure, figures} from '../support/figures.ts';
import {clear, marks, mount, mountWidget} from '../support/mount.ts';

describe('targets', () => {
  afterEach(clear);

  for (const width of [320, 1000])
    it(`are 24 px at least for buttons, at ${width} px; links stand in a line of text`, async () => {
      for (const widget of widgetsIn(await mount(everyFigure, 'en', width))) {
        for (const button of shadowOf(widget).querySelectorAll('button')) {
          assert.isAtLeast(button.offsetHeight, 24);
          assert.isAtLeast(button.offsetWidth, 24);
        }
      }
    });

  it('are 24 px high at least for the links of the table', async () => {
    const box = await mount(everyFigure, 'en', 320);
    await openTables(box);
    for (const widget of widgetsIn(box))
      for (const link of shadowOf(widget).querySelectorAll('td a'))
        assert.isAtLeast(link.getBoundingClientRect().height, 24);
  });

  it('are 24 px at least for each bar with its label, however short or thin the bar', async () => {
    for (const figure of ['incident', 'incidents', 'troops'] as const)
      for (const mark of marks(await mountWidget(figures[figure], 'en', 320))) {
        const {width, height} = mark.getBoundingClientRect();
        assert.isAtLeast(height, 24);
        assert.isAbove(width, 250);
      }
  });
});
