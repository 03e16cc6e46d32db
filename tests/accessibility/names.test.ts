import {executeServerCommand} from '@web/test-runner-commands';
import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {niger} from '../../src/data/niger/index.ts';
import {openTables, shadowOf, widgetsIn} from '../support/data.ts';
import {everyFigure, figures} from '../support/figures.ts';
import {clear, marks, mount, mountWidget, names, part, text} from '../support/mount.ts';

describe('the names of marks', () => {
  afterEach(clear);

  it('are category, value and unit in words, for every mark', async () => {
    for (const widget of widgetsIn(await mount(everyFigure)))
      for (const mark of marks(widget)) {
        const name = mark.getAttribute('aria-label')!;
        const opens = widget.localName === 'conflict-incidents';
        assert.equal(mark.getAttribute('role'), opens ? 'button' : 'img');
        // An event has a day in the place of a figure.
        const isEvent = mark.querySelector('.strip + .rule') !== null;
        assert.match(
          name,
          isEvent
            ? /^(\d+ )?\w+ \d{4}: .{4,}/
            : /^.{2,}: .*(people|person|soldiers?|attacks?|killed|nobody|not published|no coverage|withheld|other reports)/
        );
        assert.notMatch(name, /[<>≥≤~≈≃]|undefined|null|NaN|\{|_/);
        assert.notMatch(name, /\b(bar|column|chart|blue|red|colour)\b/i);
      }
  });

  it('are unique in their chart, whichever incident is drawn', async () => {
    const incidents = niger.incidents!.map(({id}) => id);
    const all = incidents.map(
      (id) => `<conflict-casualties loading="eager" incident="${id}"></conflict-casualties>`
    );
    for (const widget of widgetsIn(await mount(all.join('') + everyFigure))) {
      const said = names(widget);
      assert.sameOrderedMembers(said, [...new Set(said)], widget.outerHTML);
    }
  });

  it('have no thousands sign below ten thousand, which would split the number when spoken', async () => {
    for (const lang of ['en', 'fr', 'de']) {
      const box = await mount(figures.timeline, lang);
      for (const name of names(widgetsIn(box)[0]!))
        assert.notMatch(name, /(^|[^\d.,\s])\d[.,\s\u00a0\u202f]\d{3}(?!\d)/, lang);
    }
  });

  it('say what a part and another source’s figure are about', async () => {
    const killed = names(await mountWidget(figures.incident)).join('\n');
    assert.match(killed, /^Killed \(soldiers\), in combat: 7 people$/m);
    assert.match(killed, /^Killed \(soldiers\), other reports: 22 people; UCDP: 22$/m);
    assert.match(killed, /^Militants killed, other reports: 1 person; UCDP: 1$/m);
  });

  it('say the uncertainty in words', async () => {
    assert.match(names(await mountWidget(figures.incident)).join('\n'), /about 100 people/);
    assert.match(names(await mountWidget(figures.incidents)).join('\n'), /at least 90 people/);
  });

  it('give the date where figures are of different days', async () => {
    for (const name of names(await mountWidget(figures.timeline)))
      assert.match(name, /\d{4}|no coverage/);
  });

  it('are what the table says', async () => {
    const box = await mount(figures.attacks);
    await openTables(box);
    const widget = widgetsIn(box)[0]!;
    const rows = [...part(widget, 'table')!.querySelectorAll('tbody tr')];
    names(widget).forEach((name, index) => {
      const [label, value] = [...rows[index]!.querySelectorAll('th, td')].map(text);
      assert.isTrue(name.startsWith(`${label}: `), name);
      assert.isTrue(value!.startsWith(/: ([^;]+)/.exec(name)![1]!), `${name} / ${value}`);
    });
  });

  it('stand alone: ticks, values and lines are hidden from screen readers', async () => {
    for (const widget of widgetsIn(await mount(everyFigure)))
      for (const text of shadowOf(widget).querySelectorAll('.chart text, .chart line'))
        assert.exists(text.closest('defs, [aria-hidden="true"], [role="img"], [role="button"]'));
  });

  it('reach the accessibility tree as images with those names', async () => {
    const widget = await mountWidget(figures.attacks);
    const tree = await executeServerCommand<{role: string; name: string}[], object>(
      'accessibility-tree',
      {}
    );
    const roles = new Map(tree.map(({role, name}) => [name, role]));
    for (const name of names(widget))
      assert.match(roles.get(name) ?? 'none', /^(img|image|graphic)$/, name);
  });
});
