import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../support/import-source.mjs';

const {chooseSpan, divideSpan, say, language} = await importSource(`
  import './src/languages.ts';
  export {chooseSpan} from './src/model/choose.ts';
  export {divideSpan} from './src/model/division.ts';
  export {say} from './src/text/say.ts';
  export {language} from './src/text/languages.ts';
`);

const any = () => true;

describe('chooseSpan(dataset, asked)', () => {
  it('takes dates from 1800 to 2199 in their order, and says which attribute is wrong', () => {
    assert.deepEqual(chooseSpan({}, {since: '2023', until: '2023-07'}), {
      since: '2023',
      until: '2023-07',
    });
    const refused = (asked) => {
      try {
        chooseSpan({}, asked);
      } catch ({message}) {
        return message;
      }
      return 'taken';
    };
    assert.match(refused({since: '1024'}), /^since="1024".*from 1800 to 2199/);
    assert.match(refused({until: '9999'}), /^until="9999".*from 1800 to 2199/);
    assert.match(refused({since: '2024', until: '2023'}), /^until="2023".*2024 or later/);
  });
});

describe('divideSpan(since, until, asked, accepts)', () => {
  it('says nothing where the interval asked for is drawn', () => {
    const {interval, notes} = divideSpan('2023-07-26', '2026-01-31', 'week', any);
    assert.equal(interval, 'week');
    assert.deepEqual(notes, []);
  });

  it('says which interval is drawn instead, and why', () => {
    const {interval, periods, notes} = divideSpan('1900-01-01', '2026-01-31', 'week', any);
    assert.equal(interval, 'quarter');
    assert.equal(periods.length, 505);
    const said = (tag) => say(notes[0], {language: language(tag)});
    assert.equal(said('en'), 'Drawn by quarter: by week there would be too many columns (6,579).');
    for (const tag of ['fr', 'ar', 'ha', 'es', 'de', 'pt', 'it'])
      assert.doesNotMatch(said(tag), /[{}]|quarter/, tag);
  });

  it('refuses what no interval makes short enough, and says from when on it would be', () => {
    assert.throws(
      () => divideSpan('1024', '2026-01-31', 'month', any),
      ({attribute, message}) => attribute === 'since' && /1427-01-01 to 2026-01-31/.test(message)
    );
    assert.throws(
      () => divideSpan('1990', '2026-01-31', 'week', (each) => each === 'week'),
      ({message}) => /2014-08-04 to/.test(message)
    );
  });
});
