import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from './support/import-source.mjs';

const {attacksFigure, niger, say, language, nameOf} = await importSource(`
  export {attacksFigure} from './src/widgets/attacks/model.ts';
  export {niger} from './src/data/niger/index.ts';
  export {say} from './src/text/say.ts';
  export {language} from './src/text/languages.ts';
  export {nameOf} from './src/model/row.ts';
`);

const locale = {language: language('en-GB'), terms: niger.terms};
const figure = (options = {}, data = niger) => attacksFigure(data, options);
const name = (row) => say(nameOf(row), {...locale, spoken: true});
const at = (figure, id) => figure.rows.find((row) => row.id === id);

describe('attacksFigure, counting the dataset’s own incidents', () => {
  const figure = (options = {}, data = niger) =>
    attacksFigure(data, {counter: 'documented', ...options});

  it('begins with the coup and counts every incident once', () => {
    const {rows} = figure();
    assert.equal(rows[0].id, '2023-07-01');
    const total = rows.reduce((sum, {value}) => sum + (value.low ?? 0), 0);
    assert.equal(total, niger.incidents.length);
  });

  it('claims no day after the one that the data were made on', () => {
    const summary = (asOf) => say(figure({}, {...niger, asOf}).summary[0], locale);
    assert.match(summary('2026-01-20'), /to 20 January 2026\./);
    assert.match(summary('2026-03-10'), /to 28 February 2026\./);
  });

  it('tells months nobody covered from months without an attack', () => {
    const drawn = figure();
    for (const month of ['2023-07', '2023-11', '2025-10'])
      assert.deepEqual(at(drawn, `${month}-01`).value, {gap: 'not_covered'}, month);
    assert.match(name(at(drawn, '2023-11-01')), /^November 2023: no coverage$/);
    assert.equal(at(drawn, '2025-01-01').value.best, 0);
    assert.match(name(at(drawn, '2025-01-01')), /^January 2025: no attacks$/);
    assert.equal(at(drawn, '2026-02-01').value.best, 3);
  });

  it('names every month that is as high as the highest, and begins its sentences with a capital', () => {
    const said = ({summary}) => summary.map((words) => say(words, locale));
    assert.match(
      said(figure())[1],
      /^6 attacks at the peak, in August 2023 and in December 2024\.$/
    );
    const killed = figure({counter: 'documented', measure: 'fatalities'});
    assert.match(said(killed)[0], /^At least 1,\d{3} people killed/);
  });

  it('names the incidents of a month with their tolls', () => {
    assert.equal(
      name(at(figure(), '2023-08-01')),
      'August 2023: 6 attacks; Anzourou (at least 5), Wabila, Hondobon (12), Bourkou Bourkou (5), Sanam (6), Koutougou (17) and Anzourou (12)'
    );
  });

  it('says nothing about the months after the last page that could be read', () => {
    const drawn = figure({until: '2026-06-30'});
    assert.deepEqual(at(drawn, '2026-03-01').value, {gap: 'not_covered'});
    assert.deepEqual(at(drawn, '2026-06-01').value, {gap: 'not_covered'});
  });

  it('says that a period covered in part is a floor', () => {
    const drawn = figure({interval: 'quarter'});
    assert.equal(at(drawn, '2023-10-01').value.qualifier, 'at_least');
    assert.equal(at(drawn, '2024-01-01').value.best, 6);
  });

  it('leaves out of weeks what has no known day, and says how many', () => {
    const drawn = figure({interval: 'week'});
    const vague = niger.incidents.filter(({start}) => start.length < 10).length;
    assert.ok(vague > 0);
    assert.match(
      drawn.cautions.map((words) => say(words, locale)).join(),
      new RegExp(`${vague} attacks without a known day`)
    );
  });

  it('counts the same attacks in every interval, and says so', () => {
    const said = ['week', 'month', 'quarter', 'year'].map((interval) =>
      say(figure({counter: 'documented', interval}).summary[0], locale)
    );
    assert.match(said[0], new RegExp(`^${niger.incidents.length} attacks`));
    assert.equal(new Set(said).size, 1);
  });

  it('marks the parts of years at the ends of what is covered, and no whole one', () => {
    const {rows} = figure({counter: 'documented', interval: 'year'});
    assert.deepEqual(
      rows.map(({id, partial}) => [id.slice(0, 4), !!partial]),
      [
        ['2023', true],
        ['2024', false],
        ['2025', false],
        ['2026', true],
      ]
    );
  });

  it('sums the dead as “at least” where a toll is open', () => {
    const august = at(figure({counter: 'documented', measure: 'fatalities'}), '2023-08-01');
    assert.deepEqual(august.value, {qualifier: 'at_least', low: 57});
  });

  it('draws the dataset’s markers, those named, or none', () => {
    const ids = (options) => figure(options).events.map(({id}) => id);
    assert.deepEqual(ids(), niger.markers);
    assert.deepEqual(ids({markers: ['us-left-niger']}), ['us-left-niger']);
    assert.deepEqual(ids({markers: ['none']}), []);
    assert.deepEqual(ids({until: '2023-09-30'}), ['coup-2023', 'defence-pact-2023']);
  });

  it('counts one region', () => {
    const {rows} = figure({region: 'Diffa'});
    const total = rows.reduce((sum, {value}) => sum + (value.best ?? 0), 0);
    assert.equal(total, niger.incidents.filter(({place}) => place.region === 'Diffa').length);
  });
});

