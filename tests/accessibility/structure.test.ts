import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {press} from '../support/browser.ts';
import {openTables, shadowOf, widgetsIn} from '../support/data.ts';
import {everyFigure, figures} from '../support/figures.ts';
import {clear, mount, mountWidget, part, text} from '../support/mount.ts';

describe('the structure of a widget', () => {
  afterEach(clear);

  it('is in an open shadow root whose host has no role, so that five widgets are not five landmarks', async () => {
    for (const widget of widgetsIn(await mount(everyFigure))) {
      assert.equal(widget.shadowRoot?.mode, 'open');
      assert.isFalse(widget.hasAttribute('role'));
      assert.notExists(shadowOf(widget).querySelector('[role="region"], [role="application"]'));
    }
  });

  it('has a heading at level 3, at the level asked for, or none', async () => {
    const level = async (attribute: string) => {
      const widget = await mountWidget(
        `<conflict-troops loading="eager" ${attribute}></conflict-troops>`
      );
      return part(widget, 'heading')!.localName;
    };
    assert.equal(await level(''), 'h3');
    assert.equal(await level('heading-level="2"'), 'h2');
    assert.equal(await level('heading-level="6"'), 'h6');
    assert.equal(await level('heading-level="none"'), 'p');
    assert.equal(await level('heading-level="9"'), 'p');
  });

  it('names the chart by its heading and describes it by the sentence and the cue', async () => {
    for (const widget of widgetsIn(await mount(everyFigure))) {
      const chart = part(widget, 'chart')!;
      assert.equal(chart.getAttribute('role'), 'group');
      const named = chart
        .getAttribute('aria-labelledby')!
        .split(' ')
        .map((id) => text(shadowOf(widget).getElementById(id)));
      assert.lengthOf(named, 2);
      assert.match(named.join(), /Niger/);
      assert.notMatch(named.join(), /\b(chart|graph|image)\b/i);
      const [summary, cue] = chart
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => shadowOf(widget).getElementById(id));
      // Events alone have no figure to be summed up.
      const isEvents = widget.getAttribute('show') === 'events';
      assert.match(text(summary), isEvents ? /A selection/ : /\d/);
      assert.match(text(cue), /arrow keys/);
    }
  });

  it('shows the sentence to everybody, and the cue to those who came by keyboard', async () => {
    const box = await mount(`<a href="#a">Before</a>${everyFigure}`);
    for (const widget of widgetsIn(box)) {
      const {width, height} = shadowOf(widget).getElementById('summary')!.getBoundingClientRect();
      assert.isAbove(width, 100);
      assert.isAbove(height, 10);
    }
    const [widget] = widgetsIn(box);
    const cue = shadowOf(widget!).getElementById('keys')!;
    const before = shadowOf(widget!).querySelector('.root')!.getBoundingClientRect().height;
    assert.notEqual(getComputedStyle(cue).clipPath, 'none');
    box.querySelector('a')!.focus();
    await press('Tab');
    assert.equal(getComputedStyle(cue).clipPath, 'none');
    assert.isAbove(cue.getBoundingClientRect().width, 100);
    const after = shadowOf(widget!).querySelector('.root')!.getBoundingClientRect().height;
    assert.equal(after, before, 'nothing moves');
  });

  it('keeps references inside its own root when there are two of it', async () => {
    const box = await mount(everyFigure + everyFigure);
    for (const widget of widgetsIn(box)) {
      const root = shadowOf(widget);
      const ids = [...root.querySelectorAll('[id]')].map(({id}) => id);
      assert.sameMembers(ids, [...new Set(ids)], 'an id is used once in its root');
      for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls'])
        for (const element of root.querySelectorAll(`[${name}]`))
          for (const id of element.getAttribute(name)!.split(' '))
            assert.exists(root.getElementById(id), `${name}="${id}"`);
    }
    assert.notExists(document.querySelector('[aria-labelledby], [aria-describedby]'));
  });

  it('reads heading, subtitle, chart, table, sentence, sources in that order', async () => {
    const box = await mount(everyFigure);
    await openTables(box);
    for (const widget of widgetsIn(box)) {
      const parts = ['heading', 'subtitle', 'chart', 'table', 'summary', 'source'].map((name) =>
        part(widget, name)
      );
      parts.reduce((before, after) => {
        const order = before!.compareDocumentPosition(after!);
        assert.isAbove(order & Node.DOCUMENT_POSITION_FOLLOWING, 0);
        return after;
      });
    }
  });

  it('says where the figures were read, who says so and to which day they reach', async () => {
    for (const [name, markup] of Object.entries(figures)) {
      const widget = await mountWidget(markup);
      const source = part(widget, 'source')!;
      assert.match(text(source), /^Sources: .+ Data to .*\d{4}\. Last checked .*\d{4}\./, name);
      assert.isAbove(source.querySelectorAll('a[href^="http"]').length, 0, name);
      for (const link of shadowOf(widget).querySelectorAll('a'))
        assert.include(link.rel, 'noopener');
    }
  });
});
