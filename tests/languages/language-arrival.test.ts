import {assert} from '@esm-bundle/chai';
import type {ConflictElement} from '../../src/element/conflict-element.ts';
// Without the other languages: each arrives as a file of its own.
import '../../src/widgets.ts';
import {assertFocused, focused} from '../support/browser.ts';
import {shadowOf, widgetsIn} from '../support/data.ts';
import {figures} from '../support/figures.ts';
import {clear, marks, mount, part, settled, text, until} from '../support/mount.ts';

/** Every heading that a widget shows from now on. */
function headings(widget: ConflictElement): string[] {
  const seen: string[] = [];
  const look = (): void => {
    const now = text(part(widget, 'heading'));
    if (now && now !== seen.at(-1)) seen.push(now);
  };
  new MutationObserver(look).observe(shadowOf(widget), {
    childList: true,
    subtree: true,
    characterData: true,
  });
  return seen;
}

describe('a language that has to be fetched', () => {
  afterEach(clear);

  it('arrives without a flash of another one', async () => {
    const box = await mount('', 'fr');
    box.innerHTML = figures.attacks;
    const [widget] = widgetsIn(box);
    const seen = headings(widget!);
    await settled(box);
    await until(() => seen.length > 0);
    assert.match(seen[0]!, /^Attaques documentées/);
    assert.equal(seen.length, 1, seen.join());
  });

  it('takes the place of the one before only when it is there, and the focus stays', async () => {
    const box = await mount(figures.attacks, 'en');
    const [widget] = widgetsIn(box);
    marks(widget!)[3]!.focus();
    const mark = focused();
    const seen = headings(widget!);
    let blank = false;
    new MutationObserver(() => (blank ||= !part(widget!, 'heading'))).observe(shadowOf(widget!), {
      childList: true,
      subtree: true,
    });
    box.lang = 'ha';
    await until(() => shadowOf(widget!).querySelector<HTMLElement>('.root')?.lang === 'ha');
    assert.isFalse(blank);
    assertFocused(mark);
    assert.match(seen.at(-1)!, /^Hare-haren da aka tattara bayanansu/);
  });
});
