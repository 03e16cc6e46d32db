import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../support/import-source.mjs';

const {reaches, valuesBy, lastCoveredDay} = await importSource(
  `export * from './src/model/coarsen.ts';`
);

const series = (interval, values) => ({interval, values});

describe('reaches(series, interval)', () => {
  for (const [own, intervals] of [
    ['week', ['week']],
    ['month', ['month', 'quarter', 'year']],
    ['quarter', ['quarter', 'year']],
    ['year', ['year']],
  ])
    it(`from ${own}s: ${intervals}`, () =>
      assert.deepEqual(
        ['week', 'month', 'quarter', 'year'].filter((each) => reaches(series(own, []), each)),
        intervals
      ));
});

describe('valuesBy(series, interval)', () => {
  const month = (number) => ({period: `2024-0${number}`, low: 1, best: 2, high: 4});

  it('leaves the series’ own periods as they are', () => {
    const values = [month(1), month(2)];
    assert.deepEqual([...valuesBy(series('month', values), 'month').values()], values);
  });

  it('adds brackets up', () =>
    assert.deepEqual(valuesBy(series('month', [1, 2, 3].map(month)), 'quarter').get('2024-01-01'), {
      period: '2024-01-01',
      low: 3,
      best: 6,
      high: 12,
    }));

  it('has a floor where a period is missing or has no number', () => {
    const missing = valuesBy(series('month', [1, 2].map(month)), 'quarter');
    const gap = {period: '2024-03', gap: 'not_covered'};
    const empty = valuesBy(series('month', [...[1, 2].map(month), gap]), 'quarter');
    for (const values of [missing, empty])
      assert.deepEqual(values.get('2024-01-01'), {
        period: '2024-01-01',
        qualifier: 'at_least',
        low: 2,
      });
  });

  it('has a gap where no period has a number', () => {
    const gap = {period: '2024-01', gap: 'withheld'};
    assert.equal(valuesBy(series('month', [gap]), 'year').get('2024-01-01').gap, 'withheld');
  });

  it('gives no best figure where nobody gave one', () => {
    const values = [1, 2, 3].map((number) => ({
      period: `2024-0${number}`,
      ...(number > 1 ? {best: 5} : {qualifier: 'range', low: 10, high: 20}),
    }));
    assert.deepEqual(valuesBy(series('month', values), 'quarter').get('2024-01-01'), {
      period: '2024-01-01',
      qualifier: 'range',
      low: 20,
      high: 30,
    });
  });
});

describe('lastCoveredDay(series)', () => {
  for (const [interval, period, day] of [
    ['week', '2024-05-13', '2024-05-19'],
    ['month', '2024-02', '2024-02-29'],
    ['quarter', '2024-04-01', '2024-06-30'],
    ['year', '2024', '2024-12-31'],
  ])
    it(`of the ${interval} ${period} is ${day}`, () => {
      const values = [{period}, {period: '2020'}];
      assert.equal(lastCoveredDay(series(interval, values)), day);
    });

  it('of no values is none', () => assert.equal(lastCoveredDay(series('week', [])), undefined));
});
