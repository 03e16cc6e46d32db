import {setViewport} from '@web/test-runner-commands';
import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {openTables, shadowOf, widgetsIn} from '../support/data.ts';
import {everyFigure} from '../support/figures.ts';
import {overflowing} from '../support/geometry.ts';
import {clear, marks, mount} from '../support/mount.ts';

describe('at 320 px, which is 400 % of a usual window', () => {
  before(async () => {
    await setViewport({width: 320, height: 640});
    document.body.style.margin = '0';
  });
  after(async () => {
    document.body.removeAttribute('style');
    await setViewport({width: 1000, height: 800});
  });
  afterEach(clear);

  for (const lang of ['en', 'de', 'ar'])
    it(`the page scrolls one way, and nothing is lost (${lang})`, async () => {
      const box = await mount(everyFigure, lang, 320);
      await openTables(box);
      const page = document.scrollingElement!;
      assert.equal(page.scrollWidth, 320);
      for (const widget of widgetsIn(box)) {
        assert.deepEqual(overflowing(widget), []);
        for (const mark of marks(widget)) {
          mark.focus();
          await widget.updateComplete;
          assert.equal(page.scrollWidth, 320, mark.getAttribute('aria-label')!);
        }
      }
    });

  it('only the box of a table scrolls sideways', async () => {
    const box = await mount(everyFigure, 'en', 320);
    await openTables(box);
    for (const widget of widgetsIn(box))
      for (const element of shadowOf(widget).querySelectorAll<HTMLElement>(
        'div, p, ul, ol, section'
      )) {
        if (element.matches('.live')) continue;
        const scrolls =
          element.scrollWidth > element.clientWidth &&
          getComputedStyle(element).overflowX !== 'visible';
        assert.isTrue(!scrolls || element.matches('.scroll'), element.outerHTML.slice(0, 100));
      }
  });

  it('a widget in a flex row, a grid or a table of the page keeps to the width it is given', async () => {
    for (const style of ['display: flex', 'display: grid', 'display: table']) {
      const box = await mount('', 'en', 320);
      box.setAttribute('style', `${style}; width: 320px`);
      box.innerHTML = everyFigure.split('\n')[2]!;
      const [widget] = widgetsIn(box);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await widget!.updateComplete;
      assert.isAtMost(widget!.offsetWidth, 320, style);
      assert.isAtLeast(widget!.offsetWidth, 200, style);
      clear();
    }
  });
});
