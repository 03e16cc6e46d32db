import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {validateDatasetText} from '../../lib/validate.js';
import {readTable, said} from './support/read-table.mjs';

const header = 'date,sending,host,personnel,force,status,claimant,source';
const list = (...rows) => readTable([header, ...rows].join('\n') + '\n');

describe('a table of forces', () => {
  it('becomes deployments, each with its statements in order of date, and no attacks', async () => {
    const {dataset, warnings} = await list(
      '2024-09-15,United States,Niger,0,military,withdrawn,Command,Agency',
      '2024-01-10,United States,Niger,"about 1,100",military,present,Command,Agency',
      '2024-03-15,Germany,Niger,90,military,present,Command,Radio'
    );
    assert.deepEqual(warnings, []);
    assert.equal(dataset.counts, undefined);
    assert.equal(dataset.incidents, undefined);
    assert.equal(dataset.asOf, '2024-09-15');
    const [american, german] = dataset.deployments;
    assert.deepEqual(american.claims, [
      {
        asOf: '2024-01-10',
        personnel: {qualifier: 'about', best: 1100},
        presence: 'present',
        status: 'reported',
        claimant: 'command',
        source: 'agency',
      },
      {
        asOf: '2024-09-15',
        personnel: 0,
        presence: 'withdrawn',
        status: 'reported',
        claimant: 'command',
        source: 'agency',
      },
    ]);
    assert.deepEqual([american.id, german.id], ['us-ne', 'de-ne']);
    const problems = validateDatasetText(JSON.stringify(dataset), '2026-01-01');
    assert.deepEqual(
      problems.filter(({level}) => level === 'error'),
      []
    );
  });

  for (const [language, names, row] of [
    ['fr', 'date;pays d’envoi;pays hôte;effectif;source', 'Allemagne;Niger;environ 90'],
    ['es', 'fecha;país de envío;país anfitrión;efectivos;fuente', 'Alemania;Níger;unos 90'],
    ['pt', 'data;país de envio;país anfitrião;efetivo;fonte', 'Alemanha;Níger;cerca de 90'],
    ['it', 'data;paese d’invio;paese ospitante;effettivi;fonte', 'Germania;Niger;circa 90'],
    ['de', 'Datum;Entsendeland;Gastland;Personal;Quelle', 'Deutschland;Niger;rund 90'],
    ['ar', 'التاريخ;البلد المرسل;البلد المضيف;عدد الأفراد;المصدر', 'ألمانيا;النيجر;حوالي 90'],
    [
      'ha',
      'kwanan wata;ƙasar da ta tura;ƙasa mai masauki;yawan sojoji;majiya',
      'Jamus;Nijar;kimanin 90',
    ],
  ])
    it(`is read in ${language}`, async () => {
      const {dataset, warnings} = await readTable(`${names}\n2024-03-15;${row};A\n`);
      assert.deepEqual(warnings, []);
      const [{sending, host, claims}] = dataset.deployments;
      assert.deepEqual([sending, host], ['DE', 'NE']);
      assert.deepEqual(claims[0].personnel, {qualifier: 'about', best: 90});
    });

  it('says of every row what it could not read, and never makes it a zero', async () => {
    const {dataset, warnings, rows, unread} = await list(
      '2024-01-10,France,Niger,some hundreds or so,military,present,,Agency',
      'soon,France,Niger,5,military,present,,Agency',
      '2024-01-11,France,Nowhere,5,military,present,,Agency',
      '2024-01-11,,Niger,5,military,present,,Agency',
      '2024-01-11,France,Niger,5,military,present,,',
      '2024-01-12,Some Company,Niger,5,mystery,dancing,,Agency',
      '2030-01-12,France,Niger,5,military,present,,Agency',
      'Total,,,20,,,,'
    );
    assert.equal(rows, 8);
    assert.equal(unread, 4);
    const [french, company] = dataset.deployments;
    assert.deepEqual(french.claims[0].personnel, {
      gap: 'unread',
      words: 'some hundreds or so',
    });
    assert.equal(company.label, 'Some Company');
    for (const words of [
      /figure could not be read/,
      /without a date/,
      /known host/,
      /without a sender/,
      /without a source/,
      /no country we know/,
      /kind of force is not known/,
      /status is not known/,
      /after the day of the reading/,
      /a sum or a remark/,
    ])
      assert.equal(said(warnings, words).length, 1, String(words));
  });

  it('a second statement of one day is a rival, and said', async () => {
    const {dataset, warnings} = await list(
      '2024-01-10,France,Niger,100,military,present,Ministry,Agency',
      '2024-01-10,France,Niger,200,military,present,Paper,Agency'
    );
    assert.deepEqual(
      dataset.deployments[0].claims.map(({rival}) => rival),
      [undefined, true]
    );
    assert.equal(said(warnings, /as a rival/).length, 1);
  });

  it('names the hosts where none is the country asked for', () =>
    assert.rejects(
      readTable(`${header}\n2024-01-10,FR,NE,1,,,,A\n`, {country: 'ML'}),
      /no forces in Mali.*NE \(Niger\)/
    ));

  it('without a source is refused, and its columns are named', () =>
    assert.rejects(
      readTable('date,sending,host,personnel\n2024-01-01,FR,NE,1\n'),
      /no list of attacks.*date, sending, host, personnel and source/
    ));
});
