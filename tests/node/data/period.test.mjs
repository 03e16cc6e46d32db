import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {utcMonday, utcMonth, utcYear} from 'd3';
import {importSource} from '../support/import-source.mjs';

const {
  countPeriods,
  divide,
  earliestFor,
  lastDayOf,
  maxPeriods,
  periodOf,
  periodsBetween,
  periodsWithin,
  startOf,
} = await importSource(`export * from './src/data/period.ts';`);

const calendar = {
  week: utcMonday,
  month: utcMonth,
  quarter: utcMonth.every(3),
  year: utcYear,
};
const day = (date) => date.toISOString().slice(0, 10);

describe('the calendar', () => {
  for (const [interval, unit] of Object.entries(calendar))
    it(`has the same ${interval}s as D3 has, over leap years and turns of centuries`, () => {
      for (const [since, until] of [
        ['2023-12-31', '2025-01-01'],
        ['1899-11-30', '1900-03-01'],
        ['2000-02-29', '2000-02-29'],
      ]) {
        const starts = unit
          .range(unit.floor(new Date(since)), new Date(Date.parse(until) + 1))
          .map(day);
        const periods = periodsBetween(since, until, interval);
        assert.deepEqual(
          periods.map(({start}) => start),
          starts
        );
        assert.equal(countPeriods(since, until, interval), starts.length);
        periods.slice(1).forEach(({start}, index) => assert.equal(start, periods[index].end));
      }
    });

  it('names periods as a dataset does', () => {
    assert.deepEqual(
      ['week', 'month', 'quarter', 'year'].map((interval) => periodOf('2024-05-15', interval)),
      ['2024-05-13', '2024-05', '2024-04-01', '2024']
    );
  });

  it('knows first and last days, also of months and years', () => {
    assert.equal(startOf('2024', 'week'), '2024-01-01');
    assert.equal(startOf('2024-05', 'quarter'), '2024-04-01');
    assert.equal(lastDayOf('2024-02', 'month'), '2024-02-29');
    assert.equal(lastDayOf('2024-04-01', 'quarter'), '2024-06-30');
    assert.equal(lastDayOf('2024-05-13', 'week'), '2024-05-19');
    assert.equal(lastDayOf('2024', 'year'), '2024-12-31');
  });

  it('tells the periods that a span holds whole', () => {
    assert.deepEqual(periodsWithin('2024-01-02', '2024-04-30', 'month'), [
      '2024-02',
      '2024-03',
      '2024-04',
    ]);
    assert.deepEqual(periodsWithin('2024-01-02', '2024-03-30', 'quarter'), []);
  });

  it('has no periods in a span that ends before it begins', () => {
    assert.deepEqual(periodsBetween('2024-03-01', '2024-01-01', 'month'), []);
  });
});

describe('divide(since, until, asked, accepts)', () => {
  it('takes the interval asked for as long as there are not too many', () => {
    const {interval, periods} = divide('2014-01-01', '2024-12-31', 'week');
    assert.equal(interval, 'week');
    assert.ok(periods.length > 500 && periods.length <= maxPeriods);
  });

  for (const [since, expected] of [
    ['1990-01-01', 'month'],
    ['1900-01-01', 'quarter'],
    ['1500-01-01', 'year'],
  ])
    it(`makes ${expected}s of weeks since ${since}`, () => {
      const {interval, periods} = divide(since, '2024-12-31', 'week');
      assert.equal(interval, expected);
      assert.ok(periods.length <= maxPeriods);
    });

  it('takes no interval that is not accepted', () => {
    const years = (interval) => interval !== 'month' && interval !== 'quarter';
    assert.equal(divide('1990-01-01', '2024-12-31', 'week', years).interval, 'year');
    const weeks = (interval) => interval === 'week';
    assert.equal(divide('1990-01-01', '2024-12-31', 'week', weeks), undefined);
  });

  it('refuses what is too long even in years, at once', () => {
    assert.equal(divide('0001-01-01', '9999-12-31', 'week'), undefined);
  });

  it('says from when on a span is not too long', () => {
    for (const interval of Object.keys(calendar)) {
      const since = earliestFor('2024-12-31', interval);
      assert.equal(countPeriods(since, '2024-12-31', interval), maxPeriods);
    }
  });
});
