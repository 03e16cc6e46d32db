import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {build} from 'esbuild';

const {outputFiles} = await build({
  entryPoints: ['src/readers/read-dataset.ts'],
  bundle: true,
  format: 'esm',
  write: false,
});
const {readDataset} = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

async function* stream(content) {
  yield content;
}

const read = (content, options) =>
  readDataset([{name: 'list.csv', chunks: stream(content)}], {
    checked: '2026-01-01',
    country: 'NE',
    ...options,
  });

/** The best, else the lowest number of every period of a measure. */
const valuesOf = ({counts}, wanted = 'attacks') =>
  Object.fromEntries(
    (counts.find(({measure}) => measure === wanted)?.values ?? []).map(({period, best, low}) => [
      period,
      best ?? low,
    ])
  );
const textsOf = (warnings) => warnings.map(({text}) => text);

describe('a list as somebody keeps it', () => {
  for (const [language, header, killed] of [
    ['fr', 'date;lieu;tués;selon;source', 'plus de 20'],
    ['es', 'fecha;lugar;muertos;según;fuente', 'más de 20'],
    ['pt', 'data;local;mortos;segundo;fonte', 'mais de 20'],
    ['it', 'data;luogo;morti;secondo;fonte', 'oltre 20'],
    ['de', 'Datum;Ort;Tote;laut;Quelle', 'über 20'],
    ['ar', 'التاريخ;المكان;القتلى;بحسب;المصدر', 'أكثر من ٢٠'],
    ['ha', 'kwanan wata;wuri;waɗanda aka kashe;in ji;majiya', 'sama da 20'],
  ])
    it(`is read in ${language}`, async () => {
      const {dataset, warnings} = await read(
        `${header}\n28/09/2023;Place A;1 200;Radio A;Agency A\n02/10/2023;Place B;${killed};;Agency A\n`
      );
      assert.deepEqual(warnings, []);
      assert.deepEqual(valuesOf(dataset, 'fatalities'), {'2023-09': 1200, '2023-10': 20});
      assert.equal(dataset.incidents[1].claims[0].fatalities.qualifier, 'over');
    });

  it('says of a cell it cannot read what stands there, and keeps the words', async () => {
    const {dataset, warnings} = await read(
      'date,place,killed,injured,source\n2024-01-01,A,a few,12 or so,Radio A\n'
    );
    assert.deepEqual(warnings[0].values.toSorted(), ['12 or so', 'a few']);
    const [claim] = dataset.incidents[0].claims;
    assert.deepEqual(claim.fatalities, {gap: 'unread', words: 'a few'});
    assert.deepEqual(claim.injured, {gap: 'unread', words: '12 or so'});
    assert.deepEqual(dataset.counts[1].values, [
      {period: '2024-01', gap: 'unread', words: 'a few'},
    ]);
  });

  it('takes no date that may begin with its year, and says it', async () => {
    const {dataset, warnings, unread} = await read(
      'date,place,killed,source\n25-03-05,A,approx 7,R\n2025-03-05,B,approx 7,R\n'
    );
    assert.equal(unread, 1);
    assert.deepEqual(warnings.find(({text}) => /without a date/.test(text)).values, ['25-03-05']);
    assert.deepEqual(dataset.incidents[0].claims[0].fatalities, {qualifier: 'about', best: 7});
  });

  it('knows countries by the abbreviations of their names', async () => {
    const list =
      'date,country,place,killed,source\n2024-01-05,Dem. Rep. Congo,A,1,R\n2024-01-06,"Congo, Dem. Rep.",B,2,R\n2024-01-07,Rép. centrafricaine,B,4,R\n';
    assert.deepEqual(valuesOf((await read(list, {country: 'CD'})).dataset, 'fatalities'), {
      '2024-01': 3,
    });
    assert.deepEqual(valuesOf((await read(list, {country: 'CF'})).dataset, 'fatalities'), {
      '2024-01': 4,
    });
  });

  it('takes no chronicle for attacks', () =>
    assert.rejects(read('date,title,source\n2024-01-01,a,b\n'), {code: 'shape'}));

  it('says which columns it does not use and which stand there twice', async () => {
    const {dataset, warnings} = await read(
      'date,place,killed,killed,mood,source\n2024-01-01,A,,3,x,Radio A\n'
    );
    assert.deepEqual(valuesOf(dataset, 'fatalities'), {'2024-01': 3});
    assert.match(textsOf(warnings).join(), /not used: mood.*mean the same: killed, killed/);
  });

  it('passes over a preamble, a total and a remark, and says so', async () => {
    const {dataset, warnings} = await read(
      'List of Radio A\n\ndate,place,killed,source\n2024-01-01,A,2,Radio A\n,Total,2,\nSource: Radio A\n'
    );
    assert.deepEqual(valuesOf(dataset, 'fatalities'), {'2024-01': 2});
    assert.match(textsOf(warnings).join(), /above the header.*a sum or a remark/);
  });

  it('covers only what its author says', async () => {
    const list = 'date,place,source\n2024-01-05,A,R\n2024-03-05,B,R\n';
    assert.deepEqual(valuesOf((await read(list)).dataset), {'2024-01': 1, '2024-03': 1});
    const covers = {since: '2024-01', until: '2024-04'};
    assert.deepEqual(valuesOf((await read(list, {covers})).dataset), {
      '2024-01': 1,
      '2024-02': 0,
      '2024-03': 1,
      '2024-04': 0,
    });
    const unread = `${list}2024-02-05,C,\n`;
    assert.deepEqual(valuesOf((await read(unread, {covers})).dataset), {
      '2024-01': 1,
      '2024-03': 1,
      '2024-04': 0,
    });
    const undated = `${list}soon,C,R\n`;
    assert.deepEqual(valuesOf((await read(undated, {covers})).dataset), {
      '2024-01': 1,
      '2024-03': 1,
    });
  });

  it('decides the order of day and month over the whole file, however late the proof', async () => {
    const filler = 'n'.repeat(5000);
    const rows = Array.from({length: 12}, (_, i) => `1/${i + 1}/2024,A,1,R,${filler}\n`);
    const {dataset} = await read(
      `date,place,killed,source,note\n${rows.join('')}1/25/2024,A,1,R,\n`
    );
    assert.deepEqual(valuesOf(dataset), {'2024-01': 13});
  });
});

