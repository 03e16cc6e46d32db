import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from './support/import-source.mjs';

const {isOld, noticeOf, messageOf, LoadError} = await importSource(`
  export * from './src/load/notice.ts';
  export * from './src/load/load-error.ts';
`);
describe('isOld', () => {
  const cases = [
    ['2026-01-01', '2026-06-29', false],
    ['2026-01-01', '2026-07-01', true],
    // A month counts from its last day.
    ['2026-01', '2026-07-15', false],
  ];
  for (const [checked, today, expected] of cases)
    it(`${checked} is ${expected ? 'long ago' : 'lately'} on ${today}`, () =>
      assert.equal(isOld({checked}, Date.parse(today)), expected));
});

it('noticeOf says first that an update failed, then what was left out', () => {
  assert.equal(noticeOf({leftOut: 0}), undefined);
  assert.equal(noticeOf({leftOut: 2}).phrase, 'left_out');
  assert.equal(noticeOf({code: 'http', leftOut: 2}).phrase, 'stale');
});

it('messageOf has a sentence for every code, the general one where there is no better', () => {
  assert.equal(messageOf(new LoadError('version', '')), 'error_version');
  assert.equal(messageOf(new LoadError('csp', '')), 'error_load');
});
