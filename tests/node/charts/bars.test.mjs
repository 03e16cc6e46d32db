import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../support/import-source.mjs';

const {layoutBars, layoutSteps, extentMarks, endMarks, bars, steps, language} = await importSource(`
  export {layoutBars} from './src/charts/bars/layout.ts';
  export {extentMarks, endMarks} from './src/charts/bars/marks.ts';
  export {bars} from './src/charts/bars/index.ts';
  export {layoutSteps} from './src/charts/steps/layout.ts';
  export {steps} from './src/charts/steps/index.ts';
  export {language} from './src/text/languages.ts';
`);
const locale = {language: language('en-GB')};

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
    const rivals = [row({best: 22}, {role: 'rival'})];
    const rows = [row({best: 12}, {rivals, others: row({best: 22}, {role: 'rival', rivals})})];
    assert.equal(layoutBars({rows, rivals: 'rows'}).bars.length, 2);
    const [bar] = layoutBars({rows, rivals: 'spread'}).bars;
    assert.equal(bar.spread.length, 1);
    assert.equal(bar.extent, 22);
    assert.deepEqual(bar.beyond.with.other, {reported: {best: 22}});
  });

  it('says nothing of others where they say the same', () => {
    const rows = [row({best: 12}, {rivals: [row({best: 12}, {role: 'rival'})]})];
    assert.equal(layoutBars({rows, rivals: 'spread'}).bars[0].beyond, undefined);
  });

  it('lets what is only told set no scale and draw no bar', () => {
    const rows = [row({best: 12}), row({best: 100}, {role: 'apart', ink: 'none'})];
    const {scale, bars: laid} = layoutBars({rows, rivals: 'rows'});
    assert.equal(scale.position(12), 1);
    assert.equal(laid[1].extent, 0);
  });

  it('names a group at its first row, whatever stands under the rows of it', () => {
    const rows = [
      row({best: 3}, {group: 'group_there', others: row({best: 4}, {role: 'rival'})}),
      row({best: 2}, {group: 'group_there'}),
      row({best: 0}, {group: 'group_gone', ink: 'none'}),
    ];
    assert.deepEqual(
      layoutBars({rows, rivals: 'rows'}).bars.map(({head}) => head),
      ['group_there', undefined, undefined, 'group_gone']
    );
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
  it('draws a part paler, “up to” hollow, an older figure dashed, an alleged one as an outline', () => {
    assert.deepEqual(classesOf(marksOf({best: 5}, {role: 'part'})), ['solid paler']);
    for (const value of [{best: 5}, {qualifier: 'about', best: 5}, {low: 5, high: 9}])
      for (const ink of ['alleged', 'old'])
        assert.ok(
          classesOf(marksOf(value, {ink})).every((name) => !/solid|stroke/.test(name)),
          ink
        );
    assert.deepEqual(classesOf(marksOf({best: 5}, {ink: 'none'})), []);
    assert.deepEqual(classesOf(marksOf({qualifier: 'up_to', high: 5})), ['hollow']);
    assert.deepEqual(
      classesOf(marksOf({gap: 'not_reported'}, {last: {value: {best: 300}, date: '2023'}})),
      ['older']
    );
  });

  it('draws the line of others from the figure they differ from, and from nothing else', () => {
    const rivals = [row({best: 22}, {role: 'rival'}), row({gap: 'not_reported'}, {role: 'rival'})];
    const others = row({best: 22}, {role: 'rival', rivals, start: 12});
    const rows = [row({best: 12}, {rivals, others})];
    const [, bar] = layoutBars({rows, rivals: 'rows'}).bars;
    const [line, ...ticks] = extentMarks(bar, false);
    assert.deepEqual([line[1].x1, line[1].x2], ['54.55%', '100%']);
    assert.equal(ticks.length, 1);
  });

  it('cuts a bar between persons', () => {
    const [bar] = layoutBars({rows: [row({best: 4})], rivals: 'rows'}).bars;
    assert.equal(extentMarks(bar, true).filter(([, {class: name}]) => name === 'cut').length, 3);
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

  it('lays statements end to end over the width, mirrored too, and names the highest', () => {
    for (const mirrored of [false, true]) {
      const [{steps: laid, highest}] = layoutSteps(figure, {mirrored, locale}).strips;
      const edges = laid.flatMap(({left, right}) => [left, right]);
      assert.deepEqual([Math.min(...edges), Math.max(...edges)], [0, 1]);
      assert.ok(laid.every(({left, right}) => left < right));
      assert.deepEqual(highest.value, {best: 9});
    }
  });

  it('has a strip without steps for a force without statements', () => {
    const {strips} = layoutSteps({...figure, rows: [row({best: 1})]}, {mirrored: false, locale});
    assert.deepEqual(strips[0].steps, []);
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
    assert.deepEqual(legend({qualifier: 'over', low: 1}), []);
    assert.deepEqual(legend({best: 1}, {ink: 'old'}), ['legend_last']);
    assert.deepEqual(legend({best: 1}, {ink: 'alleged'}), ['legend_alleged']);
    assert.deepEqual(bars.legendOf({rows: [row({best: 1})], rivals: 'rows', boxes: true}), [
      'legend_boxes',
    ]);
  });
});
