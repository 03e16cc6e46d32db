import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {complaintOf, clear, mountWidget, names, part, text} from '../support/mount.ts';

describe('<conflict-troops>', () => {
  afterEach(clear);

  it('bare says who is there and who left when', async () => {
    const widget = await mountWidget('<conflict-troops></conflict-troops>');
    const summary = text(part(widget, 'summary'));
    assert.match(summary, /^Italy, Russia and the United States \(embassy guard\) remain/);
    assert.match(summary, /France in December 2023.*the United States in September 2024\.$/);
  });

  it('draws an older figure dashed where the newest statement has no number', async () => {
    const widget = await mountWidget('<conflict-troops></conflict-troops>');
    const russia = widget.shadowRoot!.querySelector('[data-row="russia-niger"]')!;
    assert.isNotNull(russia.querySelector('.older'));
    assert.isNull(russia.querySelector('.solid'));
    assert.include(text(russia), 'number not published');
  });

  it('as-of shows each row with the date of its own statement', async () => {
    const widget = await mountWidget('<conflict-troops as-of="2023-09-28"></conflict-troops>');
    const said = names(widget);
    assert.match(said[0]!, /France .*about 1500 soldiers; withdrawing on 25 September 2023/);
    assert.isTrue(
      said.every((name) => /\d{4}|other reports/.test(name)),
      said.join()
    );
  });

  it('follows its attributes from one country to another', async () => {
    const widget = await mountWidget('<conflict-troops></conflict-troops>');
    widget.setAttribute('host', 'ML');
    await widget.updateComplete;
    assert.include(text(part(widget, 'heading')), 'Mali');
    assert.match(text(part(widget, 'summary')), /the United Nations in December 2023/);
  });

  it('view="timeline" draws a strip a force, empty before its first statement, and says until when', async () => {
    const widget = await mountWidget(
      '<conflict-troops view="timeline" since="2022-01-01" until="2024-12-31"></conflict-troops>'
    );
    const strips = widget.shadowRoot!.querySelectorAll('.steps');
    assert.isAtLeast(strips.length, 6);
    assert.isNull(strips[0]!.querySelector('.step')!.querySelector('[part="bar"]'));
    assert.match(names(widget).join('\n'), /no coverage; from 1 January 2022 to \d+ \w+ \d{4}/);
    assert.include(text(part(widget, 'legend')), 'dashed: number not published');
    const labels = [...widget.shadowRoot!.querySelectorAll('.strip-row .label')].map(text);
    assert.equal(new Set(labels).size, labels.length, labels.join());
  });

  it('view="timeline" ends with an event named by its id', async () => {
    const widget = await mountWidget(
      '<conflict-troops view="timeline" since="2022-01-01" until="us-left-niger"></conflict-troops>'
    );
    assert.match(text(part(widget, 'subtitle')), /to 15 September 2024$/);
    assert.match(text(part(widget, 'summary')), /^On 15 September 2024: /);
  });

  for (const [attributes, accepted] of [
    ['host="XX"', 'ML'],
    ['sending="BR"', 'FR'],
    ['as-of="now"', '2023-07-26'],
    ['presence="gone"', 'withdrawn'],
    ['force-kind="navy"', 'military'],
  ] as const)
    it(`says what ${attributes} should be`, async () => {
      const {widget, message} = await complaintOf(
        `<conflict-troops ${attributes}></conflict-troops>`
      );
      assert.equal(text(part(widget, 'message')), 'This chart cannot be shown.');
      assert.include(message, attributes);
      assert.include(message, accepted);
    });
});
