import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {build} from 'esbuild';

const {outputFiles} = await build({
  stdin: {
    contents: `
      export {countEvents} from './src/readers/count-events.ts';
      export {periodOf, lastDayOf, periodsWithin} from './src/data/period.ts';
      export {countryCode} from './src/readers/country.ts';
      export {createReadDate} from './src/readers/written-date.ts';
      export {en} from './src/text/en.ts';
      export {phrases as fr} from './src/text/fr.ts';
      export {phrases as es} from './src/text/es.ts';
      export {phrases as pt} from './src/text/pt.ts';
      export {phrases as it} from './src/text/it.ts';
      export {phrases as de} from './src/text/de.ts';
      export {phrases as ar} from './src/text/ar.ts';
      export {phrases as ha} from './src/text/ha.ts';
      export {figureOf} from './src/readers/written-figure.ts';
      export {versionIn} from './src/readers/ucdp.ts';
      export {codeOf, countAt, textAt, numberAt} from './src/readers/cells.ts';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const {
  countEvents,
  periodOf,
  lastDayOf,
  periodsWithin,
  countryCode,
  createReadDate,
  figureOf,
  versionIn,
  codeOf,
  countAt,
  textAt,
  numberAt,
  ...dictionaries
} = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const silent = () => null;
const reader = {id: 'sample', name: 'Sample', terms: {}};
const about = {
  claimant: 'S',
  status: 'reported',
  source: {publisher: 'S'},
  events: 'Events',
  deaths: 'Dead',
};

const event = (start, change) => ({
  start,
  end: start,
  datePrecision: 'day',
  country: 'NE',
  type: 'clash',
  events: 1,
  fatalities: {low: 1, best: 2, high: 4},
  ...change,
});

const count = (events, options) => countEvents(events, {country: 'NE', ...options}, reader, about);
const valuesOf = (events, options) =>
  count(events, {measure: 'attacks', ...options})[0].values.map(({period, best}) => [period, best]);
const deaths = (...figures) => {
  const events = figures.map((fatalities) => event('2023-08-03', {fatalities}));
  const [{values}] = count([...events, event('2023-09-01')], {measure: 'fatalities'});
  return values[0];
};

describe('countEvents', () => {
  it('counts by month and sums brackets end by end, unless told otherwise', () => {
    const [attacks, fatalities] = count([
      event('2023-08-03'),
      event('2023-08-31'),
      event('2023-09-01'),
    ]);
    assert.equal(attacks.interval, 'month');
    assert.deepEqual(attacks.values, [
      {period: '2023-08', best: 2},
      {period: '2023-09', best: 1},
    ]);
    assert.deepEqual(fatalities.values, [
      {period: '2023-08', low: 2, best: 4, high: 8},
      {period: '2023-09', low: 1, best: 2, high: 4},
    ]);
  });

  for (const [what, figures, expected] of [
    ['single numbers', [{best: 3}, {best: 4}], {best: 7}],
    ['brackets', [{low: 1, best: 3, high: 5}, {best: 4}], {low: 5, best: 7, high: 9}],
    ['an unrecorded figure', [{best: 3}, undefined], {qualifier: 'at_least', low: 3}],
    ['an open figure', [{best: 3}, {low: 100}], {qualifier: 'at_least', low: 103}],
    ['a word', [{best: 3}, {qualifier: 'dozens'}], {qualifier: 'at_least', low: 3}],
    ['an upper bound', [{best: 3}, {high: 9}], {qualifier: 'range', low: 3, high: 12}],
    ['a range', [{best: 3}, {low: 10, high: 15}], {qualifier: 'range', low: 13, high: 18}],
    ['nothing recorded', [undefined, undefined], {gap: 'not_reported'}],
  ])
    it(`adds up what is known and guesses nothing: ${what}`, () =>
      assert.deepEqual(deaths(...figures), {period: '2023-08', ...expected}));

  it('divides each period by type, as soon as there are two', () => {
    const [attacks] = count([
      event('2023-08-03'),
      event('2023-08-04', {type: 'ambush'}),
      event('2023-09-01'),
    ]);
    assert.deepEqual(attacks.values[0].parts, {clash: 1, ambush: 1});
    assert.deepEqual(attacks.values[1].parts, {clash: 1});
  });

  it('fills silent months with zero between the first and the last event of the file, of any country', () =>
    assert.deepEqual(
      valuesOf([
        event('2023-02-01', {country: 'ML'}),
        event('2023-04-10'),
        event('2023-06-30', {country: 'ML'}),
      ]),
      [
        ['2023-02', 0],
        ['2023-03', 0],
        ['2023-04', 1],
        ['2023-05', 0],
        ['2023-06', 0],
      ]
    ));

  it('leaves a month out that the file covers only in part', () =>
    assert.deepEqual(
      valuesOf([
        event('2023-02-02', {country: 'ML'}),
        event('2023-03-10'),
        event('2023-04-29', {country: 'ML'}),
      ]),
      [['2023-03', 1]]
    ));

  it('leaves out years in which the file has nothing of the country', () =>
    assert.deepEqual(
      valuesOf([event('2020-11-01'), event('2021-07-01', {country: 'ML'}), event('2022-02-28')]),
      [
        ['2020-11', 1],
        ['2020-12', 0],
        ['2022-01', 0],
        ['2022-02', 1],
      ]
    ));

  for (const [interval, expected] of [
    ['week', ['2023-07-31', '2023-08-07', '2023-08-28', '2023-10-02']],
    ['month', ['2023-08', '2023-09', '2023-10']],
    ['quarter', ['2023-07-01', '2023-10-01']],
    ['year', ['2023']],
  ])
    it(`names the periods of a ${interval} as the format does`, () => {
      const days = ['2023-08-03', '2023-08-07', '2023-09-03', '2023-10-08'];
      const values = valuesOf(
        days.map((day) => event(day)),
        {interval}
      );
      assert.deepEqual(
        values.filter(([, best]) => best).map(([period]) => period),
        expected
      );
    });

  for (const [precision, interval, span, counted] of [
    ['day', 'week', 0, true],
    ['week', 'week', 0, true],
    ['month', 'week', 0, false],
    ['month', 'week', 3, true],
    ['month', 'month', 0, true],
    ['year', 'month', 0, false],
    ['year', 'month', 10, true],
    ['year', 'quarter', 40, true],
    ['year', 'quarter', 80, false],
    ['year', 'year', 80, true],
  ])
    it(`${counted ? 'counts' : 'does not count'} a date known to the ${precision} that spans ${span} days by ${interval}`, () => {
      const end = new Date(Date.UTC(2023, 7, 14 + span)).toISOString().slice(0, 10);
      const events = [event('2023-08-14', {end, datePrecision: precision}), event('2023-01-05')];
      const [series] = count(events, {interval});
      assert.equal(
        series.values.reduce((sum, {best}) => sum + best, 0),
        counted ? 2 : 1
      );
      assert.equal(
        series.note?.includes(
          'too vaguely for the interval, which are in no number: 1 (2 killed)'
        ) ?? false,
        !counted
      );
    });

  it('counts an event where it began and says that it went on', () => {
    const [series] = count([event('2023-08-31', {end: '2023-09-02'})]);
    assert.deepEqual(series.values, [{period: '2023-08', best: 1}]);
    assert.match(series.note, /went on into a later month, counted where they began: 1\./);
  });

  it('counts the deaths of a row that sums up several events, not the row, and never says none', () => {
    const [attacks, fatalities] = count([
      event('2023-08-01', {end: '2023-08-31', summary: true}),
      event('2023-09-01', {end: '2023-10-31', summary: true}),
      event('2023-10-01'),
    ]);
    assert.deepEqual(attacks.values, [
      {period: '2023-08', gap: 'not_reported'},
      {period: '2023-09', best: 0},
      {period: '2023-10', best: 1},
    ]);
    assert.equal(fatalities.values[0].best, 2);
    assert.equal(fatalities.values[1].best, 0);
    assert.match(attacks.note, /not counted as events: 2 \(2 killed\)\./);
  });

  it('counts an id once', () => {
    const [series] = count([
      event('2023-08-01', {id: 'a'}),
      event('2023-08-02', {id: 'a'}),
      event('2023-08-03', {id: '7'}),
      event('2023-08-03', {id: '7'}),
    ]);
    assert.equal(series.values[0].best, 2);
    assert.match(series.note, /met before, which are not counted again: 2\./);
  });

  for (const [what, options, expected] of [
    ['a country by name', {country: 'Mali'}, 1],
    ['a first day', {since: '2023-08-04'}, 2],
    ['a month to begin with', {since: '2023-09'}, 1],
    ['a last day, included', {until: '2023-08-03'}, 1],
    ['a month to end with', {until: '2023-08'}, 2],
    ['a type in other letters', {eventTypes: ['Air Strike']}, 1],
    ['a subtype', {eventTypes: ['drone']}, 1],
    ['a region without its accents', {region: 'tillaberi'}, 1],
  ])
    it(`filters by ${what}`, () => {
      const events = [
        event('2023-08-03', {region: 'Tillabéri'}),
        event('2023-08-10', {type: 'air_strike', subtype: 'drone'}),
        event('2023-09-10'),
        event('2023-09-11', {country: 'ML'}),
      ];
      const [series] = count(events, options);
      assert.equal(
        series.values.reduce((sum, {best}) => sum + best, 0),
        expected
      );
    });

  it('says that a period is not whole when the filter cuts it', () => {
    const [series] = count([event('2023-07-27')], {since: '2023-07-26', until: '2023-08-30'});
    assert.equal(
      series.note,
      'Counted from 2023-07-26: the first month is not whole. Counted up to 2023-08-30: the last month is not whole.'
    );
    assert.equal(
      count([event('2023-07-01'), event('2023-08-31')], {since: '2023-07', until: '2023-08-31'})[0]
        .note,
      undefined
    );
  });

  it('says that a period may not be whole where the file begins or ends within it', () => {
    const noteOf = (days, options) =>
      count(
        days.map((day) => event(day)),
        options
      )[0].note;
    assert.equal(
      noteOf(['2023-07-27', '2023-08-30']),
      'The file’s events lie between 2023-07-27 and 2023-08-30: the first and the last month may not be whole.'
    );
    assert.match(noteOf(['2023-07-01', '2023-08-30'], {until: '2023-12'}), /: the last month may/);
    assert.equal(noteOf(['2023-07-01', '2023-08-31']), undefined);
  });

  it('takes every row for the country asked for where the file names none', () =>
    assert.deepEqual(valuesOf([event('2023-08-03', {country: undefined})]), [['2023-08', 1]]));

  it('takes no row without a country where others have one', () =>
    assert.deepEqual(count([event('2023-08-03', {country: ''})]), []));

  it('gives each region its series beside the one for all', () => {
    const series = count([event('2023-08-03', {region: 'Diffa'}), event('2023-08-04')], {
      by: 'region',
      measure: 'attacks',
    });
    assert.deepEqual(
      series.map(({id, region, values}) => [id, region, values[0].best]),
      [
        ['sample-attacks', undefined, 2],
        ['sample-diffa-attacks', 'Diffa', 1],
        ['sample-not_recorded-attacks', 'not recorded', 1],
      ]
    );
  });

  it('gives regions whose names share their letters, or have none of ours, an id each', () => {
    const names = ['Barisāl', 'Barisal', 'حلب', 'دمشق'];
    const series = count(
      names.map((region) => event('2023-08-03', {region})),
      {by: 'region', measure: 'attacks'}
    );
    assert.deepEqual(
      series.map(({id, region}) => [id, region]),
      [
        ['sample-attacks', undefined],
        ['sample-barisal-attacks', 'Barisāl'],
        ['sample-barisal_2-attacks', 'Barisal'],
        ['sample-region-attacks', 'حلب'],
        ['sample-region_2-attacks', 'دمشق'],
      ]
    );
  });

  it('is as fast as one pass allows: a million events in a few seconds', () => {
    const events = Array.from({length: 1000}, (_, i) => event(`2023-0${1 + (i % 9)}-1${i % 10}`));
    function* many() {
      for (let i = 0; i < 1000; i++) yield* events;
    }
    const values = valuesOf(many(), {});
    assert.equal(
      values.reduce((sum, [, best]) => sum + best, 0),
      1_000_000
    );
  });
});

describe('periods', () => {
  for (const [day, interval, period, last] of [
    ['2024-02-29', 'month', '2024-02', '2024-02-29'],
    ['2023-12-31', 'week', '2023-12-25', '2023-12-31'],
    ['2024-01-01', 'week', '2024-01-01', '2024-01-07'],
    ['2023-05-15', 'quarter', '2023-04-01', '2023-06-30'],
    ['2023-12-31', 'quarter', '2023-10-01', '2023-12-31'],
    ['2023-12-31', 'year', '2023', '2023-12-31'],
  ])
    it(`puts ${day} into the ${interval} ${period}, which ends on ${last}`, () => {
      assert.equal(periodOf(day, interval), period);
      assert.equal(lastDayOf(period, interval), last);
    });

  it('lists only periods that are whole', () => {
    assert.deepEqual(periodsWithin('2023-01-02', '2023-04-29', 'month'), ['2023-02', '2023-03']);
    assert.deepEqual(periodsWithin('2023-01-01', '2023-04-30', 'month'), [
      '2023-01',
      '2023-02',
      '2023-03',
      '2023-04',
    ]);
    assert.deepEqual(periodsWithin('2023-12-26', '2024-01-14', 'week'), [
      '2024-01-01',
      '2024-01-08',
    ]);
  });
});

describe('countryCode', () => {
  for (const [name, code] of [
    ['NE', 'NE'],
    ['NER', 'NE'],
    ['CAF', 'CF'],
    ['CAR', 'CF'],
    ['DRC', 'CD'],
    ['CMR', 'CM'],
    ['XYZ', 'XYZ'],
    ['NGA', 'NG'],
    ['562', 'NE'],
    ['516', 'NA'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['Mali', 'ML'],
    ['Burkina Faso', 'BF'],
    ['DR Congo (Zaire)', 'CD'],
    ['Democratic Republic of Congo', 'CD'],
    ['Congo', 'CG'],
    ['Republic of Congo', 'CG'],
    ['Central African Republic', 'CF'],
    ['Myanmar (Burma)', 'MM'],
    ['Russia (Soviet Union)', 'RU'],
    ['Yemen (North Yemen)', 'YE'],
    ['Cambodia (Kampuchea)', 'KH'],
    ['Bosnia-Herzegovina', 'BA'],
    ['Kingdom of eSwatini (Swaziland)', 'SZ'],
    ['Macedonia, FYR', 'MK'],
    ['Serbia (Yugoslavia)', 'RS'],
    ['Ivory Coast', 'CI'],
    ["Cote d'Ivoire", 'CI'],
    ['Turkey', 'TR'],
    ['Israel', 'IL'],
    ['Palestine', 'PS'],
    ['United States of America', 'US'],
    ['Guinea-Bissau', 'GW'],
    ['South Sudan', 'SS'],
    ['Timor-Leste', 'TL'],
    ['Atlantis', 'Atlantis'],
    ['', ''],
  ])
    it(`finds ${code || 'nothing'} for “${name}”`, () => assert.equal(countryCode(name), code));
});

describe('createReadDate', () => {
  const read = (text, ...others) => {
    const date = createReadDate();
    for (const other of [text, ...others]) date.undecided(other);
    return date(text, silent);
  };

  for (const [text, expected] of [
    ['2013-01-03', '2013-01-03'],
    ['2013-01-03 00:00:00.000', '2013-01-03'],
    ['2010-05-13T00:00:00', '2010-05-13'],
    ['28 September 2023', '2023-09-28'],
    ['1 May 2023', '2023-05-01'],
    ['28-Sep-2023', '2023-09-28'],
    ['28/9/2023', '2023-09-28'],
    ['9/28/2023', '2023-09-28'],
    ['28.09.2023', '2023-09-28'],
    ['28/9/2023 0:00', '2023-09-28'],
    ['2023-08', '2023-08'],
    ['2023', '2023'],
    ['2023-02-30', undefined],
    ['31/4/2023', undefined],
    ['soon', undefined],
    ['', undefined],
    ['20230928', '2023-09-28'],
    ['2024/1/31', '2024-01-31'],
    ['31-Jan-24', '2024-01-31'],
    ['Jan 31, 2024', '2024-01-31'],
    ['31. Januar 2024', '2024-01-31'],
    ['31 jan. 2024', '2024-01-31'],
    ['1er août 2024', '2024-08-01'],
    ['3 de marzo de 2024', '2024-03-03'],
    ['3 de março de 2024', '2024-03-03'],
    ['3 luglio 2024', '2024-07-03'],
    ['3 Juli 2024', '2024-07-03'],
    ['٣ أغسطس ٢٠٢٤', '2024-08-03'],
    ['3 كانون الثاني 2024', '2024-01-03'],
    ['3 Satumba 2024', '2024-09-03'],
    ['January 2024', '2024-01'],
    ['décembre 2023', '2023-12'],
    ["'2024-01-11", '2024-01-11'],
    ['45294', '2024-01-03'],
    ['2023.0', '2023'],
    ['3 jui 2024', undefined],
    ['0025-09-03', undefined],
    ['12345', undefined],
    ['5 Foo 2023', undefined],
  ])
    it(`reads “${text}” as ${expected ?? 'no date'}`, () => assert.equal(read(text), expected));

  it('tells the order of day and month from the other rows', () => {
    assert.equal(read('3/4/2023', '25/4/2023'), '2023-04-03');
    assert.equal(read('3/4/2023', '4/25/2023'), '2023-03-04');
  });

  it('takes the day first where no row shows it, and says so', () => {
    const said = [];
    assert.equal(
      createReadDate()('3/4/2023', (text) => said.push(text)),
      '2023-04-03'
    );
    assert.match(said[0], /whether day or month comes first/);
  });

  it('stops at a date that contradicts those above it', () => {
    const date = createReadDate();
    date('25/4/2023', silent);
    assert.throws(
      () => date('4/26/2023', silent),
      /“4\/26\/2023” has the month first and “25\/4\/2023” the day/
    );
  });
});

describe('figureOf', () => {
  for (const [text, expected] of [
    ['12', {qualifier: 'exact', low: 12, best: 12, high: 12}],
    ['0', {qualifier: 'exact', low: 0, best: 0, high: 0}],
    ['10-15', {qualifier: 'range', low: 10, high: 15}],
    ['10 – 15', {qualifier: 'range', low: 10, high: 15}],
    ['100+', {qualifier: 'at_least', low: 100}],
    ['≥100', {qualifier: 'at_least', low: 100}],
    ['> 100', {qualifier: 'over', low: 100}],
    ['<10', {qualifier: 'fewer_than', high: 10}],
    ['~20', {qualifier: 'about', best: 20}],
    ['several', {qualifier: 'several'}],
    ['Dozens', {qualifier: 'dozens'}],
    ['hundreds', {qualifier: 'hundreds'}],
    ['3.0', {qualifier: 'exact', low: 3, best: 3, high: 3}],
    ['1,200', {qualifier: 'exact', low: 1200, best: 1200, high: 1200}],
    ['1\u202f200', {qualifier: 'exact', low: 1200, best: 1200, high: 1200}],
    ['٤٠', {qualifier: 'exact', low: 40, best: 40, high: 40}],
    ['100 +', {qualifier: 'at_least', low: 100}],
    ['c. 40', {qualifier: 'about', best: 40}],
    ['env. 30', {qualifier: 'about', best: 30}],
    ['une dizaine', {qualifier: 'about', best: 10}],
    ['plus de 1 200', {qualifier: 'over', low: 1200}],
    ['17 ou plus', {qualifier: 'at_least', low: 17}],
    ['über 20', {qualifier: 'over', low: 20}],
    ['al menos 17', {qualifier: 'at_least', low: 17}],
    ['até 9', {qualifier: 'up_to', high: 9}],
    ['più di 9', {qualifier: 'over', low: 9}],
    ['أكثر من ٢٠', {qualifier: 'over', low: 20}],
    ['aƙalla 17', {qualifier: 'at_least', low: 17}],
    ['12 to 15', {qualifier: 'range', low: 12, high: 15}],
    ['entre 12 et 15', {qualifier: 'range', low: 12, high: 15}],
    ['بين 12 و15', {qualifier: 'range', low: 12, high: 15}],
  ])
    it(`keeps how “${text}” was said`, () => assert.deepEqual(figureOf(text, silent), expected));

  for (const text of ['=cmd()', 'ten', '1e3', '1,50', '12 or so', '-5', 'derived'])
    it(`does not guess what “${text}” is, and says so`, () => {
      let said = 0;
      assert.deepEqual(
        figureOf(text, () => {
          said++;
          return null;
        }),
        {gap: 'unread', words: text}
      );
      assert.equal(said, 1);
    });

  for (const language of ['en', 'fr', 'es', 'pt', 'it', 'de', 'ar', 'ha'])
    for (const key of ['at_least', 'over', 'about', 'up_to', 'fewer_than', 'range'])
      it(`reads what the widgets write for ${key} in ${language}`, () => {
        const text = dictionaries[language][key]
          .replace('{n}', '17')
          .replace('{low}', '17')
          .replace('{high}', '20');
        assert.equal(figureOf(text, assert.fail)?.qualifier, key, text);
      });

  for (const language of ['en', 'fr', 'es', 'pt', 'it', 'de', 'ar', 'ha'])
    for (const key of ['several', 'dozens', 'hundreds'])
      it(`reads the word for ${key} in ${language}`, () =>
        assert.deepEqual(figureOf(dictionaries[language][key], assert.fail), {qualifier: key}));

  it('turns a range in the wrong order round and says so', () => {
    const said = [];
    assert.deepEqual(
      figureOf('15-10', (text) => said.push(text)),
      {qualifier: 'range', low: 10, high: 15}
    );
    assert.match(said[0], /wrong order/);
  });

  it('takes a blank, and the word for not known, for not recorded without a word', () => {
    for (const text of ['', 'unknown', 'inconnu', 'unbekannt'])
      assert.equal(figureOf(text, assert.fail), undefined);
  });
});

describe('cells', () => {
  it('takes blank, -1, NA, #N/A and null for not recorded without a word', () => {
    for (const cell of ['', '-1', 'NA', '#N/A', 'null', ' NA '])
      assert.equal(countAt([cell], 0, assert.fail), undefined);
    assert.equal(textAt([' #N/A '], 0), '');
  });

  it('takes text, fractions and formulas for no number, and says so', () => {
    for (const cell of ['=cmd()', '1.5', 'five', '2e9', '-7']) {
      let said = 0;
      assert.equal(
        countAt([cell], 0, () => said++),
        undefined
      );
      assert.equal(said, 1, cell);
    }
  });

  it('reads 30.0 as the whole number it is, and a longitude of -1', () => {
    assert.equal(countAt(['30.0'], 0, assert.fail), 30);
    assert.equal(numberAt(['-1'], 0), -1);
    assert.equal(numberAt([''], 0), undefined);
  });

  it('makes codes of words', () => {
    assert.equal(codeOf('Explosions/Remote violence'), 'explosions_remote_violence');
    assert.equal(codeOf('Tillabéri region'), 'tillaberi_region');
    assert.equal(codeOf('عربي', 'event'), 'event');
  });
});

describe('versionIn', () => {
  for (const [name, version] of [
    ['ged231.csv', '23.1'],
    ['GEDEvent_v25_1.csv', '25.1'],
    ['GEDEvent_v26_0_8.csv', '26.0.8'],
    ['GEDEvent_v26_01_26_06.csv', '26.01.26.06'],
    ['organizedviolencecy_v25_1.csv', '25.1'],
    ['my-list.csv', undefined],
  ])
    it(`finds ${version ?? 'none'} in ${name}`, () => assert.equal(versionIn(name), version));
});
