import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../support/import-source.mjs';

const {highestToll, incidentRow, incidentsBetween, tollOf, tollsOf, say, language} =
  await importSource(`
    export * from './src/model/incidents.ts';
    export {say} from './src/text/say.ts';
    export {language} from './src/text/languages.ts';
  `);

const dataset = {
  claimants: {army: {name: 'the army'}, militia: {name: 'the militia'}},
  sources: {agency: {publisher: 'Agency'}},
};
const claim = (claimant, fatalities, more) => ({
  claimant,
  source: 'agency',
  status: 'reported',
  ...(fatalities !== undefined && {fatalities}),
  ...more,
});
const incident = (...claims) => ({
  id: 'kandadji',
  start: '2023-09-28',
  place: {name: 'Kandadji', region: 'Tillabéri'},
  kind: 'assault',
  victims: ['soldiers'],
  claims,
});

describe('tollOf(incident)', () => {
  it('is the first figure given', () =>
    assert.equal(tollOf(incident(claim('army'), claim('militia', 7))).best, 7));

  it('is a gap where nobody gave one', () =>
    assert.deepEqual(tollOf(incident(claim('army'))), {gap: 'not_reported'}));
});

describe('highestToll(dataset, incident)', () => {
  it('is the highest that anybody stands by', () => {
    const found = incident(
      claim('army', 14),
      claim('army', 40, {note: 'And another clash.'}),
      claim('militia', 30),
      claim('militia', 90, {moment: 'peak'})
    );
    assert.equal(highestToll(dataset, found), 30);
    assert.equal(tollsOf(dataset, found).length, 2);
  });

  it('is -1 where nobody gave a number', () =>
    assert.equal(highestToll(dataset, incident(claim('army'))), -1));
});

describe('incidentsBetween(incidents, since, until)', () => {
  const at = (start) => ({start});
  const all = ['2023', '2023-09', '2023-09-28', '2024-01-01'].map(at);

  it('takes those that may have begun in the span', () =>
    assert.deepEqual(incidentsBetween(all, '2023-09-15', '2023-10'), all.slice(0, 3)));

  it('has no end where none is given', () => {
    assert.deepEqual(incidentsBetween(all, undefined, undefined), all);
    assert.deepEqual(incidentsBetween(all, '2024', undefined), all.slice(3));
  });
});

describe('incidentRow(dataset, incident)', () => {
  const locale = {language: language('en')};

  it('is drawn by the first claim and names those who exclude it', () => {
    const row = incidentRow(
      dataset,
      incident(claim('army', 12), claim('militia', {qualifier: 'over', low: 10}))
    );
    assert.equal(row.value.best, 12);
    assert.deepEqual(row.rivals, []);
    assert.equal(row.attestations.length, 2);
    assert.doesNotMatch(say(row.detail, locale), /others/);

    const disputed = incidentRow(dataset, incident(claim('army', 12), claim('militia', 16)));
    assert.match(say(disputed.detail, locale), /according to the army; another report: 16/);
    assert.equal(disputed.rivals[0].value.best, 16);
  });

  it('names those who wrote about it where nobody gave a figure', () => {
    const row = incidentRow(dataset, incident(claim('army'), claim('militia')));
    assert.deepEqual(row.value, {gap: 'not_reported'});
    assert.equal(row.attestations.length, 2);
  });
});
