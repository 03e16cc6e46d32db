import {assert} from '@esm-bundle/chai';
import type {ConflictElement} from '../../src/element/conflict-element.ts';
import '../../src/all.ts';
import {buttons, give, shadowOf} from '../support/data.ts';
import {oneRow} from '../support/extremes.ts';
import {clear, marks, mountWidget, part, text, until} from '../support/mount.ts';

/** How often a widget works out anew what it says, from now on. */
function watch(widget: ConflictElement): () => number {
  const made = widget as unknown as {figureOf: (dataset: unknown) => unknown};
  const original = made.figureOf.bind(widget);
  let calls = 0;
  made.figureOf = (dataset) => {
    calls += 1;
    return original(dataset);
  };
  return () => calls;
}

const tooltip = (widget: ConflictElement): string => text(part(widget, 'tooltip'));

describe('what a widget says', () => {
  let widget: ConflictElement;
  let calls: () => number;
  beforeEach(async () => {
    widget = await mountWidget(
      '<conflict-casualties top="5" loading="eager"></conflict-casualties>'
    );
    calls = watch(widget);
  });
  afterEach(clear);

  it('is not worked out anew for the pointer, the focus or the table', async () => {
    const told = new Set<string>();
    for (const mark of marks(widget)) {
      mark.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      await widget.updateComplete;
      told.add(tooltip(widget));
      mark.focus();
      await widget.updateComplete;
    }
    assert.equal(told.size, 5, 'the tooltip follows the pointer');
    buttons(widget)[0]!.click();
    await widget.updateComplete;
    assert.equal(shadowOf(widget).querySelectorAll('table').length, 1);
    assert.equal(calls(), 0);
  });

  it('is said anew in another language without being worked out anew', async () => {
    widget.lang = 'fr';
    await until(() => shadowOf(widget).querySelector('.root')?.getAttribute('lang') === 'fr');
    assert.match(text(part(widget, 'heading')), /attaques/i);
    assert.equal(calls(), 0);
  });

  it('takes the messages of the page at once', async () => {
    widget.messages = {show_table: 'All of it'};
    await widget.updateComplete;
    assert.equal(text(widget.shadowRoot!.querySelector('[aria-controls]')), 'All of it');
  });

  it('is worked out once for another attribute, and again after a wrong one', async () => {
    widget.setAttribute('top', '3');
    await widget.updateComplete;
    assert.equal(marks(widget).length, 3);
    assert.equal(calls(), 1);
    widget.setAttribute('top', 'many');
    await widget.updateComplete;
    assert.equal(widget.getAttribute('state'), 'error');
    widget.setAttribute('top', '2');
    await widget.updateComplete;
    assert.equal(marks(widget).length, 2);
  });

  it('is worked out for other data, whatever it was before', async () => {
    widget.removeAttribute('top');
    await give(widget, oneRow);
    assert.include(text(part(widget, 'heading')), 'Aa');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({
      ...oneRow,
      incidents: [{...oneRow.incidents[0], place: {name: 'Bb'}}],
    });
    widget.data = undefined;
    widget.append(script);
    await until(() => text(part(widget, 'heading')).includes('Bb'));
    script.remove();
    await until(() => text(part(widget, 'heading')).includes('Kandadji'));
  });
});
