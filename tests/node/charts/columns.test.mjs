import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../support/import-source.mjs';

const {
  layoutColumns,
  positionAmongColumns,
  labelsOf,
  scaleOf,
  columnsMark,
  columns,
  writeMark,
  language,
} = await importSource(`
  export {layoutColumns, positionAmongColumns} from './src/charts/columns/layout.ts';
  export {labelsOf} from './src/charts/columns/labels.ts';
  export {columnsMark} from './src/charts/columns/marks.ts';
  export {columns} from './src/charts/columns/index.ts';
  export {scaleOf} from './src/charts/common/scale.ts';
  export {writeMark} from './src/marks/write.ts';
  export {language} from './src/text/languages.ts';
`);

const locale = {language: language('en')};
const scene = {locale, active: undefined, mirrored: false};
const rowsOf = (values) =>
  values.map((value, index) => ({
    id: `${index}`,
    label: {number: index},
    value: typeof value === 'number' ? {best: value} : value,
    unit: 'attack',
    role: 'main',
    series: 'count',
    attestations: [],
    period: {
      start: `2${String(index).padStart(3, '0')}-01-01`,
      end: `2${String(index + 1).padStart(3, '0')}-01-01`,
    },
  }));
const figureOf = (values, more) => ({
  chart: columns,
  rows: rowsOf(values),
  events: [],
  interval: 'year',
  ...more,
});

describe('layoutColumns(rows, mirrored)', () => {
  it('fills the width, keeps columns apart and few of them slender', () => {
    for (const count of [1, 3, 60]) {
      const laid = layoutColumns(rowsOf(Array(count).fill(1)), false);
      assert.ok(
        laid.every(
          ({x, width, strip, stripWidth}) => x >= strip && x + width <= strip + stripWidth + 1e-9
        )
      );
      assert.ok(laid[0].width <= 0.1);
    }
  });

  it('begins on the right where time does', () => {
    const laid = layoutColumns(rowsOf([1, 2]), true);
    assert.ok(laid[0].x > laid[1].x);
  });

  it('places a day inside of its column', () => {
    const laid = layoutColumns(rowsOf([1, 2]), false);
    const x = positionAmongColumns('2001-07-01', laid, false);
    assert.ok(x > 0.5 && x < 1);
  });

  it('places a day outside of the columns at the nearer end', () => {
    const laid = layoutColumns(rowsOf([1, 2]), false);
    assert.equal(positionAmongColumns('1990-01-01', laid, false), 0);
    assert.equal(positionAmongColumns('1990-01-01', laid, true), 1);
    assert.equal(positionAmongColumns('2030-01-01', laid, false), 1);
    assert.equal(positionAmongColumns('2030-01-01', laid, true), 0);
  });
});

describe('labelsOf(columns)', () => {
  const boxes = (values, room, tag = 'en') => {
    const rows = rowsOf(values);
    const laid = layoutColumns(rows, false);
    const labels = labelsOf(laid, scaleOf(rows, true), {language: language(tag)}, room);
    return [...labels.values()].map(({text, at, anchor}) => {
      const wide = text.length / room;
      const left =
        anchor === 'middle'
          ? at - wide / 2
          : anchor === (tag === 'ar' ? 'start' : 'end')
            ? at - wide
            : at;
      return {text, left, right: left + wide};
    });
  };

  // Numbers at other heights may stand over each other.
  for (const [what, values, isLevel] of [
    ['few', [1, 2, 3]],
    ['sixty', Array.from({length: 60}, (_, index) => index % 7)],
    [
      'long ones',
      [{qualifier: 'up_to', high: 110_000}, 5, {qualifier: 'at_least', low: 48_000}, 99_999],
    ],
    ['ties at the end', [10_000, 1, 10_000, 10_000], true],
  ])
    for (const room of [20, 44, 150])
      it(`writes ${what} inside of the plot and apart, with room for ${room} letters`, () => {
        const found = boxes(values, room);
        assert.ok(found.length > 0);
        if (room > 20)
          for (const {left, right} of found)
            assert.ok(left > -0.02 && right < 1.02, JSON.stringify(found));
        if (!isLevel) return;
        for (const [index, one] of found.entries())
          for (const other of found.slice(index + 1))
            assert.ok(one.right <= other.left + 0.03 || other.right <= one.left + 0.03);
      });

  it('writes no number over a higher column beside its own', () => {
    const open = (low) => ({qualifier: 'at_least', low});
    const written = (values) => boxes(values, 44).map(({text}) => text);
    assert.deepEqual(written([open(3), 9, 7, 8, 6, 5]), ['9']);
    assert.deepEqual(written([9, 8, 7, 6, 5, open(3)]), ['9']);
    assert.deepEqual(written([9, 8, 7, 6, 5, 4]), ['9', '8', '7', '6', '5', '4']);
  });

  it('writes all where they fit, else the highest, if they are not more than two', () => {
    assert.deepEqual(
      boxes([3, 1, 2], 44).map(({text}) => text),
      ['3', '1', '2']
    );
    const many = boxes([...Array(58).fill(1), 9, 4], 44).map(({text}) => text);
    assert.deepEqual(many, ['9']);
    const flat = boxes(
      [...Array(20).fill(1), 9, ...Array(20).fill(1), 9, ...Array(20).fill(1)],
      44
    );
    assert.deepEqual(
      flat.map(({text}) => text),
      ['9', '9']
    );
  });

  it('writes none for a gap', () => {
    assert.deepEqual(boxes([{gap: 'not_covered'}], 44), []);
  });
});

describe('columnsMark(figure, scene)', () => {
  it('makes each row a value that can be reached, the first of them by Tab', () => {
    const markup = writeMark(columnsMark(figureOf([1, 2, {gap: 'not_covered'}]), scene));
    assert.equal(markup.match(/role="img"/g).length, 3);
    assert.equal(markup.match(/tabindex="0"/g).length, 1);
    assert.match(markup, /aria-label="0: 1 attack"/);
    assert.match(markup, /fill="url\(#gap\)"/);
  });

  it('draws spans as brackets with their sums, and pale what is outside', () => {
    const span = (from, to) => ({
      from,
      to,
      number: {number: 3},
      label: {number: 3},
      short: {number: 3},
    });
    const markup = writeMark(
      columnsMark(
        figureOf([1, 2, 3], {
          spans: [span(0, 1), span(1, 2)],
          turn: {at: 1, label: {number: 7}, date: {number: 8}},
        }),
        scene
      )
    );
    assert.equal(markup.match(/class="solid pale"/g).length, 1);
    assert.equal(markup.match(/class="turn"/g).length, 1);
    assert.equal(markup.match(/class="bracket-line"/g).length, 6);
  });
});
