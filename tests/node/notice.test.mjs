import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from './support/import-source.mjs';

const {noticeOf, messageOf} = await importSource(`export * from './src/element/notice.ts'`);
const day = (text) => Date.parse(text);
const kind = (arrival, checked, today) => noticeOf(arrival, {checked}, day(today))?.phrase;

describe('noticeOf', () => {
  const fine = {leftOut: 0};
  const cases = [
    ['is silent about data that were checked lately', fine, '2026-01-01', '2026-06-29', undefined],
    [
      'says that data were not checked for half a year',
      fine,
      '2026-01-01',
      '2026-07-01',
      'unchecked',
    ],
    ['counts a month from its last day', fine, '2026-01', '2026-07-15', undefined],
    ['says what was left out', {leftOut: 2}, '2026-01-01', '2026-01-02', 'left_out'],
    ['says first that an update failed', {code: 'http', leftOut: 2}, '2020', '2026-01-02', 'stale'],
  ];
  for (const [title, arrival, checked, today, expected] of cases)
    it(title, () => assert.equal(kind(arrival, checked, today), expected));
});

it('messageOf has a sentence for every code, the general one where there is no better', () => {
  assert.equal(messageOf({code: 'version', leftOut: 0}), 'error_version');
  assert.equal(messageOf({code: 'csp', leftOut: 0}), 'error_load');
});
