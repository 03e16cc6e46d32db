import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../support/import-source.mjs';

const {settle, settleOn, drawnClaim, isSame, plain} = await importSource(`
  export * from './src/data/settle.ts';
  export {plain} from './src/data/estimate.ts';
`);

const claimants = {
  army: {name: 'Army'},
  militia: {name: 'Militia'},
  unstated: {name: 'Not stated', unnamed: true},
};
/** Claims with a key each: `claims({a: ['army', 12]})`. */
const claims = (entries) =>
  Object.entries(entries).map(([key, [claimant, killed, more]]) => ({
    key,
    claimant,
    source: key,
    status: 'reported',
    ...(killed !== undefined && {killed}),
    ...more,
  }));
const figureOf = ({killed}) => killed;
const keys = (list) => list.map(({key}) => key).join(' ');
const grouped = (accounts) => accounts.map((account) => keys(account.claims)).join(' | ');
const settled = (entries) => settle(claims(entries), figureOf, claimants);
const atLeast = (low) => ({qualifier: 'at_least', low});

describe('drawnClaim(claims, figureOf)', () => {
  for (const [what, entries, expected] of [
    ['the first that gives a figure', {a: ['army'], b: ['militia', 3], c: ['army', 4]}, 'b'],
    [
      'one with a number before one that says why not',
      {a: ['army', {gap: 'withheld'}], b: ['militia', 3]},
      'b',
    ],
    ['a word is a figure', {a: ['army', {qualifier: 'several'}], b: ['militia', 30]}, 'a'],
    ['zero is a figure', {a: ['army', 0], b: ['militia', 30]}, 'a'],
    ['none about another moment', {a: ['army', 90, {moment: 'peak'}], b: ['army', 50]}, 'b'],
    ['one about another moment where there is no other', {a: ['army', 90, {moment: 'peak'}]}, 'a'],
    [
      'one that says why not where none has a figure',
      {a: ['army'], b: ['army', {gap: 'withheld'}]},
      'b',
    ],
    ['none where none says anything', {a: ['army'], b: ['militia']}, undefined],
  ])
    it(`takes ${what}`, () => assert.equal(drawnClaim(claims(entries), figureOf)?.key, expected));
});

describe('settle(claims, figureOf, claimants)', () => {
  it('puts those who give the very same figure with the drawn claim, however it is written', () => {
    const {drawn, agreeing, rivals} = settled({
      a: ['army', 12],
      b: ['militia', {best: 12}],
      c: ['unstated', {qualifier: 'exact', low: 12, best: 12, high: 12}],
    });
    assert.equal(keys(drawn.claims), 'a b c');
    assert.deepEqual(drawn.value, plain(12));
    assert.deepEqual([agreeing, rivals], [[], []]);
  });

  it('tells figures that may be true as well from those that exclude the drawn one', () => {
    const {drawn, agreeing, rivals} = settled({
      a: ['army', 12],
      b: ['militia', atLeast(12)],
      c: ['unstated', 16],
      d: ['unstated', atLeast(12)],
      e: ['unstated', 16],
    });
    assert.equal(keys(drawn.claims), 'a');
    assert.equal(grouped(agreeing), 'b d');
    assert.equal(grouped(rivals), 'c e');
  });

  it('measures the others by all that the drawn claimant says', () => {
    const {drawn, agreeing, rivals} = settled({
      a: ['army', atLeast(29)],
      b: ['militia', 60],
      c: ['army', 29],
    });
    assert.equal(keys(drawn.claims), 'a');
    assert.equal(grouped(agreeing), 'c');
    assert.equal(grouped(rivals), 'b');
  });

  it('makes nobody his own rival: what excludes an earlier claim of one claimant is superseded', () => {
    const {agreeing, rivals, superseded} = settled({
      a: ['army', 14],
      b: ['army', 15],
      c: ['militia', 20],
      d: ['militia', 22],
    });
    assert.deepEqual(agreeing, []);
    assert.equal(grouped(rivals), 'c');
    assert.equal(keys(superseded), 'b d');
  });

  it('takes claimants without a name as one per source', () => {
    const {rivals, superseded} = settled({
      a: ['unstated', 14],
      b: ['unstated', 15],
      c: ['unstated', 16, {source: 'b'}],
    });
    assert.equal(grouped(rivals), 'b');
    assert.equal(keys(superseded), 'c');
  });

  it('keeps claims about another moment, and those without a figure, out of the dispute', () => {
    const {drawn, rivals, elsewhen, silent} = settled({
      a: ['army', 14],
      b: ['militia', 90, {moment: 'peak'}],
      c: ['militia', undefined, {status: 'denied'}],
      d: ['unstated', {gap: 'not_reported'}],
    });
    assert.equal(keys(drawn.claims), 'a');
    assert.deepEqual(rivals, []);
    assert.equal(keys(elsewhen), 'b');
    assert.equal(keys(silent), 'c d');
  });

  it('draws nothing where nobody says anything', () => {
    const {drawn, silent} = settled({a: ['army'], b: ['militia']});
    assert.equal(drawn, undefined);
    assert.equal(keys(silent), 'a b');
  });

  it('has every claim in one place', () => {
    const all = {
      a: ['army', 14],
      b: ['army', 15],
      c: ['militia', atLeast(10)],
      d: ['unstated', 30],
      e: ['unstated'],
      f: ['militia', 40, {moment: 'last'}],
    };
    const {drawn, agreeing, rivals, superseded, elsewhen, silent} = settled(all);
    const places = [drawn, ...agreeing, ...rivals].flatMap((account) => account.claims);
    const found = keys([...places, ...superseded, ...elsewhen, ...silent]);
    assert.deepEqual(found.split(' ').sort(), Object.keys(all));
  });
});

describe('settleOn(drawn, claims, figureOf, claimants)', () => {
  it('has every figure as a rival of a drawn claim without a number', () => {
    const list = claims({a: ['militia', 100], b: ['army', {gap: 'not_reported'}]});
    const {drawn, rivals} = settleOn(list[1], list, figureOf, claimants);
    assert.equal(keys(drawn.claims), 'b');
    assert.equal(grouped(rivals), 'a');
  });
});

describe('isSame(a, b)', () => {
  it('compares what is said and how, not how it is written', () => {
    assert.ok(isSame(plain(12), {best: 12}));
    assert.ok(!isSame(plain(12), {qualifier: 'about', best: 12}));
    assert.ok(isSame({gap: 'withheld'}, {gap: 'withheld'}));
    assert.ok(!isSame({gap: 'withheld'}, {gap: 'not_covered'}));
  });
});
