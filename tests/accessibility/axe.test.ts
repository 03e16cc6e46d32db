import {assert} from '@esm-bundle/chai';
import type Axe from 'axe-core';
import 'axe-core/axe.min.js';
import {ConflictAttacks} from '../../src/all.ts';
import {give, mountWith, openTables, widgetsIn} from '../support/data.ts';
import {monthsOf} from '../support/extremes.ts';
import {everyFigure} from '../support/figures.ts';
import {clear, mount} from '../support/mount.ts';

declare const axe: typeof Axe;

const options: Axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Off by default: one is new, one is experimental.
  rules: {'target-size': {enabled: true}, 'label-content-name-mismatch': {enabled: true}},
};

/** What axe finds wrong, in one line each. */
async function violations(root: Element): Promise<string[]> {
  const {violations: found, passes} = await axe.run(root, options);
  assert.isAbove(passes.length, 5, 'axe looked at something');
  return found.flatMap(({id, help, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`)
  );
}

/** The five charts on a page with an outline of its own. */
async function page(lang = 'en', width = 700): Promise<HTMLElement> {
  const box = await mount(`<main><h1>Page</h1><h2>Part</h2>${everyFigure}</main>`, lang, width);
  return box;
}

describe('axe finds nothing wrong by WCAG 2.2 AA and best practice', () => {
  afterEach(clear);

  for (const lang of ['en', 'ar'])
    it(`when ready, and with every table open, in ${lang}`, async () => {
      const box = await page(lang, lang === 'en' ? 700 : 320);
      assert.deepEqual(await violations(box), []);
      await openTables(box);
      assert.deepEqual(await violations(box), []);
    });

  it('with a dark colour scheme and a tooltip shown', async () => {
    const box = await page();
    box.style.colorScheme = 'dark';
    box.style.background = '#16181c';
    box.style.color = 'white';
    const [widget] = widgetsIn(box);
    widget!.shadowRoot!.querySelector<HTMLElement>('[data-row]')!.focus();
    await widget!.updateComplete;
    assert.deepEqual(await violations(box), []);
  });

  it('with data that failed, with none, and with an attribute that cannot be used', async () => {
    const {builtIn} = ConflictAttacks;
    ConflictAttacks.builtIn = undefined;
    const failed = await mountWith(
      '<conflict-attacks loading="eager" counter="documented"></conflict-attacks>',
      {}
    );
    ConflictAttacks.builtIn = builtIn;
    assert.equal(failed.getAttribute('state'), 'error');
    assert.deepEqual(await violations(failed), []);
    const stale = await mountWith(
      '<conflict-attacks loading="eager" counter="months"></conflict-attacks>',
      monthsOf([1, 2])
    );
    await give(stale, {});
    assert.equal(stale.getAttribute('state'), 'stale');
    assert.deepEqual(await violations(stale), []);
    for (const attribute of ['by="colour"', 'top="3" since="2031"']) {
      const box = await mount(
        `<conflict-casualties loading="eager" ${attribute}></conflict-casualties>`
      );
      assert.match(widgetsIn(box)[0]!.getAttribute('state')!, /error|empty/);
      assert.deepEqual(await violations(box), []);
    }
  });
});
