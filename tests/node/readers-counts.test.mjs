import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readTable, said, valuesOf} from './support/read-table.mjs';

describe('a table of counts that are made already', () => {
  it('gives its numbers, a stated zero too, and leaves months without a row unknown', async () => {
    const {dataset, warnings} = await readTable(
      'date,country,events,fatalities,source\n2024-01,Niger,12,30,Agency A\n2024-03,Niger,0,0,Agency A\n',
      {covers: {since: '2024-01', until: '2024-04'}}
    );
    assert.deepEqual(warnings, []);
    assert.deepEqual(valuesOf(dataset), {'2024-01': 12, '2024-03': 0});
    assert.deepEqual(valuesOf(dataset, 'fatalities'), {'2024-01': 30, '2024-03': 0});
    assert.deepEqual(dataset.claimants, {counts: {name: 'Agency A'}});
    assert.equal(dataset.title, 'Niger, 2024: Agency A');
    assert.equal(dataset.incidents, undefined);
  });

  for (const [language, header] of [
    ['fr', 'mois;événements;tués;source'],
    ['es', 'mes;eventos;muertos;fuente'],
    ['pt', 'mês;ataques;mortos;fonte'],
    ['it', 'mese;attacchi;morti;fonte'],
    ['de', 'Monat;Angriffe;Tote;Quelle'],
    ['ar', 'الشهر;عدد الهجمات;القتلى;المصدر'],
    ['ha', 'wata;yawan hare-hare;matattu;majiya'],
  ])
    it(`is read in ${language}`, async () => {
      const {dataset, warnings} = await readTable(`${header}\n01/2024;1 200;7;A\n02/2024;4;0;A\n`);
      assert.deepEqual(warnings, []);
      assert.deepEqual(valuesOf(dataset), {'2024-01': 1200, '2024-02': 4});
      assert.deepEqual(valuesOf(dataset, 'fatalities'), {'2024-01': 7, '2024-02': 0});
    });

  for (const [what, table, interval, values] of [
    ['years', 'year,events,source\n2023,5,A\n2024,6,A', 'year', {2023: 5, 2024: 6}],
    [
      'quarters',
      'quarter,events,source\nQ1 2024,5,A\n2024-Q2,6,A',
      'quarter',
      {'2024-01-01': 5, '2024-04-01': 6},
    ],
    [
      'a quarter beside a year',
      'année,trimestre,attaques,source\n2024,1,5,A\n2024,T2,6,A',
      'quarter',
      {'2024-01-01': 5, '2024-04-01': 6},
    ],
    [
      'weeks by number',
      'week,events,source\n2024-W01,5,A\n2024-W02,6,A',
      'week',
      {'2024-01-01': 5, '2024-01-08': 6},
    ],
    [
      'weeks by their Mondays',
      'date,events,source\n2024-01-01,5,A\n2024-01-08,6,A',
      'week',
      {'2024-01-01': 5, '2024-01-08': 6},
    ],
    [
      'first days of months',
      'date,events,source\n2024-01-01,5,A\n2024-02-01,6,A',
      'month',
      {'2024-01': 5, '2024-02': 6},
    ],
    ['a span', 'start,end,events,source\n2024-01-01,2024-03-31,5,A', 'quarter', {'2024-01-01': 5}],
    ['days', 'date,events,source\n2024-01-01,5,A\n2024-01-02,6,A', 'month', {'2024-01': 11}],
    [
      'a month beside a year',
      'Year,Month,events,source\n2024,January,5,A\n2024,2,6,A',
      'month',
      {'2024-01': 5, '2024-02': 6},
    ],
  ])
    it(`tells ${what}`, async () => {
      const {dataset} = await readTable(`${table}\n`);
      assert.equal(dataset.counts[0].interval, interval);
      assert.deepEqual(valuesOf(dataset), values);
    });

  it('keeps figures as they were said, and a blank one is a gap', async () => {
    const {dataset} = await readTable(
      'month,events,killed,source\n2024-01,about 10,,A\n2024-02,,over 5,A\n'
    );
    const [attacks, deaths] = dataset.counts.map(({values}) => values);
    assert.deepEqual(attacks, [
      {period: '2024-01', qualifier: 'about', best: 10},
      {period: '2024-02', gap: 'not_reported'},
    ]);
    assert.deepEqual(deaths, [
      {period: '2024-01', gap: 'not_reported'},
      {period: '2024-02', qualifier: 'over', low: 5},
    ]);
  });

  it('adds neither sums, longer periods, other levels nor rival counts, and says so', async () => {
    const {dataset, warnings, unread} = await readTable(
      [
        'date,region,events,source',
        '2024-01,Dosso,1,A',
        '2024-01,Tahoua,2,A',
        '2024-01,,3,A',
        '2024-01,Dosso,9,B',
        '2024-01,Dosso,1,A',
        '2024,Dosso,40,A',
        '2024-02,Total,7,A',
        'later,Dosso,5,A',
        '2024-03,Dosso,few,A',
        '2024-04,Dosso,,A',
      ].join('\n')
    );
    assert.deepEqual(valuesOf(dataset), {'2024-01': 3, '2024-03': 'unread'});
    for (const words of [
      /other administrative level|another administrative level/,
      /second source/,
      /twice/,
      /another length of time/,
      /no event but a sum/,
      /without a period/,
      /without a number/,
    ])
      assert.equal(said(warnings, words).length, 1, String(words));
    assert.equal(unread, 2);
  });

  it('deaths by month are counts, deaths by day a list', async () => {
    const months = await readTable('month,killed,source\n2024-01,5,A\n');
    assert.deepEqual(valuesOf(months.dataset), {});
    assert.deepEqual(valuesOf(months.dataset, 'fatalities'), {'2024-01': 5});
    const dated = await readTable('date,killed,source\n2024-01,5,A\n2024-02,6,A\n');
    assert.deepEqual(valuesOf(dated.dataset), {});
    const days = await readTable('date,killed,source\n2024-01-03,5,A\n2024-01-20,6,A\n');
    assert.deepEqual(valuesOf(days.dataset), {'2024-01': 2});
  });

  it('a longer interval adds up; a shorter one cannot be had, and that is said', async () => {
    const table = 'quarter,events,source\n2024-Q1,5,A\n2024-Q2,6,A\n';
    assert.deepEqual(valuesOf((await readTable(table, {interval: 'year'})).dataset), {2024: 11});
    const short = await readTable(table, {interval: 'month'});
    assert.equal(short.dataset.counts[0].interval, 'quarter');
    assert.equal(said(short.warnings, /counts by quarter/).length, 1);
  });
});

