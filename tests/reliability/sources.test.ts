import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {niger} from '../../src/data/niger/index.ts';
import {openTables, shadowOf, widgetsIn} from '../support/data.ts';
import {everyFigure} from '../support/figures.ts';
import {clear, mount, part, text} from '../support/mount.ts';

const languages = ['en', 'fr', 'ar', 'ha', 'es', 'de', 'pt', 'it'];

describe('where a figure comes from stands beside it (reliability 75, 76)', () => {
  afterEach(clear);

  for (const lang of languages)
    it(`the day that the data reach to, and the day they were checked, cannot be hidden (${lang})`, async () => {
      const box = await mount(everyFigure, lang);
      for (const widget of widgetsIn(box)) {
        widget.withoutDownload = true;
        widget.headingLevel = 'none';
        widget.heading = widget.summary = 'x';
        widget.append(document.createElement('p'));
        await widget.updateComplete;
        const line = part(widget, 'source')!;
        assert.isTrue(line.checkVisibility({visibilityProperty: true, opacityProperty: true}));
        const until = widget.localName === 'conflict-attacks' && !widget.hasAttribute('counter');
        // What is drawn may end before the dataset does.
        const days = [until ? '2024-12-31' : niger.asOf, niger.checked].map((date) => {
          const [year, , day] = date.split('-');
          return `${Number(day)}\\D.*${year}`;
        });
        assert.match(text(line), new RegExp(days.join('.+')));
      }
    });

  it('every line of the table names its source, with a link where it has an address', async () => {
    const box = await mount(everyFigure);
    await openTables(box);
    let links = 0;
    for (const widget of widgetsIn(box))
      for (const row of shadowOf(widget).querySelectorAll('tbody tr')) {
        const [value, source] = [row.querySelector('td')!, row.querySelector('td:last-child')!];
        // A month of which nobody reports anything has no source.
        if (/^(0|no|nobody)( |$)/.test(text(value))) continue;
        assert.isNotEmpty(text(source), text(row));
        links += source.querySelectorAll('a[href^="http"]').length;
      }
    assert.isAbove(links, 100);
  });

  it('the names of publishers are not for translators', async () => {
    const box = await mount(everyFigure);
    await openTables(box);
    for (const widget of widgetsIn(box)) {
      const links = [...shadowOf(widget).querySelectorAll('[part="source-link"]')];
      assert.isNotEmpty(links);
      for (const link of links)
        assert.equal(link.querySelector('bdi')!.getAttribute('translate'), 'no');
    }
  });
});
