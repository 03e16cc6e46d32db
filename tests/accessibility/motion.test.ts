import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {give, mountWith, shadowOf} from '../support/data.ts';
import {monthsOf} from '../support/extremes.ts';
import {clear, marks} from '../support/mount.ts';

describe('motion', () => {
  afterEach(clear);

  it('there is none to switch off: nothing moves when the data change, and no style could make it', async () => {
    const widget = await mountWith(
      '<conflict-attacks loading="eager" counter="months"></conflict-attacks>',
      monthsOf([1, 2])
    );
    marks(widget)[0]!.focus();
    await give(widget, monthsOf([9, 2]));
    assert.deepEqual(document.getAnimations(), []);
    assert.deepEqual(shadowOf(widget).getAnimations(), []);
    for (const element of shadowOf(widget).querySelectorAll('*')) {
      const {animationName, transitionDuration} = getComputedStyle(element);
      assert.equal(animationName, 'none');
      assert.equal(transitionDuration, '0s');
    }
    const styles = [...shadowOf(widget).adoptedStyleSheets].flatMap(({cssRules}) => [...cssRules]);
    assert.isAbove(styles.length, 20);
    // What a page hands down is taken away by name; nothing else may speak of movement.
    const rules = styles.map(({cssText}) => cssText.replace(/[\w-]+: initial;/g, ''));
    assert.notMatch(rules.join(), /transition|animation|@keyframes/);
  });
});
