import {assert} from '@esm-bundle/chai';
import type {ConflictElement} from '../../src/element/conflict-element.ts';
import {ConflictAttacks} from '../../src/all.ts';
import {give, mountWith, shadowOf, widgetsIn} from '../support/data.ts';
import {monthsOf} from '../support/extremes.ts';
import {everyFigure, figures} from '../support/figures.ts';
import {clear, marks, mount, mountWidget, text, until} from '../support/mount.ts';

const markup = '<conflict-attacks loading="eager" counter="months"></conflict-attacks>';

const liveOf = (widget: ConflictElement): Element =>
  shadowOf(widget).querySelector('[role="status"], [aria-live]')!;

/** Everything the live region says from now on. */
function listen(widget: ConflictElement): string[] {
  const said: string[] = [];
  new MutationObserver(() => {
    const now = text(liveOf(widget));
    if (now && now !== said.at(-1)) said.push(now);
  }).observe(liveOf(widget), {childList: true, characterData: true, subtree: true});
  return said;
}

describe('the live region', () => {
  afterEach(clear);

  it('is one, polite, there from the start, and silent when the page opens', async () => {
    const box = await mount(
      `${everyFigure}<conflict-attacks loading="eager" counter="months"><script type="application/json">${JSON.stringify(monthsOf([1, 2]))}</script></conflict-attacks>`
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const widget of widgetsIn(box)) {
      const all = shadowOf(widget).querySelectorAll('[aria-live], [role="status"], [role="alert"]');
      assert.equal(all.length, 1);
      assert.equal(all[0]!.getAttribute('role'), 'status');
      assert.notEqual(all[0]!.getAttribute('aria-live'), 'assertive');
      assert.equal(text(all[0]), '');
    }
  });

  it('is there while the data are still to come', async () => {
    const widget = await mountWidget(figures.attacks);
    widget.data = monthsOf([1]);
    await new Promise((resolve) => setTimeout(resolve, 0));
    assert.exists(liveOf(widget));
  });

  it('says once that data were replaced, falls silent, and says at most one thing in five seconds', async () => {
    const widget = await mountWith(markup, monthsOf([1, 2, 3]));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const said = listen(widget);
    await give(widget, monthsOf([1, 40, 3]));
    await until(() => said.length > 0);
    assert.deepEqual(said, ['Data updated. 3 attacks in March 2020, according to The counters.']);
    for (const best of [10, 20, 30, 50]) await give(widget, monthsOf([1, best]));
    await until(() => text(liveOf(widget)) === '', 4000);
    await until(() => said.length > 1, 4000);
    assert.deepEqual(said.slice(1), [
      'Data updated. 50 attacks in February 2020, according to The counters.',
    ]);
  });

  it('says in words that data could not be read, and the widget shows the same words', async () => {
    const widget = await mountWith(markup, monthsOf([1, 2, 3]), 'fr');
    const said = listen(widget);
    await give(widget, {nonsense: true});
    await until(() => said.length > 0);
    assert.match(said[0]!, /^Les nouvelles données n’ont pas pu être chargées/);
    assert.include(text(shadowOf(widget).querySelector('[part="notice"]')), said[0]!);
    assert.isAbove(marks(widget).length, 0, 'earlier data stay');
  });

  it('says so in the place of the chart where there are no earlier data', async () => {
    const {builtIn} = ConflictAttacks;
    ConflictAttacks.builtIn = undefined;
    const widget = await mountWidget(
      '<conflict-attacks loading="eager" src="/faults/html"></conflict-attacks>'
    );
    ConflictAttacks.builtIn = builtIn;
    assert.equal(widget.getAttribute('state'), 'error');
    const shown = text(shadowOf(widget).querySelector('[part="message"]'));
    assert.isAbove(shown.length, 20);
    await until(() => text(liveOf(widget)) === shown);
  });

  it('is silent when the focus moves', async () => {
    const widget = await mountWidget(figures.attacks);
    const said = listen(widget);
    for (const mark of marks(widget)) mark.focus();
    await widget.updateComplete;
    assert.deepEqual(said, []);
  });
});
