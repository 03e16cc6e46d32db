import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../support/import-source.mjs';

const {excludes, plain} = await importSource(`
  export {excludes} from './src/data/excludes.ts';
  export {plain} from './src/data/estimate.ts';
`);

const said = (qualifier, ends) => ({qualifier, ...ends});
const cases = [
  [12, 12, false],
  [12, 13, true],
  [12, said('at_least', {low: 12}), false],
  [12, said('at_least', {low: 10}), false],
  [12, said('at_least', {low: 13}), true],
  [12, said('over', {low: 10}), false],
  [12, said('over', {low: 12}), true],
  [12, said('up_to', {high: 12}), false],
  [12, said('fewer_than', {high: 12}), true],
  [0, said('up_to', {high: 120}), true],
  [15, said('range', {low: 10, high: 20}), false],
  [21, said('range', {low: 10, high: 20}), true],
  [{low: 8, best: 12, high: 16}, 16, false],
  [{low: 8, best: 12, high: 16}, {low: 16, best: 20, high: 30}, false],
  [{low: 8, best: 12, high: 16}, 17, true],
  [100, said('about', {best: 100}), false],
  [108, said('about', {best: 100}), false],
  [120, said('about', {best: 100}), true],
  [said('about', {best: 300}), said('about', {best: 350}), true],
  [said('about', {best: 1400}), said('about', {best: 1500}), false],
  [said('over', {low: 100}), said('about', {best: 100}), false],
  [said('about', {low: 90, best: 100, high: 130}), 130, false],
  [said('several'), said('over', {low: 50}), true],
  [said('several'), 6, false],
  [said('dozens'), 60, false],
  [said('hundreds'), said('dozens'), true],
  [said('at_least', {low: 3}), said('at_least', {low: 300}), false],
  [12, {gap: 'not_reported'}, false],
];

describe('excludes(a, b)', () => {
  for (const [a, b, expected] of cases)
    it(`${JSON.stringify(a)} and ${JSON.stringify(b)} ${expected ? 'cannot' : 'can'} both be true`, () => {
      assert.equal(excludes(plain(a), plain(b)), expected);
      assert.equal(excludes(plain(b), plain(a)), expected);
    });
});