describe('files of publishers', () => {
  const ged =
    'id,type_of_violence,country,date_start,date_end,date_prec,event_clarity,low,best,high\n';

  it('reads whole numbers as programs write them', async () => {
    const {dataset} = await read(
      `${ged}1.0,1.0,Niger,2024-01-02,2024-01-02,1.0,1.0,1.0,2.0,3.0\n2.0,1.0,Niger,2024-01-01,2024-01-31,4.0,2.0,10.0,12.0,13.0\n`
    );
    assert.deepEqual(valuesOf(dataset), {'2024-01': 1});
    assert.deepEqual(valuesOf(dataset, 'fatalities'), {'2024-01': 14});
  });

  it('believes no coverage because of a name', async () => {
    const rows = `${ged}1,1,Niger,2023-07-28,2023-07-28,1,1,1,1,1\n2,1,Niger,2023-09-02,2023-09-02,1,1,1,1,1\n`;
    const file = {name: 'GEDEvent_v24_1.csv', chunks: stream(rows)};
    const {dataset} = await readDataset([file], {checked: '2026-01-01', country: 'NE'});
    assert.deepEqual(valuesOf(dataset), {'2023-07': 1, '2023-08': 0, '2023-09': 1});
  });

  it('counts only ACLED’s own violence as ACLED’s', async () => {
    const {dataset} = await read(
      'event_id_cnty,event_date,event_type,country,iso,fatalities,data_source\n' +
        'N1,2024-01-03,Battles,Niger,562.0,4,ACLED\n,2024-01-05,Shooting,Niger,562,1,Radio A\nN3,2024-01-05,Dance,Niger,562,1,ACLED\n'
    );
    assert.deepEqual(valuesOf(dataset), {'2024-01': 1});
    assert.deepEqual(Object.keys(dataset.counts[0].provenance.leftOut).toSorted(), [
      'other_sources',
      'unknown_types',
    ]);
  });

  it('adds no columns of HXL that may overlap', async () => {
    const {dataset, warnings} = await read(
      'Title,,,\nDate,F,M,Source\n#date,#affected+killed+f,#affected+killed+m,#meta+source\n2024-03-01,2,10,R\n'
    );
    assert.deepEqual(valuesOf(dataset, 'fatalities'), {});
    assert.match(textsOf(warnings).join(), /none the whole: f, m/);
  });

  it('tells a refusal in the words of the API', () =>
    assert.rejects(
      read('{"status":403,"error":[{"status":403,"message":"Not today"}]}'),
      /“403”, “Not today”/
    ));

  it('takes a code before a name, and lets what has none be asked for', async () => {
    const list =
      'date,country,iso3,place,source\n2024-01-01,CAR,CAF,A,R\n2024-01-02,High Sea,,B,R\n';
    assert.deepEqual(valuesOf((await read(list, {country: 'CF'})).dataset), {'2024-01': 1});
    const {dataset} = await read(list, {country: 'High Sea'});
    assert.equal(dataset.country, 'ZZ');
    await assert.rejects(read(list, {country: 'CA'}), /High Sea/);
  });
});
