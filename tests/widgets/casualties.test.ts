import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {clear, mountWidget, names, part, text} from '../support/mount.ts';

describe('<conflict-casualties>', () => {
  afterEach(clear);

  it('bare shows Kandadji with its parts, injured and the claim about militants', async () => {
    const widget = await mountWidget('<conflict-casualties></conflict-casualties>');
    const said = names(widget).join('\n');
    assert.match(said, /Killed \(soldiers\): 12 people/);
    assert.match(said, /in combat: 7 people/);
    assert.match(said, /in a road accident: 5 people/);
    assert.match(said, /Injured: 7 people/);
    assert.match(said, /Militants killed: about 100 people/);
    assert.match(said, /other reports: 22 people; UCDP: 22/);
    assert.include(text(part(widget, 'summary')), '12 soldiers killed');
    assert.include(text(part(widget, 'summary')), '7 in combat and 5 in a road accident');
  });

  it('draws nothing of the claim about the other side, and 7 with a sharp end', async () => {
    const widget = await mountWidget('<conflict-casualties></conflict-casualties>');
    const bar = (label: string): Element =>
      [...widget.shadowRoot!.querySelectorAll('.bar')].find((row) =>
        row.getAttribute('aria-label')!.includes(label)
      )!;
    assert.isNull(bar('about 100').querySelector('.extent rect, .end'));
    assert.isNotNull(bar('Injured: 7').querySelector('.extent rect'));
    assert.isNull(bar('Injured: 7').querySelector('.end'));
  });

  it('draws “at least 29” with an open end', async () => {
    const widget = await mountWidget('<conflict-casualties top="5"></conflict-casualties>');
    const bars = [...widget.shadowRoot!.querySelectorAll('.bar')];
    const tabatol = bars.find((row) => row.getAttribute('aria-label')!.includes('Tabatol'))!;
    const own = tabatol.querySelector('.extent .end:not(.soft) rect')!.getBoundingClientRect();
    const solid = tabatol.querySelector('.solid')!.getBoundingClientRect();
    assert.match(tabatol.getAttribute('aria-label')!, /at least 29/);
    assert.closeTo(own.left, solid.right, 3);
  });

  it('never lets the militants add to the dead', async () => {
    const widget = await mountWidget('<conflict-casualties></conflict-casualties>');
    const all = text(widget.shadowRoot!.querySelector('.root'));
    assert.notMatch(all, /\b(112|119)\b/);
  });

  it('draws the parts one after the other, and together as long as the whole', async () => {
    const widget = await mountWidget('<conflict-casualties></conflict-casualties>');
    const box = (label: string): DOMRect =>
      [...widget.shadowRoot!.querySelectorAll('.bar')]
        .find((row) => row.getAttribute('aria-label')!.includes(label))!
        .querySelector('.solid')!
        .getBoundingClientRect();
    const [whole, combat, road] = [box('12 people'), box('7 people'), box('5 people')];
    assert.closeTo(combat.right, road.left, 1);
    assert.closeTo(road.right, whole.right, 1);
  });

  it('redraws when an attribute changes', async () => {
    const widget = await mountWidget('<conflict-casualties></conflict-casualties>');
    widget.setAttribute('incident', 'koutougou-2023-08-15');
    await widget.updateComplete;
    assert.include(text(part(widget, 'heading')), 'Koutougou');
    widget.removeAttribute('incident');
    await widget.updateComplete;
    assert.include(text(part(widget, 'heading')), 'Kandadji');
  });

  it('has a table with a line for every claim and a link to where it was read', async () => {
    const widget = await mountWidget('<conflict-casualties view="table"></conflict-casualties>');
    const rows = [...widget.shadowRoot!.querySelectorAll('tbody tr')];
    assert.isAtLeast(rows.length, 12);
    for (const row of rows) assert.isAtLeast(row.querySelectorAll('td').length, 4);
    const links = widget.shadowRoot!.querySelectorAll<HTMLAnchorElement>('tbody a');
    assert.isTrue(
      [...links].every(({rel, href}) => rel === 'noopener noreferrer' && /^https?:/.test(href))
    );
  });

  it('gives the same claims as CSV, with ISO dates and the qualifier in a column of its own', async () => {
    const widget = await mountWidget('<conflict-casualties lang="fr"></conflict-casualties>');
    const [head, ...lines] = widget.toCSV().split('\r\n');
    assert.match(
      head!,
      /^id,item,role,drawn,figure,qualifier,low,best,high,unit,start,end,claimant,/
    );
    assert.isTrue(lines.some((line) => line.includes(',at_least,12,,,')));
  });

  for (const [attributes, pattern] of [
    ['incident="kandaji"', /incident="kandaji".*kandadji-2023-09-28/],
    ['top="many"', /top="many".*1 to 100/],
    ['since="soon"', /since="soon".*2023-07-26/],
    ['by="age"', /by="age".*finest/],
  ] as const)
    it(`says what ${attributes} should be, and tells the page`, async () => {
      let detail: {code: string; attribute: string; message: string} | undefined;
      const listen = (event: Event): void => {
        detail = (event as CustomEvent<typeof detail>).detail;
      };
      document.body.addEventListener('conflict-error', listen);
      const widget = await mountWidget(`<conflict-casualties ${attributes}></conflict-casualties>`);
      document.body.removeEventListener('conflict-error', listen);
      assert.equal(widget.getAttribute('state'), 'error');
      assert.equal(text(part(widget, 'message')), 'This chart cannot be shown.');
      assert.equal(detail?.code, 'attribute');
      assert.equal(detail?.attribute, attributes.split('=')[0]);
      assert.match(detail?.message ?? '', pattern);
    });

  it('ends with an event named by its id', async () => {
    const widget = await mountWidget(
      '<conflict-casualties since="coup-2023" until="us-left-niger"></conflict-casualties>'
    );
    assert.equal(widget.getAttribute('state'), 'ready');
    assert.notMatch(names(widget).join('\n'), /202[56]/);
  });

  it('says that nothing fits an empty choice', async () => {
    const widget = await mountWidget(
      '<conflict-casualties since="2023-11-02" until="2023-11-03"></conflict-casualties>'
    );
    assert.equal(widget.getAttribute('state'), 'empty');
    assert.equal(text(part(widget, 'message')), 'No data for this choice.');
  });
});
