import {assert} from '@esm-bundle/chai';
import {Drawing} from '../../src/marks/draw.ts';
import type {Mark} from '../../src/marks/mark.ts';

describe('Drawing.draw(mark)', () => {
  let place: HTMLElement;
  let drawing: Drawing;
  const show = (mark: Mark): void => drawing.draw(mark);
  beforeEach(() => {
    place = document.createElement('div');
    drawing = new Drawing(place);
    document.body.append(place);
  });
  afterEach(() => place.remove());

  /** The changes that a call makes, as they are reported. */
  function changesOf(call: () => void): MutationRecord[] {
    const observer = new MutationObserver(() => undefined);
    observer.observe(place, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    call();
    const records = observer.takeRecords();
    observer.disconnect();
    return records;
  }

  it('makes HTML and, inside of it, SVG', () => {
    show(['div', {class: 'a'}, ['text ', ['svg', {width: 5}, [['rect', {x: 1}]]]]]);
    assert.equal(place.textContent, 'text ');
    const rect = place.querySelector('rect')!;
    assert.instanceOf(rect, SVGRectElement);
    assert.equal(rect.getAttribute('x'), '1');
    assert.instanceOf(place.querySelector('.a'), HTMLDivElement);
  });

  it('writes only what differs, and keeps elements and focus', () => {
    const mark = (x: number, name: string): Mark => [
      'svg',
      {},
      [['g', {tabindex: 0, 'aria-label': name}, [['rect', {x, width: 3}]]]],
    ];
    show(mark(1, 'one'));
    const group = place.querySelector('g')!;
    group.focus();
    const records = changesOf(() => show(mark(2, 'one')));
    assert.deepEqual(
      records.map(({attributeName}) => attributeName),
      ['x']
    );
    assert.equal(place.querySelector('g'), group);
    assert.equal(document.activeElement, group);
    assert.isEmpty(changesOf(() => show(mark(2, 'one'))));
  });

  it('takes attributes away, adds and removes children, and changes a tag', () => {
    show([
      'p',
      {id: 'a', title: 'b'},
      [
        ['b', {}, '1'],
        ['i', {}, '2'],
      ],
    ]);
    show([
      'p',
      {id: 'a', title: undefined},
      [
        ['b', {}, '1'],
        ['u', {}, '2'],
        ['s', {}, '3'],
      ],
    ]);
    assert.equal(place.innerHTML, '<p id="a"><b>1</b><u>2</u><s>3</s></p>');
    show(['p', {}, [['b', {}, '1']]]);
    assert.equal(place.innerHTML, '<p><b>1</b></p>');
  });

  it('changes letters into children, and back', () => {
    show(['p', {}, 'letters']);
    show(['p', {}, ['a ', ['b', {}, 'child']]]);
    assert.equal(place.textContent, 'a child');
    show(['p', {}, 'letters']);
    assert.equal(place.querySelector('b'), null);
    assert.equal(place.textContent, 'letters');
  });

  it('leaves no old number behind where somebody else wrote in between', () => {
    const mark = (number: string): Mark => ['p', {}, [['b', {}, number], ' killed']];
    show(mark('12'));
    const word = document.createElement('span');
    word.textContent = 'mort 12';
    place.querySelector('p')!.append(word);
    show(mark('17'));
    assert.equal(place.textContent, '17 killed');
  });

  it('draws a word again that a translator replaced', () => {
    const mark = (number: string): Mark => ['p', {}, [`${number} deaths`, ['b', {}, '!']]];
    show(mark('12'));
    const other = document.createElement('i');
    other.textContent = '12 morts';
    place.querySelector('p')!.firstChild!.replaceWith(other);
    show(mark('17'));
    assert.equal(place.textContent, '17 deaths!');
  });

  it('begins anew where the outermost tag is another', () => {
    show(['p', {}, 'a']);
    show(['h3', {}, 'b']);
    assert.equal(place.textContent, 'b');
    assert.equal(place.querySelector('p'), null);
  });
});
