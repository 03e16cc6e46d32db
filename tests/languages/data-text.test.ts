import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {mountWith, openTables, shadowOf} from '../support/data.ts';
import {incidentsWith} from '../support/extremes.ts';
import {figures} from '../support/figures.ts';
import {clear, mountWidget, names, part, text} from '../support/mount.ts';

const markup = '<conflict-casualties loading="eager" top="9"></conflict-casualties>';

describe('texts of the data', () => {
  afterEach(clear);

  it('cannot turn the direction of what stands around them', async () => {
    const widget = await mountWith(
      markup,
      incidentsWith({['\u202ereversed\u202c\u2067x\u2069\u200f\u061c']: 3, نيامي: 4}),
      'en'
    );
    await openTables(widget.parentNode!);
    const all = shadowOf(widget).querySelector('.root')!.textContent + names(widget).join('');
    assert.notMatch(all, /[\u202a-\u202e\u200e\u200f\u061c\u2066\u2067]/);
    assert.equal(
      [...all.matchAll(/\u2068/g)].length,
      [...all.matchAll(/\u2069/g)].length,
      'an isolate that is opened is closed'
    );
    assert.include(all, 'reversedx');
  });

  it('stand in an element that isolates them, and in names between isolating marks', async () => {
    const widget = await mountWith(markup, incidentsWith({'Place (1)': 3, Other: 1}), 'ar');
    const [label] = shadowOf(widget).querySelectorAll('.label');
    assert.equal(text(label!.querySelector('bdi')), 'Place (1)');
    assert.isTrue(names(widget)[0]!.startsWith('\u2068Place (1)\u2069'));
  });

  it('in another language are marked with it, for the eye and for the voice', async () => {
    const note = {fr: 'Lu à la radio.'};
    const widget = await mountWith(figures.incident, incidentsWith({Valley: 3}, {note}), 'ha');
    await openTables(widget.parentNode!);
    const foreign = [...shadowOf(widget).querySelectorAll('bdi[lang]')];
    assert.isAbove(foreign.length, 0);
    for (const element of foreign) {
      assert.notEqual(element.getAttribute('lang'), 'ha');
      assert.match(text(element.nextElementSibling), /^\(.+\)$/);
    }
  });

  it('are shown as text, never as markup', async () => {
    const widget = await mountWith(
      markup,
      incidentsWith({'<img src=x onerror=alert(1)>': 3, Bb: 1})
    );
    assert.notExists(shadowOf(widget).querySelector('img'));
    assert.include(text(shadowOf(widget).querySelector('.label')), '<img src=x onerror=alert(1)>');
  });
});

describe('messages of the page', () => {
  afterEach(clear);

  it('replace ours everywhere, keep their placeholders, and are text only', async () => {
    const widget = await mountWidget(figures.incident, 'fr');
    widget.messages = {
      militants_killed: 'Jihadistes tués, selon l’armée',
      keys: '<b>Flèches</b>',
      person: '{n} êtres humains',
    };
    await widget.updateComplete;
    assert.match(names(widget).join('\n'), /Jihadistes tués, selon l’armée\s: environ 100/);
    assert.equal(text(shadowOf(widget).getElementById('keys')), '<b>Flèches</b>');
    assert.notExists(shadowOf(widget).querySelector('#keys b'));
    assert.include(text(part(widget, 'summary')), 'selon le ministre');
  });

  it('that are nonsense do no harm', async () => {
    const widget = await mountWidget(figures.incident, 'fr');
    widget.messages = {nothing: 'x', keys: '{unknown} {n}'};
    await widget.updateComplete;
    assert.equal(widget.getAttribute('state'), 'ready');
    assert.notMatch(text(shadowOf(widget).getElementById('keys')), /undefined/);
  });
});