describe('attacksFigure, for so many people', () => {
  it('divides the counts of years by the population, and says whose it is', () => {
    const drawn = figure({per: '100000'});
    assert.equal(at(drawn, '2021-01-01').value.best, 4.61);
    assert.equal(at(drawn, '2024-01-01').value.best, 4.52);
    assert.match(name(at(drawn, '2024-01-01')), /^2024: 4\.52 .*per 100,000 people/);
    assert.match(say(drawn.heading, locale), /per 100,000 people$/);
    assert.match(say(drawn.cautions[0], locale), /^Population: World Bank.*, 2015 to 2024/);
  });

  it('guesses no population: a year without one is a gap', () => {
    const years = {...niger.population.years};
    delete years[2024];
    const drawn = figure({per: '100000'}, {...niger, population: {...niger.population, years}});
    assert.equal(at(drawn, '2024-01-01').value.gap, 'not_covered');
  });

  it('refuses months, other numbers of people, and data without a population', () => {
    assert.throws(() => figure({per: '100000', interval: 'month'}), {attribute: 'interval'});
    assert.throws(() => figure({per: '1000'}), {attribute: 'per'});
    assert.throws(() => figure({per: '100000'}, {...niger, population: undefined}), {
      attribute: 'per',
    });
  });
});

describe('attacksFigure, comparing before and after', () => {
  const summary = (drawn) => drawn.summary.map((words) => say(words, locale)).join(' ');

  it('bare answers whether attacks increased: 13 and 27 fights in twelve months before and after the coup', () => {
    const drawn = figure();
    assert.equal(
      say(drawn.heading, locale),
      'Fights in which state forces died: 13 in the 12 months before the coup, 27 in the 12 months after'
    );
    assert.match(
      summary(drawn),
      /^Niger, according to UCDP: 13 from August 2022 to July 2023, 27 from August 2023 to July 2024\./
    );
    assert.match(summary(drawn), /Not compared: 15 from August to December 2024\./);
    assert.deepEqual(
      drawn.spans.map(({from, to}) => [from, to]),
      [
        [0, 12],
        [12, 24],
      ]
    );
    assert.deepEqual(say(drawn.cautions[0], locale), 'Months are compared whole, July 2023 too.');
    assert.match(say(drawn.cautions[1], locale), /Tissilatane/);
    assert.equal(drawn.asOf, '2024-12-31');
  });

  it('takes the same spans for another counter and for the dead', () => {
    for (const [options, heading] of [
      [{counter: 'ucdp-state-killed'}, /: 50 in the 12 months before the coup, 388 in/],
      [{counter: 'ucdp-events'}, /: 76 in the 12 months before the coup, 106 in/],
      [{measure: 'fatalities'}, /: 417 in the 12 months before the coup, 1,078 in/],
    ])
      assert.match(say(figure(options).heading, locale), heading);
  });

  it('compares nothing where the page says none, asks for a span or for the documented incidents', () => {
    for (const options of [
      {counter: 'ucdp-fights', compare: 'none'},
      {since: '2023-07-26'},
      {counter: 'documented'},
      {interval: 'quarter'},
    ])
      assert.equal(figure(options).spans, undefined, JSON.stringify(options));
  });

  const months = (counts, first = 2020) =>
    counts.map((best, index) => ({
      period: `${first + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      ...(typeof best === 'number' ? {best} : best),
    }));
  const counted = (values) => ({
    ...niger,
    incidents: undefined,
    counter: undefined,
    counts: [
      {
        ...niger.counts[0],
        id: 'own',
        measure: 'attacks',
        interval: 'month',
        region: undefined,
        values,
      },
    ],
  });

  it('does the same with anybody’s counts around a date, with as many months as both sides have', () => {
    const drawn = figure({compare: '2021-01-01'}, counted(months(Array(30).fill(2))));
    assert.match(
      say(drawn.heading, locale),
      /24 in the 12 months before 1 January 2021, 24 in the 12 months after/
    );
  });

  it('says no finding where brackets overlap, where there are few, or where a month is a gap', () => {
    const options = {compare: '2021-01-01'};
    const wide = figure(options, counted(months(Array(24).fill({low: 0, best: 5, high: 20}))));
    assert.ok(wide.spans);
    assert.doesNotMatch(say(wide.heading, locale), /months before/);
    const few = figure(
      options,
      counted(months([...Array(12).fill(0), ...Array(12).fill(0).fill(1, 0, 4)]))
    );
    assert.doesNotMatch(say(few.heading, locale), /months before/);
    const gap = figure(
      options,
      counted(months([...Array(11).fill(3), {gap: 'not_covered'}, ...Array(12).fill(3)]))
    );
    assert.equal(gap.spans, undefined);
  });

  it('puts the month of the event on the side where most of its days are', () => {
    const values = months(
      Array(36)
        .fill(0)
        .map((_, index) => (index === 12 ? 30 : 1))
    );
    const sums = (date) =>
      figure({compare: date}, counted(values)).spans.map(({number}) => number.reported.best);
    assert.deepEqual(sums('2021-01-05'), [12, 41]);
    assert.deepEqual(sums('2021-01-28'), [41, 12]);
  });

  it('says what cannot be compared around', () => {
    assert.throws(() => figure({compare: 'yesterday'}), /compare="yesterday" cannot be used/);
  });
});

describe('attacksFigure, drawing a published series', () => {
  const yearly = () => figure({measure: 'fatalities', interval: 'year'});

  it('takes the first that fits measure and interval, from before the coup on', () => {
    const {rows} = yearly();
    assert.equal(rows.length, 10);
    assert.match(
      name(rows.at(-1)),
      /^2024: 1222 people \(1075 to 1650\); of which fighting that involves a state: 952/
    );
  });

  it('keeps the coup among the markers, so that before and after can be told', () => {
    assert.ok(yearly().events.some(({id}) => id === 'coup-2023'));
  });

  it('shows a year the series lacks as not covered', () => {
    const {rows} = figure({measure: 'fatalities', interval: 'year', since: '2013-01-01'});
    assert.deepEqual(rows[0].value, {gap: 'not_covered'});
  });

  it('is chosen by id, and refuses another interval than its own', () => {
    const options = {counter: 'ucdp-civilians', measure: 'fatalities', interval: 'year'};
    assert.match(say(figure(options).heading, locale), /civilian/i);
    assert.throws(
      () => figure({counter: 'ucdp', interval: 'month'}),
      ({attribute}) => attribute === 'interval'
    );
  });

  const monthly = {
    ...niger,
    incidents: [],
    counts: [
      {
        ...niger.counts[0],
        id: 'monthly',
        interval: 'month',
        values: [
          ...['01', '02', '03'].map((month) => ({
            period: `2024-${month}`,
            low: 1,
            best: 2,
            high: 4,
          })),
          {period: '2024-04', low: 1, best: 2, high: 4},
          {period: '2024-05', gap: 'not_covered'},
        ],
      },
    ],
  };

  it('adds its periods up to longer ones, and says “at least” where one is missing', () => {
    const drawn = figure({measure: 'fatalities', interval: 'quarter'}, monthly);
    assert.deepEqual(at(drawn, '2024-01-01').value, {
      period: '2024-01-01',
      low: 3,
      best: 6,
      high: 12,
    });
    assert.deepEqual(at(drawn, '2024-04-01').value, {
      period: '2024-04-01',
      qualifier: 'at_least',
      low: 1,
    });
  });

  it('is drawn by a bare tag where the dataset documents no incidents', () => {
    const drawn = figure({}, {...niger, incidents: [], counts: niger.counts.slice(0, 3)});
    assert.equal(drawn.interval, 'year');
    assert.match(say(drawn.heading, locale), /^Deaths in organised violence/);
    assert.equal(figure({}, monthly).interval, 'month');
  });

  it('of attacks is drawn by a bare tag whatever its periods, rather than counting the listed events anew', () => {
    const yearly = {...niger.counts[0], id: 'yearly', measure: 'attacks'};
    const both = {...niger, counter: undefined, counts: [yearly]};
    assert.equal(figure({}, both).interval, 'year');
    assert.equal(figure({interval: 'month'}, both).interval, 'month');
    assert.equal(figure({}).interval, 'month');
  });

  it('of the dataset’s own choice is drawn by a bare tag, and by no tag that names a measure', () => {
    const chosen = {...niger, counter: 'ucdp-fights'};
    assert.match(say(figure({}, chosen).heading, locale), /^Fights in which state forces died/);
    const without = {...niger, counter: 'documented'};
    assert.match(say(figure({}, without).heading, locale), /^Documented attacks/);
    const deaths = figure({measure: 'fatalities', interval: 'month'}, chosen);
    assert.match(say(deaths.heading, locale), /^Deaths in organised violence, by month/);
  });

  const wrong = [
    [{interval: 'day'}, 'interval'],
    [{measure: 'kills'}, 'measure'],
    [{counter: 'acled'}, 'counter'],
    [{region: 'Texas'}, 'region'],
    [{markers: ['coup']}, 'markers'],
    [{since: 'the coup'}, 'since'],
  ];
  for (const [options, attribute] of wrong)
    it(`refuses ${JSON.stringify(options)} and names the attribute`, () => {
      assert.throws(
        () => figure(options),
        (error) => error.attribute === attribute
      );
    });
});

describe('attacksFigure, where the data do not say what they cover', () => {
  const {version, id, title, asOf, checked, country, claimants, sources, incidents} = niger;
  const bare = {version, id, title, asOf, checked, country, claimants, sources};

  it('has no rows without incidents', () => {
    assert.deepEqual(figure({}, {...bare, incidents: []}).rows, []);
  });

  it('never makes a month without incidents a zero, and counts the others as a floor', () => {
    const some = incidents.filter(
      ({start}) => start.startsWith('2023-08') || start.startsWith('2023-10')
    );
    const drawn = figure({}, {...bare, incidents: some});
    assert.deepEqual(at(drawn, '2023-09-01').value, {gap: 'not_covered'});
    assert.deepEqual(at(drawn, '2023-08-01').value, {qualifier: 'at_least', low: 6});
  });

  it('leaves an incident known to the year out of months', () => {
    const vague = {...incidents[0], start: '2024'};
    const drawn = figure({}, {...bare, incidents: [...incidents.slice(1), vague]});
    assert.match(say(drawn.cautions.at(-1), locale), /^1 attack without a known day/);
    assert.equal(figure({interval: 'year'}, {...bare, incidents: [vague]}).rows.length, 1);
  });
});
