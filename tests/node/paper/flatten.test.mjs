import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../support/import-source.mjs';

const {flatten, em, palette, widthOf, wrap} = await importSource(`
  export {flatten, em} from './src/paper/flatten.ts';
  export {palette} from './src/marks/palette.ts';
  export {widthOf, wrap} from './src/paper/letters.ts';
`);

const room = {x: 100, y: 10, width: 200, height: 50};
const first = (mark, mirrored) => flatten([mark], room, mirrored)[0][1];

describe('flatten(marks, room)', () => {
  it('makes pixels of fractions, along each side', () => {
    const {x, y, width, height} = first([
      'rect',
      {x: '25%', y: '50%', width: '50%', height: '10%'},
    ]);
    assert.deepEqual([x, y, width, height], [150, 35, 100, 5]);
  });

  it('makes pixels of em, in a text of its own size', () => {
    const circle = first(['circle', {cy: '1em', r: '0.5em'}]);
    assert.deepEqual([circle.cx, circle.cy, circle.r], [100, 10 + em, em / 2]);
    const text = first(['text', {class: 'tick', x: 0, y: '50%', dy: '0.5em'}, '7']);
    assert.equal(text['font-size'], 0.8 * em);
    assert.equal(text.y, 10 + 25 + 0.4 * em);
  });

  it('places what a page leaves out at the beginning of the room', () => {
    const {x1, x2, y1, y2} = first(['line', {x2: '100%'}]);
    assert.deepEqual([x1, x2, y1, y2], [100, 300, 10, 10]);
  });

  it('opens a room inside of a room', () => {
    const inner = [
      'svg',
      {x: '50%', y: '20%', width: 20, height: '50%'},
      [['rect', {width: '100%', height: '100%'}]],
    ];
    const {x, y, width, height} = first(inner);
    assert.deepEqual([x, y, width, height], [200, 20, 20, 25]);
  });

  it('mirrors rectangles, lines and rooms about the middle of the room', () => {
    assert.equal(first(['rect', {x: '0%', width: '25%', height: 1}], true).x, 250);
    assert.equal(first(['line', {x1: '10%', x2: '10%'}], true).x1, 280);
    const inner = ['svg', {x: '0%', width: '50%'}, [['rect', {x: '0%', width: '50%', height: 1}]]];
    assert.equal(first(inner, true).x, 250);
  });

  it('gives a mark the colour of the series around it', () => {
    const [[, , [rect]]] = flatten(
      [['g', {class: 'column injured'}, [['rect', {class: 'solid', height: 1}]]]],
      room
    );
    assert.equal(rect[1].fill, palette.injured.light);
  });

  it('keeps hatching and anchors, and leaves out grounds, definitions and what only a page reads', () => {
    assert.deepEqual(
      flatten(
        [
          ['rect', {fill: 'transparent'}],
          ['defs', {}, []],
          ['g', {}, []],
        ],
        room
      ),
      []
    );
    assert.equal(first(['rect', {fill: 'url(#gap)'}]).fill, 'url(#gap)');
    const text = first([
      'text',
      {class: 'value', 'text-anchor': 'end', 'aria-hidden': 'true', part: 'value'},
      '7',
    ]);
    assert.equal(text['text-anchor'], 'end');
    for (const name of ['class', 'part', 'aria-hidden']) assert.equal(text[name], undefined, name);
  });
});

describe('wrap(text, width, size)', () => {
  it('makes no line wider than the room, and cuts a word that is', () => {
    for (const text of [
      'Ouagadougou'.repeat(6),
      'a few short words that go on for a while',
      'انقلاب النيجر في يوليو',
    ])
      for (const line of wrap(text, 90, 12)) assert.ok(widthOf(line, 12) <= 90, line);
  });

  it('loses no letter', () => {
    const text = 'Tillabéri-Ménaka, Ouagadougou and so on';
    assert.equal(wrap(text, 60, 14).join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
  });
});
