import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import type {ConflictElement} from '../../src/element/conflict-element.ts';
import {assertFocused, focused, press} from '../support/browser.ts';
import {mountWith} from '../support/data.ts';
import {between, enter} from '../support/enter.ts';
import {clear, complaintOf, marks, mountWidget, names, part, text} from '../support/mount.ts';

const tag = '<conflict-incidents loading="eager"></conflict-incidents>';
const markOf = (widget: ConflictElement, id: string): SVGElement =>
  widget.shadowRoot!.querySelector<SVGElement>(`[data-row="${id}"]`)!;
const claimsOf = (widget: ConflictElement): HTMLElement => part(widget, 'claims')!;
const click = (element: Element): unknown =>
  element.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));

describe('<conflict-incidents>', () => {
  afterEach(clear);

  it('bare has a mark for every attack, and says how many and what is missing', async () => {
    const widget = await mountWidget(tag);
    assert.lengthOf(marks(widget), 76);
    assert.match(text(part(widget, 'heading')), /^76 documented attacks since July 2023/);
    assert.match(text(part(widget, 'summary')), /^76 attacks are documented .* A minimum: /);
    assert.equal(new Set(names(widget)).size, 76, 'no two have one name');
  });

  it('opens what is claimed about a mark that is pressed, and nothing of the page is replaced', async () => {
    const widget = await mountWidget(tag);
    const before = part(widget, 'chart')!.getBoundingClientRect().height;
    assert.isTrue(claimsOf(widget).hidden);
    const chosen: unknown[] = [];
    widget.addEventListener('conflict-select', (event) =>
      chosen.push((event as CustomEvent).detail)
    );
    const mark = markOf(widget, 'chatoumane-2024-12-10');
    click(mark);
    await widget.updateComplete;
    assert.deepEqual(chosen, [{row: 'chatoumane-2024-12-10'}]);
    assert.equal(mark.getAttribute('aria-expanded'), 'true');
    const claims = claimsOf(widget);
    assert.isFalse(claims.hidden);
    const lines = [...claims.querySelectorAll('li')].map(text);
    assert.lengthOf(lines, 7, 'all who say something, one a line');
    assert.match(lines.join('\n'), /at least 90 soldiers killed/);
    assert.match(lines.join('\n'), /number not published.*Niger’s army.*denied/);
    assert.isNotNull(claims.querySelector('a[href^="https://"]'), 'with where to read it');
    assert.isTrue(part(widget, 'tooltip')!.hidden, 'which says nothing twice');
    assert.equal(part(widget, 'chart')!.getBoundingClientRect().height, before);
  });

  it('is pressed by Enter and by Space, closed by Escape, and the focus is on the mark', async () => {
    const widget = await enter(tag);
    for (const key of ['Enter', ' ']) {
      await press('ArrowRight');
      const mark = focused()!;
      await press(key);
      await widget.updateComplete;
      assert.isFalse(claimsOf(widget).hidden, key);
      assertFocused(mark);
      await press('Tab');
      assert.isTrue(claimsOf(widget).contains(focused()), 'what was opened comes next');
      await press('Escape');
      await widget.updateComplete;
      assert.isTrue(claimsOf(widget).hidden);
      await widget.updateComplete;
      assertFocused(mark);
    }
  });

  it('closes by the same mark and by its button, and another mark takes its place', async () => {
    const widget = await mountWidget(tag);
    const [first, second] = marks(widget);
    const shown = async (element: Element): Promise<string> => {
      click(element);
      await widget.updateComplete;
      await widget.updateComplete;
      return claimsOf(widget).hidden ? '' : text(claimsOf(widget).querySelector('b'));
    };
    const [a, b] = [await shown(first!), await shown(second!)];
    assert.notEqual(a, b);
    assert.equal(first!.getAttribute('aria-expanded'), 'false');
    assert.equal(await shown(second!), '');
    await shown(first!);
    assert.equal(await shown(claimsOf(widget).querySelector('button')!), '');
    assertFocused(first);
  });

  it('leaves Escape to the page where nothing is open', async () => {
    const widget = await between(tag);
    const taken: boolean[] = [];
    const listen = (event: Event): unknown => taken.push(event.defaultPrevented);
    document.addEventListener('keydown', listen);
    await press('Tab', 'Escape', 'Escape');
    document.removeEventListener('keydown', listen);
    assert.isFalse(taken.at(-1));
    assertFocused(marks(widget)[0]);
  });

  it('goes by height with ↑ and ↓', async () => {
    const widget = await enter(tag);
    await press('ArrowUp');
    const heights: number[] = [];
    for (let index = 0; index < 5; index++) {
      const dot = focused()!.querySelector('[part="bar"]')!.getBoundingClientRect();
      heights.push(dot.top + dot.height / 2);
      await press('ArrowUp');
    }
    heights.slice(1).forEach((height, index) => assert.isAtMost(height, heights[index]! + 1));
    assert.isTrue(focused() !== marks(widget)[0]);
  });

  it('shows the claims again in the language that the page changes to', async () => {
    const widget = await mountWidget(tag);
    click(markOf(widget, 'kandadji-2023-09-28'));
    widget.lang = 'fr';
    await new Promise((resolve) => setTimeout(resolve, 300));
    await widget.updateComplete;
    assert.match(text(claimsOf(widget)), /12 soldats tués/);
  });

  it('takes a press near a dot for the dot', async () => {
    const widget = await mountWidget(tag);
    const {left, top, height} = markOf(widget, 'manda-2025-06-21')
      .querySelector('[part="bar"]')!
      .getBoundingClientRect();
    const near = widget.shadowRoot!.elementFromPoint(left - 4, top + height / 2)!;
    click(near);
    await widget.updateComplete;
    assert.match(text(claimsOf(widget)), /Manda/);
  });

  it('closes what was open about an attack that the new data do not have', async () => {
    const widget = await mountWidget(tag);
    click(marks(widget)[0]!);
    widget.setAttribute('since', '2025-01-01');
    await widget.updateComplete;
    assert.isTrue(claimsOf(widget).hidden);
  });

  it('tells the author what a wrong region could be, and the reader one calm sentence', async () => {
    const {message, widget} = await complaintOf(
      '<conflict-incidents region="Tilaberi"></conflict-incidents>'
    );
    assert.include(message, 'Did you mean "Tillabéri"?');
    assert.equal(text(part(widget, 'message')), 'This chart cannot be shown.');
  });

  it('draws a thousand attacks on one day without a freeze', async () => {
    const claim = {claimant: 'us', source: 's', status: 'reported'};
    const began = performance.now();
    const widget = await mountWith(tag, {
      version: 1,
      id: 'many',
      title: 'Many',
      asOf: '2024-12-31',
      checked: '2024-12-31',
      country: 'ML',
      language: 'en',
      claimants: {us: {name: 'The counters'}},
      sources: {s: {publisher: 'A press agency'}},
      incidents: Array.from({length: 1000}, (_, index) => ({
        id: `incident-${index}`,
        start: '2024-05-05',
        place: {name: `Place ${index}`},
        kind: 'assault',
        victims: ['civilians'],
        claims: [{...claim, fatalities: index % 40}],
      })),
    });
    assert.lengthOf(marks(widget), 1000);
    assert.isBelow(performance.now() - began, 5000);
    const moved = performance.now();
    marks(widget)[500]!.focus();
    await widget.updateComplete;
    assert.isBelow(performance.now() - moved, 1000);
  });
});