describe('ACLED’s counts', () => {
  it('are read as HDX publishes them by month, on ACLED’s terms', async () => {
    const {dataset} = await readTable(
      [
        'Country,Admin1,Admin2,ISO3,Admin2 Pcode,Admin1 Pcode,Month,Year,Events,Fatalities',
        'Niger,Dosso,A,NER,NE0201,NE02,January,2024,3,7',
        'Niger,Dosso,B,NER,NE0202,NE02,January,2024,1,0',
        'Niger,Dosso,A,NER,NE0201,NE02,February,2024,0,0',
      ].join('\n')
    );
    assert.deepEqual(valuesOf(dataset), {'2024-01': 4, '2024-02': 0});
    assert.deepEqual(valuesOf(dataset, 'fatalities'), {'2024-01': 7, '2024-02': 0});
    assert.equal(dataset.sources['acled-counts'].redistributable, false);
  });

  it('the national table names no source, which is said', async () => {
    const {dataset, warnings} = await readTable(
      'Country,Month,Year,Events,Fatalities\nNiger,January,2024,3,7\n'
    );
    assert.deepEqual(valuesOf(dataset), {'2024-01': 3});
    assert.equal(said(warnings, /taken for ACLED’s/).length, 1);
  });

  it('are read by week, from Saturdays, without what is no violence', async () => {
    const {dataset, warnings} = await readTable(
      [
        'WEEK,COUNTRY,ADMIN1,EVENT_TYPE,SUB_EVENT_TYPE,EVENTS,FATALITIES',
        '2024-01-06,Niger,Dosso,Battles,Armed clash,2,5',
        '2024-01-06,Niger,Dosso,Battles,Government regains territory,1,0',
        '2024-01-06,Niger,Dosso,Protests,Peaceful protest,8,0',
        '2024-01-13,Niger,Dosso,Violence against civilians,Attack,4,6',
      ].join('\n')
    );
    assert.deepEqual(valuesOf(dataset), {'2024-01-08': 3, '2024-01-15': 4});
    assert.deepEqual(dataset.counts[0].provenance.leftOut.demonstrations, {
      events: 8,
      fatalities: 0,
    });
    assert.equal(said(warnings, /does not begin on a Monday/).length, 1);
  });
});
