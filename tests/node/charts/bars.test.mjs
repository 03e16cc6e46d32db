import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../support/import-source.mjs';

const {layoutBars, layoutSteps, extentMarks, endMarks, bars, steps} = await importSource(`
  export {layoutBars} from './src/charts/bars/layout.ts';
  export {extentMarks, endMarks} from './src/charts/bars/marks.ts';
  export {bars} from './src/charts/bars/index.ts';
  export {layoutSteps} from './src/charts/steps/layout.ts';
  export {steps} from './src/charts/steps/index.ts';
`);

const row = (value, more) => ({
  id: 'a',
  label: {number: 1},
  value,
  role: 'main',
  series: 'killed',
  attestations: [],
  ...more,
});
const classesOf = (marks) => marks.map(([, {class: name}]) => name);

describe('layoutBars(figure)', () => {
  it('gives rivals rows of their own, or a spread on the bar', () => {
    const rows = [row({best: 12}, {rivals: [row({best: 22}, {role: 'rival'})]})];
    assert.equal(layoutBars({rows, rivals: 'rows'}).bars.length, 2);
    const [bar] = layoutBars({rows, rivals: 'spread'}).bars;
    assert.equal(bar.spread.length, 1);
    assert.equal(bar.extent, 22);
    assert.deepEqual(bar.others.with.other, {reported: {best: 22}});
  });

  it('says nothing of others where they say the same', () => {
    const rows = [row({best: 12}, {rivals: [row({best: 12}, {role: 'rival'})]})];
    assert.equal(layoutBars({rows, rivals: 'spread'}).bars[0].others, undefined);
  });

  it('sets apart what stands apart, once', () => {
    const rows = [row({best: 1}), row({best: 2}, {role: 'apart'}), row({best: 3}, {role: 'apart'})];
    assert.deepEqual(
      layoutBars({rows, rivals: 'rows'}).bars.map(({aside}) => aside),
      [false, true, false]
    );
  });
});

describe('extentMarks(bar)', () => {
  const marksOf = (value, more) =>
    extentMarks(layoutBars({rows: [row(value, more)], rivals: 'rows'}).bars[0]);
  it('draws a part paler, a rival in outline, “up to” hollow, an older figure dashed', () => {
    assert.deepEqual(classesOf(marksOf({best: 5}, {role: 'part'})), ['solid paler']);
    assert.deepEqual(classesOf(marksOf({best: 5}, {role: 'rival'})), ['outlined']);
    assert.deepEqual(classesOf(marksOf({qualifier: 'up_to', high: 5})), ['hollow']);
    assert.deepEqual(
      classesOf(marksOf({gap: 'not_reported'}, {last: {value: {best: 300}, date: '2023'}})),
      ['older']
    );
  });

  it('lets “over” run on in three strokes and “about” fade in two', () => {
    assert.equal(endMarks('open')[0][2].length, 3);
    assert.equal(endMarks('soft')[0][2].length, 2);
    assert.deepEqual(endMarks('sharp'), []);
  });
});

describe('layoutSteps(figure)', () => {
  const step = (value, start, end) => row(value, {period: {start, end}});
  const figure = {
    chart: steps,
    since: '2023-01-01',
    until: '2024-01-01',
    events: [],
    rows: [
      row(
        {best: 9},
        {
          steps: [
            step({best: 5}, '2023-01-01', '2023-07-02'),
            step({best: 9}, '2023-07-02', '2024-01-01'),
          ],
        }
      ),
    ],
  };

  it('lays statements end to end over the width, mirrored too, and writes the tallest', () => {
    for (const mirrored of [false, true]) {
      const [{steps: laid}] = layoutSteps(figure, mirrored).strips;
      const edges = laid.flatMap(({left, right}) => [left, right]);
      assert.deepEqual([Math.min(...edges), Math.max(...edges)], [0, 1]);
      assert.ok(laid.every(({left, right}) => left < right));
      assert.deepEqual(
        laid.map(({labelled}) => labelled),
        [false, true]
      );
    }
  });

  it('has a strip without steps for a force without statements', () => {
    assert.deepEqual(layoutSteps({...figure, rows: [row({best: 1})]}, false).strips[0].steps, []);
  });
});

describe('a chart', () => {
  it('names its rows in the order of the keyboard', () => {
    const rows = [
      row({best: 1}, {id: 'a', parts: [row({best: 1}, {id: 'a/1'})]}),
      row({best: 2}, {id: 'b'}),
    ];
    assert.deepEqual(
      bars.rowsOf({rows, rivals: 'rows'}).map(({id}) => id),
      ['a', 'a/1', 'b']
    );
    assert.deepEqual(
      bars.rowsOf({rows, rivals: 'spread'}).map(({id}) => id),
      ['a', 'b']
    );
  });

  it('explains only what it draws', () => {
    const legend = (value, more) => bars.legendOf({rows: [row(value, more)], rivals: 'rows'});
    assert.deepEqual(legend({best: 1}), []);
    assert.deepEqual(legend({qualifier: 'over', low: 1}), ['legend_open']);
    assert.deepEqual(legend({qualifier: 'about', best: 1}), ['legend_about']);
    assert.deepEqual(legend({best: 1}, {rivals: [row({best: 2}, {role: 'rival'})]}), [
      'legend_rival',
    ]);
  });
});
