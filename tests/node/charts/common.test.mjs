import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../support/import-source.mjs';

const {
  glyphOf,
  farthestEnding,
  isUnnumbered,
  extentOf,
  scaleOf,
  layoutEvents,
  yearTicks,
  apart,
  positionOfDay,
} = await importSource(`
  export {glyphOf, farthestEnding, isUnnumbered} from './src/charts/common/glyph.ts';
  export {extentOf, scaleOf} from './src/charts/common/scale.ts';
  export {layoutEvents} from './src/charts/common/events.ts';
  export {yearTicks, apart} from './src/charts/common/time-axis.ts';
  export {positionOfDay} from './src/charts/common/position.ts';
`);

const looks = (value, start) =>
  glyphOf(value, start).segments.map(({look, from, to}) => [look, from, to]);

describe('glyphOf(value)', () => {
  for (const [what, value, segments, ending, end] of [
    ['an exact number', {best: 12, low: 12, high: 12}, [['solid', 0, 12]], 'sharp', 12],
    ['a reported zero', {best: 0}, [['solid', 0, 0]], 'sharp', 0],
    ['“over 100”', {qualifier: 'over', low: 100}, [['solid', 0, 100]], 'open', 100],
    ['“at least 9”', {qualifier: 'at_least', low: 9}, [['solid', 0, 9]], 'open', 9],
    ['“about 7”', {qualifier: 'about', best: 7}, [['solid', 0, 7]], 'soft', 7],
    ['“up to 5”', {qualifier: 'up_to', high: 5}, [['hollow', 0, 5]], 'sharp', 5],
    [
      'a range',
      {qualifier: 'range', low: 2, high: 8},
      [
        ['solid', 0, 2],
        ['span', 2, 8],
      ],
      'sharp',
      8,
    ],
    [
      'a bracket',
      {low: 1, best: 5, high: 9},
      [
        ['solid', 0, 5],
        ['whisker', 1, 9],
      ],
      'sharp',
      5,
    ],
    ['“several”', {qualifier: 'several'}, [], 'sharp', 0],
    ['a gap', {gap: 'not_reported'}, [], 'sharp', 0],
  ])
    it(`draws ${what}`, () => {
      assert.deepEqual(looks(value), segments);
      assert.equal(glyphOf(value).ending, ending);
      assert.equal(glyphOf(value).end, end);
    });

  it('begins where the parts before it end', () => {
    assert.deepEqual(looks({best: 5}, 7), [['solid', 7, 12]]);
  });

  it('tells a number nobody published from ground nobody covered', () => {
    assert.ok(isUnnumbered({gap: 'not_reported'}));
    assert.ok(isUnnumbered({qualifier: 'dozens'}));
    assert.ok(!isUnnumbered({gap: 'not_covered'}));
    assert.ok(!isUnnumbered({best: 0}));
  });

  it('ends openly where one of the farthest does', () => {
    const [over, exact, low] = [
      {qualifier: 'over', low: 9},
      {best: 9},
      {qualifier: 'over', low: 3},
    ].map((value) => glyphOf(value));
    assert.equal(farthestEnding([exact, over], 9), 'open');
    assert.equal(farthestEnding([exact, low], 9), 'sharp');
  });
});

describe('scaleOf(rows)', () => {
  const row = (value, more) => ({value, ...more});
  it('holds every bracket, part and rival, and an open end with some room', () => {
    assert.equal(extentOf({qualifier: 'over', low: 100}), 104);
    const scale = scaleOf([row({best: 5, low: 1, high: 90}, {rivals: [row({best: 120})]})], false);
    assert.equal(scale.max, 120);
    assert.equal(scale.position(60), 0.5);
  });

  it('shows one beside ten thousand, and nothing for zero', () => {
    const {position} = scaleOf([row({best: 10_000}), row({best: 1})], false);
    assert.ok(position(1) > 0.005);
    assert.equal(position(0), 0);
  });

  it('ends on a tick, with whole numbers only, and with headroom where it is asked for', () => {
    const scale = scaleOf([row({best: 6})], true);
    assert.equal(scale.ticks.at(-1), scale.max);
    assert.ok(scale.ticks.every(Number.isInteger));
    assert.ok(scaleOf([row({best: 6})], true, {headroom: 0.25}).max >= 7.5);
  });

  it('has a room where there is no number at all', () => {
    assert.equal(scaleOf([], true).max > 0, true);
    assert.equal(scaleOf([row({gap: 'not_covered'})], false).max, 1);
  });
});

describe('layoutEvents(events, place)', () => {
  it('gives numbers that would touch lanes of their own, and keeps the order', () => {
    const at = [0, 0.05, 0.1, 0.5, 0.52];
    const markers = layoutEvents(
      at.map((_, id) => ({id})),
      ({id}) => at[id]
    );
    assert.deepEqual(
      markers.map(({x}) => x),
      at
    );
    for (const [index, one] of markers.entries())
      for (const other of markers.slice(index + 1))
        assert.ok(one.lane !== other.lane || Math.abs(one.x - other.x) >= 0.125);
  });
});

describe('the time axis', () => {
  it('has the turns of the years between two days, the latest always among them', () => {
    const place = (day) => positionOfDay(day, '2022-06-01', '2024-12-31', false);
    assert.deepEqual(
      yearTicks('2022-06-01', '2024-12-31', place).map(({date}) => date),
      ['2023', '2024']
    );
    const long = yearTicks('1960-01-01', '2024-06-01', (day) =>
      positionOfDay(day, '1960-01-01', '2024-06-01', false)
    );
    assert.equal(long.at(-1).date, '2024');
    assert.ok(long.length < 10);
  });

  it('keeps labels apart by the letters that there is room for', () => {
    const ticks = Array.from({length: 20}, (_, index) => ({x: index / 20, date: '2020'}));
    for (const room of [20, 44, 120]) {
      const kept = apart(ticks, room);
      for (const [index, {x}] of kept.entries())
        if (index) assert.ok(x - kept[index - 1].x >= 6.6 / room - 0.05);
    }
    assert.ok(apart(ticks, 120).length > apart(ticks, 44).length);
  });

  it('runs from right to left where it is mirrored', () => {
    assert.equal(positionOfDay('2023-01-01', '2023-01-01', '2024-01-01', true), 1);
    assert.equal(positionOfDay('2024-01-01', '2023-01-01', '2024-01-01', false), 1);
    assert.equal(positionOfDay('2022-12-01', '2023-01-01', '2024-01-01', false), 0);
    assert.equal(positionOfDay('2023-01-01', '2023-01-01', '2023-01-01', false), 0);
  });
});
