import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {validateDatasetText} from '../../lib/validate.js';
import {readTable, said, valuesOf} from './support/read-table.mjs';

const header = 'id,date,place,party,cause,side,killed,injured,claimant,source';
const list = (...rows) => readTable([header, ...rows].join('\n') + '\n');

describe('casualties, several rows an incident', () => {
  it('become one incident with the claims of each claimant, and count once', async () => {
    const {dataset, warnings} = await list(
      'v1,2024-03-01,Valley,soldiers,combat,,7,7,Ministry,Agency',
      'v1,2024-03-01,Valley,soldiers,road accident,,5,,Ministry,Agency',
      'v1,2024-03-01,Valley,militants,,other,over 100,,Ministry,Agency',
      'v1,2024-03-01,Valley,,,,15-20,,Villagers,Radio',
      'v2,2024-04-02,Hill,civilians,,,4,2,Radio,Radio'
    );
    assert.deepEqual(warnings, []);
    const [valley, hill] = dataset.incidents;
    assert.deepEqual(valley.claims, [
      {
        claimant: 'ministry',
        source: 'agency',
        status: 'reported',
        fatalities: 12,
        injured: 7,
        armedGroupFatalities: {qualifier: 'over', low: 100},
        parts: [
          {cause: 'combat', fatalities: 7},
          {cause: 'road_accident', fatalities: 5},
        ],
      },
      {
        claimant: 'villagers',
        source: 'radio',
        status: 'reported',
        fatalities: {qualifier: 'range', low: 15, high: 20},
      },
    ]);
    assert.deepEqual([valley.victims, hill.victims], [['soldiers'], ['civilians']]);
    assert.deepEqual(valuesOf(dataset), {'2024-03': 1, '2024-04': 1});
    assert.deepEqual(valuesOf(dataset, 'fatalities'), {'2024-03': 12, '2024-04': 4});
    const problems = validateDatasetText(JSON.stringify(dataset), '2026-01-01');
    assert.deepEqual(
      problems.filter(({level}) => level === 'error'),
      []
    );
  });

  it('armed groups are never added, whether or not a column says so', async () => {
    for (const party of ['militants', 'Djihadistes', 'Terroristen', 'yihadistas', 'مسلحون']) {
      const {dataset, warnings} = await list(
        'a,2024-01-01,Hill,police,,,3,,Ministry,Agency',
        `a,2024-01-01,Hill,${party},,,30,,Ministry,Agency`
      );
      assert.deepEqual(valuesOf(dataset, 'fatalities'), {'2024-01': 3}, party);
      assert.equal(dataset.incidents[0].claims[0].armedGroupFatalities, 30, party);
      assert.equal(said(warnings, /never added/).length, 1);
    }
  });

  it('a whole stays as it is said, its parts by party beside it; what does not add up is said', async () => {
    const {dataset, warnings} = await list(
      'a,2024-01-01,Hill,,,,20,,Ministry,Agency',
      'a,2024-01-01,Hill,soldiers,,,12,,Ministry,Agency',
      'a,2024-01-01,Hill,shepherds,,,7,,Ministry,Agency'
    );
    const [claim] = dataset.incidents[0].claims;
    assert.equal(claim.fatalities, 20);
    assert.deepEqual(claim.parts, [
      {party: 'soldiers', fatalities: 12},
      {party: 'shepherds', fatalities: 7},
    ]);
    assert.equal(dataset.terms.shepherds, 'shepherds');
    assert.deepEqual(warnings.find(({text}) => /add up/.test(text)).values, ['a']);
  });

  it('columns of one party each are parts too', async () => {
    for (const names of [
      'date,place,killed_soldiers,killed_civilians,killed militants,source',
      'date,lieu,soldats tués,tués (civils),djihadistes tués,source',
      'fecha,lugar,soldados muertos,civiles muertos,militantes muertos,fuente',
    ]) {
      const {dataset} = await readTable(
        `${names}\n2024-01-01,A,12,3,40,Agency\n2024-01-09,B,1,,,Agency\n`
      );
      assert.deepEqual(dataset.incidents[0].claims[0].parts, [
        {party: 'soldiers', fatalities: 12},
        {party: 'civilians', fatalities: 3},
      ]);
      assert.equal(dataset.incidents[0].claims[0].armedGroupFatalities, 40);
      assert.deepEqual(valuesOf(dataset, 'fatalities'), {'2024-01': 16}, names);
    }
  });

  it('without ids, rows of one day and place are one incident where their claimants differ, and that is said', async () => {
    const {dataset, warnings} = await readTable(
      [
        'date,place,killed,claimant,source',
        '2024-01-01,Hill,5,Ministry,Agency',
        '2024-01-01,Hill,9,Villagers,Radio',
        '2024-01-01,Hill,2,Ministry,Agency',
        '2024-01,Hill,1,Army,Agency',
        '2024-01,Hill,1,Villagers,Agency',
      ].join('\n')
    );
    assert.deepEqual(valuesOf(dataset), {'2024-01': 4});
    assert.deepEqual(valuesOf(dataset, 'fatalities'), {'2024-01': 9});
    assert.equal(said(warnings, /one incident/).length, 1);
  });

  it('a row that comes again is counted as one, and a side nobody knows is lost with its words', async () => {
    const {dataset, warnings, unread} = await list(
      'a,2024-01-01,Hill,,,,5,,Ministry,Agency',
      'a,2024-01-01,Hill,,,,6,,Ministry,Agency',
      'b,2024-01-03,Hill,,,left,6,,Ministry,Agency'
    );
    assert.deepEqual(valuesOf(dataset, 'fatalities'), {'2024-01': 5});
    assert.equal(dataset.counts[0].provenance.leftOut.duplicates.events, 1);
    assert.equal(unread, 1);
    assert.deepEqual(warnings.find(({text}) => /names a side/.test(text)).values, ['left']);
  });

  for (const [language, head, row, parts] of [
    ['fr', 'date;lieu;partie;cause;tués;selon;source', 'soldats;au combat', 'combat'],
    ['es', 'fecha;lugar;parte;causa;muertos;según;fuente', 'soldados;en combate', 'combat'],
    ['pt', 'data;local;parte;causa;mortos;segundo;fonte', 'soldados;em combate', 'combat'],
    ['it', 'data;luogo;parte;causa;morti;secondo;fonte', 'soldati;in combattimento', 'combat'],
    ['de', 'Datum;Ort;Partei;Ursache;Tote;laut;Quelle', 'Soldaten;im Kampf', 'combat'],
    ['ar', 'التاريخ;المكان;الطرف;السبب;القتلى;بحسب;المصدر', 'جنود;في القتال', 'combat'],
    ['ha', 'kwanan wata;wuri;ɓangare;dalili;matattu;in ji;majiya', 'sojoji;yaƙi', 'combat'],
  ])
    it(`are read in ${language}`, async () => {
      const [party] = row.split(';');
      const {dataset, warnings} = await readTable(
        `${head}\n2024-03-01;Valley;${row};7;M;A\n2024-03-01;Valley;${party};other;5;M;A\n`
      );
      assert.deepEqual(dataset.incidents[0].victims, ['soldiers']);
      assert.deepEqual(dataset.incidents[0].claims[0].parts[0], {cause: parts, fatalities: 7});
      assert.deepEqual(valuesOf(dataset, 'fatalities'), {'2024-03': 12});
      assert.equal(warnings.length, 1);
    });
});
