import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {shadowOf, widgetsIn} from '../support/data.ts';
import {everyFigure} from '../support/figures.ts';
import {boxOfText, overflowing} from '../support/geometry.ts';
import {clear, mount, text} from '../support/mount.ts';

describe('labels have room', () => {
  afterEach(clear);

  for (const width of [320, 360, 1000])
    it(`in all eight languages at ${width} px: none sticks out, none is cut`, async () => {
      for (const lang of ['en', 'fr', 'ar', 'ha', 'es', 'de', 'pt', 'it']) {
        const box = await mount(everyFigure, lang, width);
        for (const widget of widgetsIn(box))
          assert.deepEqual(overflowing(widget), [], `${widget.localName} in ${lang}`);
        clear();
      }
    });

  it('and those of an axis do not touch one another', async () => {
    for (const width of [320, 1000])
      for (const lang of ['en', 'ar', 'ha']) {
        const box = await mount(everyFigure, lang, width);
        for (const widget of widgetsIn(box))
          for (const axis of shadowOf(widget).querySelectorAll('.axis, .lanes')) {
            // Of numbers and words for the same events, one is there.
            const shown = [...axis.querySelectorAll('text')].filter((tick) =>
              tick.checkVisibility()
            );
            const ticks = shown.map((tick) => ({
              name: text(tick),
              box: boxOfText(tick),
            }));
            for (const [index, a] of ticks.entries())
              for (const b of ticks.slice(index + 1))
                assert.isTrue(
                  a.box.right < b.box.left ||
                    b.box.right < a.box.left ||
                    a.box.bottom < b.box.top ||
                    b.box.bottom < a.box.top,
                  `${lang} ${width}: ${a.name} and ${b.name}`
                );
          }
        clear();
      }
  });
});
