import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../support/import-source.mjs';

const {coverageOf} = await importSource(`export * from './src/model/coverage.ts';`);

const coverage = {since: '2023-07-26', until: '2024-06', gaps: ['2023-11', '2022']};

describe('coverageOf(coverage, period)', () => {
  for (const [what, start, end, expected] of [
    ['a month inside', '2023-08-01', '2023-09-01', 'whole'],
    ['the month in which it begins', '2023-07-01', '2023-08-01', 'whole'],
    ['the month in which it ends', '2024-06-01', '2024-07-01', 'whole'],
    ['a month before', '2023-06-01', '2023-07-01', 'none'],
    ['a month after', '2024-07-01', '2024-08-01', 'none'],
    ['a gap', '2023-11-01', '2023-12-01', 'none'],
    ['a quarter with a gap', '2023-10-01', '2024-01-01', 'part'],
    ['a year of a gap', '2022-01-01', '2023-01-01', 'none'],
    ['a week inside', '2024-05-13', '2024-05-20', 'whole'],
  ])
    it(`${what}: ${expected}`, () => assert.equal(coverageOf(coverage, {start, end}), expected));

  it('is none where the data do not say what they cover', () =>
    assert.equal(coverageOf(undefined, {start: '2023-08-01', end: '2023-09-01'}), 'none'));
});
