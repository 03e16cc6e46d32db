import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../support/import-source.mjs';

const {highestRow, nameOf, pointOfRow, withChildren, say, language} = await importSource(`
  export * from './src/model/row.ts';
  export {say} from './src/text/say.ts';
  export {language} from './src/text/languages.ts';
`);

const row = (id, value, more) => ({
  id,
  label: {text: id},
  value,
  unit: 'person',
  role: 'main',
  tone: 'killed',
  attestations: [],
  ...more,
});

describe('nameOf(row)', () => {
  const named = (...args) => say(nameOf(row(...args)), {language: language('en')});

  it('says what, how many, then what qualifies it', () => {
    assert.equal(named('Killed', {best: 12}), 'Killed: 12 people');
    assert.equal(
      named(
        'Army',
        {qualifier: 'over', low: 12},
        {about: {text: 'Killed'}, detail: {text: 'late'}}
      ),
      'Killed, Army: over 12 people; late'
    );
  });

  it('says why there is no number', () =>
    assert.equal(named('Killed', {gap: 'withheld'}), 'Killed: number withheld'));
});

describe('withChildren(row)', () => {
  it('puts parts before rivals before steps, each with its own', () => {
    const leaf = (id) => row(id, {best: 1});
    const whole = row(
      'a',
      {best: 1},
      {
        steps: [leaf('e')],
        rivals: [leaf('d')],
        parts: [row('b', {best: 1}, {rivals: [leaf('c')]})],
      }
    );
    assert.equal(
      withChildren(whole)
        .map(({id}) => id)
        .join(''),
      'abcde'
    );
  });
});

describe('pointOfRow(row)', () => {
  for (const [value, expected] of [
    [{low: 1, best: 5, high: 9}, 5],
    [{qualifier: 'over', low: 12}, 12],
    [{qualifier: 'up_to', high: 12}, 12],
    [{qualifier: 'several'}, undefined],
    [{gap: 'not_covered'}, undefined],
  ])
    it(`of ${JSON.stringify(value)} is ${expected}`, () =>
      assert.equal(pointOfRow(row('a', value)), expected));
});

describe('highestRow(rows)', () => {
  const [none, zero, five, other] = [
    row('none', {gap: 'not_covered'}),
    row('zero', {best: 0}),
    row('five', {best: 5}),
    row('other', {best: 5}),
  ];

  it('is the first of the highest', () =>
    assert.equal(highestRow([none, zero, five, other]), five));

  it('is none where nothing is over zero', () => assert.equal(highestRow([none, zero]), undefined));
});
