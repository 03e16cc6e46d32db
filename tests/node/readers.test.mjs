import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {build} from 'esbuild';

const {outputFiles} = await build({
  stdin: {
    contents: `
      export {readDataset} from './src/readers/read-dataset.ts';
      export {readers, recognise} from './src/readers/recognise.ts';
      export {validateDataset} from './src/data/check/validate.ts';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const {readDataset, readers, recognise, validateDataset} = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const checked = '2026-01-31';
const accessed = '2026-01-02';

const fixture = async (name) => ({
  name,
  accessed,
  chunks: (async function* () {
    yield await readFile(new URL(`../fixtures/readers/${name}`, import.meta.url));
  })(),
});

const read = async (name, options) =>
  readDataset([await fixture(name)], {checked, country: 'NE', ...options});

const valuesOf = ({counts}, measure, region) =>
  Object.fromEntries(
    counts
      .find((series) => series.measure === measure && series.region === region)
      .values.filter(({best}) => best !== 0)
      .map(({period, best, low, high, gap}) => [
        period,
        gap ?? (low === undefined ? best : [low, best, high]),
      ])
  );

// The counts and sums in this file were made apart from this code, with Python's csv module or, for the shortest, by
// hand. Here: rows of Niger with ids not met before, by the month of date_start; events without event_clarity 2; deaths
// where the dates lie in one month or date_prec is 1, 2 or 3.
const eventsOfNiger = {'2021-03': 1, '2023-08': 3, '2023-09': 1, '2023-11': 2};
const deathsInNiger = {
  '2021-03': [5, 5, 5],
  '2023-08': [23, 25, 28],
  '2023-09': [21, 26, 31],
  '2023-11': [3, 2, 10],
};

describe('the reader of UCDP GED', () => {
  for (const [name, layout] of [
    ['GEDEvent_v24_1.csv', '49 columns with times'],
    ['ged191-hxl.csv', '43 columns and a row of HXL hashtags'],
    ['ged171-slashes.csv', '41 columns, day/month/year and CRLF'],
    ['ged-api-page.json', 'a page of the API'],
    ['ged.geojson', 'GeoJSON'],
  ])
    it(`counts the same events in ${layout}`, async () => {
      const {dataset} = await read(name);
      assert.deepEqual(valuesOf(dataset, 'attacks'), eventsOfNiger);
      assert.deepEqual(valuesOf(dataset, 'fatalities'), deathsInNiger);
    });

  it('says once, with its first line, that brackets are out of order', async () => {
    const {warnings} = await read('GEDEvent_v24_1.csv');
    assert.deepEqual(warnings, [
      {
        file: 'GEDEvent_v24_1.csv',
        line: 9,
        text: 'Low, best and high are out of order; they were taken as they stand.',
        count: 1,
      },
    ]);
  });

  it('keeps summaries, vague dates and ids met before out of the counts and says so', async () => {
    const {dataset} = await read('GEDEvent_v24_1.csv');
    const [attacks] = dataset.counts;
    assert.deepEqual(attacks.provenance.leftOut, {
      summaries: {events: 1, fatalities: 0},
      vague_dates: {events: 1, fatalities: 40},
      duplicates: {events: 1, fatalities: 5},
    });
    assert.equal(attacks.provenance.counted, 8);
    assert.match(attacks.note, /sum up several events, which are not counted as events: 1\./);
    assert.match(
      attacks.note,
      /dated too vaguely for the interval, which are in no number: 1 \(40 killed\)\./
    );
    assert.match(attacks.note, /went on into a later month, counted where they began: 1\./);
  });

  it('credits version and authors and says what its counts are', async () => {
    const {dataset} = await read('GEDEvent_v24_1.csv');
    const source = dataset.sources['ucdp-ged'];
    assert.equal(source.title, 'UCDP GED 24.1');
    assert.equal(source.license, 'CC-BY-4.0');
    assert.equal(source.redistributable, true);
    assert.equal(source.accessed, accessed);
    assert.match(source.attribution, /UCDP GED 24\.1.*Sundberg and Melander \(2013\)/);
    assert.match(
      dataset.counts[0].definition,
      /at least one death, each counted in the month in which it began/
    );
  });

  it('calls a monthly candidate release provisional and does not take it for whole years', async () => {
    const file = {...(await fixture('GEDEvent_v24_1.csv')), name: 'GEDEvent_v24_0_3.csv'};
    const {dataset} = await readDataset([file], {checked, country: 'NE'});
    assert.equal(dataset.counts[0].status, 'provisional');
    assert.equal(dataset.coverage.since, '2021-03-15');
  });

  it('reads best_est, low_est and high_est, as the versions before 17.1 have them', async () => {
    const text = (
      await readFile(new URL('../fixtures/readers/ged191-hxl.csv', import.meta.url), 'utf8')
    )
      .replace('low,best,high\n', 'low_est,best_est,high_est\n')
      .replace(/\n,#date.*\n/, '\n');
    const chunks = (async function* () {
      yield text;
    })();
    const {dataset} = await readDataset([{name: 'ged50.csv', chunks}], {checked, country: 'NE'});
    assert.deepEqual(valuesOf(dataset, 'fatalities'), deathsInNiger);
  });

  it('turns an event into an incident with one claim, its parts and a place that is no pin', async () => {
    const {dataset} = await read('GEDEvent_v24_1.csv');
    assert.equal(dataset.incidents.length, 9);
    assert.deepEqual(
      dataset.incidents.find(({id}) => id === 'ucdp-ged-3'),
      {
        id: 'ucdp-ged-3',
        start: '2023-08-31',
        end: '2023-09-01',
        place: {
          name: 'Sample village',
          region: 'Tahoua region',
          latitude: 14.5,
          longitude: 1.25,
          precision: 'region',
        },
        kind: 'one_sided',
        victims: ['civilians'],
        attacker: 'Sample group',
        claims: [
          {
            claimant: 'ucdp-ged',
            source: 'ucdp-ged',
            status: 'reported',
            fatalities: {low: 2, best: 3, high: 3},
            parts: [{party: 'civilians', fatalities: 3}],
            note: 'Sample group – Civilians. Named by UCDP as source: Sample Agency.',
          },
        ],
      }
    );
  });
});

describe('the reader of UCDP country-year', () => {
  it('gives deaths per year by type and a reported zero, and no events', async () => {
    const {dataset} = await read('country-year.csv', {interval: 'year'});
    assert.deepEqual(
      dataset.counts.map(({measure}) => measure),
      ['fatalities']
    );
    assert.deepEqual(dataset.counts[0].values[0], {
      period: '2021',
      low: 378,
      best: 400,
      high: 527,
      parts: {
        state_based: {low: 280, best: 300, high: 420},
        non_state: {low: 10, best: 10, high: 12},
        one_sided: {low: 88, best: 90, high: 95},
      },
    });
    assert.deepEqual(dataset.counts[0].values[2], {period: '2023', low: 0, best: 0, high: 0});
    assert.equal(dataset.sources['ucdp-country-year'].title.endsWith(' 25.1'), true);
  });

  it('counts by year where nothing is asked, and refuses months, of which the file knows nothing', async () => {
    const {dataset} = await read('country-year.csv');
    assert.ok(dataset.counts.every(({interval}) => interval === 'year'));
    await assert.rejects(read('country-year.csv', {interval: 'month'}), /left out: 9 vague dates/);
  });
});

describe('the reader of ACLED', () => {
  for (const [name, form] of [
    ['acled.csv', 'words and 28 September 2023'],
    ['acled-codes.csv', 'number codes, semicolons and 2023-09-28'],
    ['acled-api.json', 'the JSON of the API and 28-Sep-2023'],
  ])
    it(`counts political violence in ${form}`, async () => {
      const {dataset} = await read(name);
      assert.deepEqual(valuesOf(dataset, 'attacks'), {'2023-08': 2, '2023-09': 2});
      assert.deepEqual(valuesOf(dataset, 'fatalities'), {'2023-08': 5, '2023-09': 13});
      assert.deepEqual(dataset.counts[0].provenance.leftOut, {
        strategic_developments: {events: 1, fatalities: 0},
        demonstrations: {events: 1, fatalities: 0},
      });
      assert.match(dataset.counts[0].note, /strategic developments: 1\. .*demonstrations: 1\./);
    });

  it('counts what is otherwise set aside when it is asked for, in its own words', async () => {
    const {dataset} = await read('acled.csv', {eventTypes: ['Looting/property destruction']});
    assert.deepEqual(valuesOf(dataset, 'attacks'), {'2023-09': 1});
    const [{name, definition}] = dataset.counts;
    assert.equal(name, 'ACLED data, Looting/property destruction: events');
    assert.match(definition, /^Events of type Looting\/property destruction only, each/);
  });

  it('does not take NA for Namibia, nor Namibia for NA', async () => {
    const {dataset} = await read('acled.csv', {country: 'NA', by: 'region'});
    assert.deepEqual(valuesOf(dataset, 'attacks'), {'2023-10': 1});
    assert.deepEqual(
      dataset.counts.map(({region}) => region),
      [undefined, undefined, 'not recorded', 'not recorded']
    );
  });

  it('writes the credit line with access date and filters and forbids passing on', async () => {
    const {dataset} = await read('acled.csv', {since: '2023-08-01', eventTypes: ['Battles']});
    const source = dataset.sources.acled;
    assert.equal(source.redistributable, false);
    assert.match(
      source.attribution,
      /acleddata\.com\. Accessed 2026-01-02\. Filters: country Niger, since 2023-08-01, event types Battles\./
    );
  });

  it('leaves single events out of what is made for others', async () => {
    const {dataset, warnings} = await read('acled.csv', {forOthers: true});
    assert.equal(dataset.incidents, undefined);
    assert.match(warnings[0].text, /forbid passing its events on/);
    const own = await read('acled.csv');
    assert.deepEqual(
      own.dataset.incidents.map(({victims}) => victims[0]),
      ['unknown', 'civilians', 'unknown', 'civilians']
    );
  });
});

describe('the reader of HDX HAPI', () => {
  it('gives each of its overlapping categories a series and adds none', async () => {
    const {dataset} = await read('hdx_hapi_conflict_event.csv');
    assert.deepEqual(
      dataset.counts.map(({id, values}) => [id, values.map(({period, best}) => [period, best])]),
      [
        [
          'hapi-political_violence-attacks',
          [
            ['2024-01', 17],
            ['2024-02', 2],
          ],
        ],
        [
          'hapi-political_violence-fatalities',
          [
            ['2024-01', 37],
            ['2024-02', 1],
          ],
        ],
        ['hapi-civilian_targeting-attacks', [['2024-01', 4]]],
        ['hapi-civilian_targeting-fatalities', [['2024-01', 9]]],
      ]
    );
  });

  it('says which rows it left out: faulty ones and those that count the same again', async () => {
    const {warnings} = await read('hdx_hapi_conflict_event.csv');
    assert.deepEqual(
      warnings.map(({line, text}) => [line, text.split(' ').slice(0, 6).join(' ')]),
      [
        [8, 'A row that HDX marks as'],
        [9, 'A row of another administrative level'],
      ]
    );
  });

  it('is under the terms of ACLED, who counted', async () => {
    const {dataset} = await read('hdx_hapi_conflict_event.csv');
    assert.equal(dataset.sources.hapi.redistributable, false);
    assert.match(dataset.sources.hapi.attribution, /ACLED.*HDX HAPI/);
  });
});

describe('the reader of HXL-tagged CSV', () => {
  it('finds columns by their hashtags, whatever they are called', async () => {
    const {dataset} = await read('hxl.csv', {publisher: 'Sample Office'});
    assert.deepEqual(valuesOf(dataset, 'attacks'), {'2023-08': 2, '2023-10': 1});
    assert.equal(dataset.incidents[0].place.region, 'Tillabéri');
    assert.equal(dataset.sources.hxl.publisher, 'Sample Office');
  });

  it('calls a sum with an unrecorded figure in it “at least”', async () => {
    const {dataset} = await read('hxl.csv');
    const {values} = dataset.counts.find(({measure}) => measure === 'fatalities');
    assert.deepEqual(values[0], {
      period: '2023-08',
      qualifier: 'at_least',
      low: 5,
      parts: {assault: 5, ambush: {gap: 'not_reported'}},
    });
  });
});

describe('the reader of plain CSV', () => {
  for (const name of ['plain.csv', 'plain-semicolon.csv', 'plain.tsv'])
    it(`keeps who said what, and how, in ${name}`, async () => {
      const {dataset, warnings} = await read(name);
      assert.deepEqual(
        dataset.incidents.map(({start, claims: [{claimant, source, fatalities, injured}]}) => [
          start,
          dataset.claimants[claimant].name,
          dataset.sources[source].publisher,
          fatalities,
          injured,
        ]),
        [
          [
            '2023-08',
            'Sample Agency',
            'Sample Agency',
            {qualifier: 'range', low: 10, high: 15},
            {qualifier: 'several'},
          ],
          ['2023-08-03', 'Ministry of samples', 'Sample Agency', 5, 2],
          ['2023-09-28', 'A group', 'Sample Radio', {qualifier: 'at_least', low: 100}, 20],
          [
            '2023-10-02',
            'Sample Radio',
            'Sample Radio',
            {gap: 'unread', words: '=cmd()'},
            undefined,
          ],
        ]
      );
      assert.deepEqual(
        warnings.map(({line, text}) => [line, text]),
        [
          [5, 'A figure could not be read; its own words stand in its place.'],
          [6, 'A row without a source was left out.'],
          [7, 'A row without a date such as 2023-09-28 was left out.'],
        ]
      );
    });

  it('keeps an address only if it is one of the web', async () => {
    const {dataset} = await read('plain.csv');
    assert.deepEqual(
      Object.values(dataset.sources)
        .map(({url}) => url)
        .filter(Boolean),
      ['https://example.org/1', 'https://example.org/2']
    );
  });
});

describe('a dataset made by a reader', () => {
  for (const name of [
    'GEDEvent_v24_1.csv',
    'ged.geojson',
    'acled.csv',
    'hdx_hapi_conflict_event.csv',
    'hxl.csv',
    'plain.csv',
  ])
    it(`passes the validator: ${name}`, async () => {
      const {dataset} = await read(name);
      const problems = validateDataset(JSON.parse(JSON.stringify(dataset)), checked);
      assert.deepEqual(
        problems.filter(({level}) => level === 'error'),
        []
      );
      const doubts = problems.filter(({message}) => !/published|low ≤ best ≤ high/.test(message));
      assert.deepEqual(
        doubts.map(({message}) => message),
        []
      );
    });

  it('adds files of one format and keeps those of two apart', async () => {
    const both = await readDataset([await fixture('acled.csv'), await fixture('acled-codes.csv')], {
      checked,
      country: 'NE',
    });
    assert.deepEqual(valuesOf(both.dataset, 'attacks'), {'2023-08': 2, '2023-09': 2});
    assert.equal(both.dataset.counts[0].provenance.leftOut.duplicates.events, 6);
    const apart = await readDataset(
      [await fixture('acled.csv'), await fixture('GEDEvent_v24_1.csv')],
      {checked, country: 'NE'}
    );
    assert.deepEqual(
      apart.dataset.counts.map(({id}) => id),
      ['acled-attacks', 'acled-fatalities', 'ucdp-ged-attacks', 'ucdp-ged-fatalities']
    );
  });
});

describe('recognise', () => {
  it('names every format by its own columns', () => {
    for (const reader of readers)
      if (!reader.columns[0].startsWith('#'))
        assert.equal(recognise({columns: reader.columns}).id, reader.id);
  });

  it('never takes an ACLED export with missing columns for a home-made list', () =>
    assert.equal(
      recognise({columns: ['event_date', 'event_type', 'inter1', 'date', 'source']}).id,
      'acled'
    ));

  it('lists the columns found and the nearest format for an unknown file', () =>
    assert.throws(() => recognise({columns: ['date_start', 'date_end', 'country', 'dead']}), {
      name: 'ReaderError',
      code: 'shape',
      line: 1,
      message:
        'The format is not known: the columns are date_start, date_end, country, dead. ' +
        'The nearest is UCDP GED, which also needs type_of_violence.',
    }));

  it('suspects a missing header where the names are numbers', () =>
    assert.throws(
      () => recognise({columns: ['300380', 'SMP-2013-1', '2013']}),
      /the header seems to be missing/
    ));

  it('says what the format asked for lacks', () =>
    assert.throws(
      () => recognise({columns: ['date', 'source']}, 'ucdp-ged'),
      /This is no UCDP GED file/
    ));
});
