import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {openTables} from '../support/data.ts';
import {complaintOf, clear, mountWidget, names, part, text} from '../support/mount.ts';

describe('<conflict-attacks>', () => {
  afterEach(clear);

  it('bare draws a column a month since the coup, and says that it is a floor', async () => {
    const widget = await mountWidget('<conflict-attacks counter="documented"></conflict-attacks>');
    const said = names(widget);
    assert.equal(said.length, 32);
    assert.match(said[0]!, /^July 2023/);
    assert.include(
      text(part(widget, 'summary')),
      'A minimum: attacks that none of these sources reported are missing'
    );
  });

  it('hatches what was not covered and leaves zero empty', async () => {
    const widget = await mountWidget('<conflict-attacks counter="documented"></conflict-attacks>');
    const column = (month: string): Element =>
      [...widget.shadowRoot!.querySelectorAll('.column')].find((mark) =>
        mark.getAttribute('aria-label')!.startsWith(month)
      )!;
    assert.equal(
      column('November 2023').querySelector('.strip')!.getAttribute('fill'),
      'url(#gap)'
    );
    assert.equal(
      column('January 2025').querySelector('.strip')!.getAttribute('fill'),
      'transparent'
    );
    assert.match(column('November 2023').getAttribute('aria-label')!, /no coverage$/);
    assert.match(column('January 2025').getAttribute('aria-label')!, /no attacks$/);
  });

  it('numbers the events and lists them with date and title', async () => {
    const widget = await mountWidget('<conflict-attacks counter="documented"></conflict-attacks>');
    const items = [...part(widget, 'events')!.querySelectorAll('li')].map(text);
    assert.equal(items.length, 4);
    assert.match(items[0]!, /26 July 2023 Coup/);
    assert.match(items[1]!, /16 September 2023 .*defence pact/);
  });

  it('ends with an event named by its id', async () => {
    const widget = await mountWidget(
      '<conflict-attacks since="coup-2023" until="us-left-niger"></conflict-attacks>'
    );
    assert.include(text(part(widget, 'summary')), 'from 26 July 2023 to 15 September 2024.');
  });

  for (const lang of ['en', 'ar'])
    for (const axis of ['auto', 'ltr'])
      it(`keeps values and years inside and apart at 320 px in ${lang}, time ${axis}`, async () => {
        for (const interval of ['week', 'quarter', 'year']) {
          const widget = await mountWidget(
            `<conflict-attacks loading="eager" time-axis=${axis} interval=${interval}></conflict-attacks>`,
            lang,
            320
          );
          const box = widget.getBoundingClientRect();
          for (const value of widget.shadowRoot!.querySelectorAll('.value')) {
            if (!value.checkVisibility()) continue;
            const {left, right} = value.getBoundingClientRect();
            assert.isAtLeast(left, box.left, interval);
            assert.isAtMost(right, box.right, interval);
          }
          const years = [...widget.shadowRoot!.querySelectorAll('.axis .tick')]
            .filter((year) => year.checkVisibility())
            .map((year) => year.getBoundingClientRect())
            .sort((a, b) => a.left - b.left);
          years
            .slice(1)
            .forEach(({left}, index) => assert.isAtLeast(left, years[index]!.right, interval));
        }
      });

  for (const width of [240, 320, 700, 1200])
    it(`keeps the numbers of events apart at ${width} px`, async () => {
      const widget = await mountWidget(
        '<conflict-attacks markers="coup-2023 defence-pact-2023 france-withdrawal-announced france-ambassador-left france-left-niger"></conflict-attacks>',
        'en',
        width
      );
      const boxes = [...widget.shadowRoot!.querySelectorAll('.marker circle')].map((circle) =>
        circle.getBoundingClientRect()
      );
      boxes.forEach((a, index) =>
        boxes.slice(index + 1).forEach((b) => {
          const apart =
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          assert.isTrue(apart, `${a.left} ${b.left}`);
        })
      );
    });

  it('draws UCDP’s brackets and credits it', async () => {
    const widget = await mountWidget(
      '<conflict-attacks measure="fatalities" interval="year"></conflict-attacks>'
    );
    // A line and two feet each.
    assert.equal(widget.shadowRoot!.querySelectorAll('.bracket').length, 30);
    await openTables(widget.parentElement!);
    assert.include(text(part(widget, 'source')), 'Uppsala Conflict Data Program');
    assert.include(text(widget.shadowRoot!.querySelector('.panel')), 'Sundberg & Melander');
  });

  it('makes columns as high as their numbers', async () => {
    const widget = await mountWidget('<conflict-attacks counter="documented"></conflict-attacks>');
    const height = (id: string): number =>
      widget.shadowRoot!.querySelector(`[data-row="${id}"] .solid`)!.getBoundingClientRect().height;
    assert.closeTo(height('2023-08-01') / height('2023-09-01'), 6, 0.1);
  });

  it('tells what others published about the rise, with its source, in the panel', async () => {
    const widget = await mountWidget('<conflict-attacks view="table"></conflict-attacks>');
    assert.match(text(widget.shadowRoot!.querySelector('.panel')), /40%?.*coup|coup.*40%?/);
  });

  for (const attributes of [
    'interval="day"',
    'measure="kills"',
    'region="Texas"',
    'markers="x"',
    'counter="acled"',
  ])
    it(`says what ${attributes} should be`, async () => {
      const {widget, message} = await complaintOf(
        `<conflict-attacks ${attributes}></conflict-attacks>`
      );
      assert.include(message, attributes);
      assert.match(text(part(widget, 'message')), /^This chart cannot be shown\.$/);
    });
});
