import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';

/** Formats days in every language and says what it made of them, as JSON. */
const program = `
  import './src/languages.ts';
  import {language} from './src/text/languages.ts';
  import {isDate, parseDate, formatDay, dayAfter, dayBefore, lastDay} from './src/data/date.ts';
  import {periodsBetween} from './src/data/period.ts';
  const days = ['2023-07-26', '2024-03-01', '2024-12-31', '2023-07', '2023'];
  const said = {};
  for (const tag of ['en', 'fr', 'ar', 'ar-DZ', 'ha', 'es', 'de', 'pt', 'it'])
    said[tag] = days.flatMap((day) => ['long', 'short'].map((style) => language(tag).date(day, style)));
  const months = periodsBetween('2023-07-26', '2024-03-31', 'month');
  const weeks = periodsBetween('2024-03-01', '2024-04-07', 'week');
  const turns = ['2024-03-10', '2024-03-31', '2024-10-27', '2024-11-03', '2024-12-31'].map((day) => [
    formatDay(parseDate(day)), dayAfter(day), dayBefore(day), lastDay(day.slice(0, 7)), isDate(day)
  ]);
  console.log(JSON.stringify({offset: new Date('2023-07-26').getTimezoneOffset(), said, months, weeks, turns}));
`;

describe('a date is the same day everywhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'time-zones-'));
  const outfile = join(folder, 'program.mjs');
  const inZone = (zone) =>
    JSON.parse(
      execFileSync(process.execPath, [outfile], {env: {...process.env, TZ: zone}, encoding: 'utf8'})
    );
  let utc;

  before(async () => {
    await build({
      stdin: {contents: program, resolveDir: process.cwd(), loader: 'ts'},
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
      logLevel: 'error',
    });
    utc = inZone('UTC');
  });
  after(() => rmSync(folder, {recursive: true}));

  it('is what the data say in UTC', () => {
    assert.equal(utc.said.en[0], '26 July 2023');
    assert.equal(utc.said.fr[2], '1er mars 2024');
    assert.equal(utc.said.ha[0], '26 ga Yuli, 2023');
    assert.equal(utc.said.de[4], '31. Dezember 2024');
  });

  for (const [zone, offset] of [
    ['America/New_York', 240],
    ['Asia/Tokyo', -540],
    ['Pacific/Kiritimati', -840],
    ['America/St_Johns', 150],
  ])
    it(`in ${zone}`, () => {
      const {offset: found, ...there} = inZone(zone);
      assert.equal(found, offset, 'the zone was really set');
      const {offset: none, ...here} = utc;
      assert.equal(none, 0);
      assert.deepEqual(there, here);
    });
});
