import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {mountWith, openTables, shadowOf, widgetsIn} from '../support/data.ts';
import {incidentsWith} from '../support/extremes.ts';
import {everyFigure, figures} from '../support/figures.ts';
import {clear, mount, mountWidget, names, part, text} from '../support/mount.ts';

describe('the table', () => {
  afterEach(clear);

  it('has a caption, a head for each column and a head for each row', async () => {
    const box = await mount(everyFigure);
    await openTables(box);
    for (const widget of widgetsIn(box)) {
      const table = part(widget, 'table') as HTMLTableElement;
      assert.equal(
        text(table.caption),
        `${text(part(widget, 'heading'))}. ${text(part(widget, 'subtitle'))}`
      );
      const heads = [...table.tHead!.rows[0]!.cells];
      for (const head of heads) {
        assert.equal(head.scope, 'col');
        assert.isAbove(text(head).length, 1);
      }
      for (const row of table.tBodies[0]!.rows) {
        assert.equal(row.cells[0]!.scope, 'row');
        assert.lengthOf(row.cells, heads.length);
        assert.notMatch(text(row), /undefined|null|NaN|\[object/);
      }
    }
  });

  it('has a row for every mark, with the same figure', async () => {
    for (const [figure, markup] of Object.entries(figures)) {
      if (figure === 'incidents') continue;
      const box = await mount(markup);
      await openTables(box);
      const [widget] = widgetsIn(box);
      const cells = [...part(widget!, 'table')!.querySelectorAll('tbody tr')].map((row) =>
        text(row).replace(/(\d),(\d{3})/g, '$1$2')
      );
      for (const name of names(widget!)) {
        const value = /: ([^;]+)/.exec(name)![1]!;
        assert.isTrue(
          cells.some((cell) => cell.includes(value)),
          `${figure}: ${name}`
        );
      }
    }
  });

  it('has one line for every claim, with who says so, when and where it was read', async () => {
    const box = await mount(figures.incident);
    await openTables(box);
    const widget = widgetsIn(box)[0]!;
    const rows = [...part(widget, 'table')!.querySelectorAll('tbody tr')].map(text);
    assert.isAtLeast(rows.length, names(widget).length);
    assert.match(rows.join('\n'), /22 people ?UCDP/);
    assert.match(rows.join('\n'), /AFP, via TRT World \(29 Sep 2023\)/);
  });

  it('opens with a button that everyone can see, and says whether it is open', async () => {
    for (const widget of widgetsIn(await mount(everyFigure))) {
      const button = shadowOf(widget).querySelector<HTMLElement>('[aria-controls]');
      const panel = shadowOf(widget).getElementById(button!.getAttribute('aria-controls')!)!;
      assert.equal(button!.getAttribute('aria-expanded'), 'false');
      assert.equal(panel.offsetHeight, 0);
      button!.click();
      await widget.updateComplete;
      assert.equal(button!.getAttribute('aria-expanded'), 'true');
      assert.isAbove(panel.offsetHeight, 50);
      assert.equal(part(widget, 'chart')!.offsetHeight, 0, 'it takes the place of the picture');
    }
  });

  it('can be open from the start', async () => {
    const widget = await mountWidget(
      '<conflict-attacks loading="eager" view="table"></conflict-attacks>'
    );
    assert.isAbove(part(widget, 'table')!.offsetHeight, 50);
  });

  it('downloads as CSV in which no text of the data runs as a formula', async () => {
    const widget = await mountWith(
      '<conflict-casualties loading="eager" by="harm" top="3"></conflict-casualties>',
      incidentsWith({'=HYPERLINK("https://evil.example")': 3, '+cmd': 4})
    );
    const csv = widget.toCSV();
    assert.include(csv, `"'=HYPERLINK(""https://evil.example"")`);
    assert.notMatch(csv, /(^|,|")[=+@]/m);
    let detail: unknown;
    widget.addEventListener('conflict-download', (event) => {
      event.preventDefault();
      detail = (event as CustomEvent<unknown>).detail;
    });
    shadowOf(widget).querySelector<HTMLElement>('[data-action="download"]')!.click();
    assert.deepEqual(detail, {format: 'csv'});
    // The other file stands with the table.
    assert.isNull(shadowOf(widget).querySelector('[data-action="json"]'));
    widget.view = 'table';
    await widget.updateComplete;
    shadowOf(widget).querySelector<HTMLElement>('[data-action="json"]')!.click();
    assert.deepEqual(detail, {format: 'json'});
  });

  it('is a named region that can be scrolled by keyboard while it is larger than its room, and only then', async () => {
    for (const [figure, large] of [
      [figures.attacks, true],
      [figures.timeline.replace('>', ' sending="IT">'), false],
    ] as const) {
      const box = await mount(figure, 'en', 700);
      await openTables(box);
      const [widget] = widgetsIn(box);
      const scroll = part(widget!, 'table')!.parentElement!;
      await new Promise((resolve) => setTimeout(resolve, 100));
      assert.equal(scroll.scrollHeight > scroll.clientHeight, large, figure);
      assert.equal(scroll.getAttribute('tabindex'), large ? '0' : null);
      assert.equal(scroll.getAttribute('role'), large ? 'region' : null);
      const label = scroll.getAttribute('aria-labelledby') ?? 'missing';
      if (large) assert.isAbove(text(shadowOf(widget!).getElementById(label)).length, 10);
    }
  });
});
