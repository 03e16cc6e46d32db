import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../support/import-source.mjs';

const {attest, attestAll, claimantName, highest, settle} = await importSource(`
  export * from './src/model/claims.ts';
  export {settle} from './src/data/settle.ts';
`);

const dataset = {
  claimants: {army: {name: 'Army'}, unstated: {name: 'Not stated', unnamed: true}},
  sources: {agency: {publisher: 'Agency'}, paper: {publisher: 'Paper'}},
};
const claim = (claimant, source, killed, more) => ({
  claimant,
  source,
  status: 'reported',
  said: '2023-09-29',
  fatalities: killed,
  ...more,
});
const figureOf = ({fatalities}) => fatalities;

describe('claimantName(dataset, claim)', () => {
  it('is who says so', () =>
    assert.equal(claimantName(dataset, claim('army', 'agency', 12)), 'Army'));

  it('is who published it where the source does not tell', () =>
    assert.equal(claimantName(dataset, claim('unstated', 'paper', 12)), 'Paper'));
});

describe('attest(dataset, claim, date)', () => {
  it('names claimant, source, day, standing and the figure before', () => {
    const found = attest(dataset, claim('army', 'agency', 12, {revisedFrom: 10, note: 'Late.'}));
    assert.deepEqual(found, {
      claimant: 'Army',
      source: dataset.sources.agency,
      date: '2023-09-29',
      status: 'reported',
      note: 'Late.',
      revisedFrom: 10,
    });
  });

  it('takes another day', () =>
    assert.equal(attest(dataset, claim('army', 'agency', 12), '2024').date, '2024'));
});

describe('attestAll(dataset, settlement, figureOf, dateOf)', () => {
  const claims = [
    claim('army', 'agency', 12),
    claim('unstated', 'agency', {qualifier: 'at_least', low: 10}),
    claim('unstated', 'paper', 12),
    claim('army', 'paper', 14),
    claim('unstated', 'agency', 90, {moment: 'peak'}),
    claim('unstated', 'paper', 30),
  ];
  const settled = settle(claims, figureOf, dataset.claimants);

  it('lists those who give the figure, then each other one with his own', () => {
    const told = attestAll(dataset, settled, figureOf).map(({claimant, value, relation}) => [
      claimant,
      value?.best ?? value?.low,
      relation,
    ]);
    assert.deepEqual(told, [
      ['Army', undefined, undefined],
      ['Paper', undefined, undefined],
      ['Agency', 10, 'agreeing'],
      ['Army', 14, 'superseded'],
      ['Agency', 90, 'elsewhen'],
    ]);
  });

  it('dates them as the caller says', () =>
    assert.ok(
      attestAll(dataset, settled, figureOf, () => '2020').every(({date}) => date === '2020')
    ));
});

describe('highest(values)', () => {
  for (const [values, expected] of [
    [[], -1],
    [[{gap: 'not_reported'}], -1],
    [[{qualifier: 'several'}], -1],
    [[{best: 0}], 0],
    [[{low: 1, best: 5, high: 9}, {best: 8}], 9],
    [[{qualifier: 'over', low: 130}, {best: 10}], 130],
  ])
    it(`of ${JSON.stringify(values)} is ${expected}`, () =>
      assert.equal(highest(values), expected));
});
