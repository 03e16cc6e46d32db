import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from './support/import-source.mjs';

const {
  casualtiesFigure,
  attacksFigure,
  troopsFigure,
  overTimeFigure,
  niger,
  say,
  fetchDictionary,
  language,
} = await importSource(`
  export {casualtiesFigure} from './src/widgets/casualties/model.ts';
  export {attacksFigure} from './src/widgets/attacks/model.ts';
  export {troopsFigure} from './src/widgets/troops/model.ts';
  export {overTimeFigure} from './src/widgets/forces-over-time.ts';
  export {niger} from './src/data/niger/index.ts';
  export {say} from './src/text/say.ts';
  export {fetchDictionary, language} from './src/text/languages.ts';
`);

const locale = {language: language('en'), terms: niger.terms};
const heading = (figure) => say(figure.heading, locale);
const subtitle = (figure) => say(figure.subtitle, locale);

describe('the heading of one incident', () => {
  const [featured] = niger.incidents.filter(({id}) => id === niger.featured[0]);
  const claim = (fatalities, more) => ({
    claimant: 'afp',
    source: Object.keys(niger.sources)[0],
    status: 'reported',
    fatalities,
    ...more,
  });
  const [one, other] = Object.keys(niger.claimants).filter((id) => !niger.claimants[id].unnamed);
  const of = (...figures) =>
    heading(
      casualtiesFigure(
        {
          ...niger,
          incidents: [
            {
              ...featured,
              claims: figures.map((figure, index) =>
                claim(figure, {claimant: index ? other : one})
              ),
            },
          ],
          featured: [featured.id],
        },
        {}
      )
    );
  for (const [figures, expected] of [
    [[12], '12 soldiers killed at Kandadji'],
    [[{qualifier: 'at_least', low: 90}], 'At least 90 soldiers killed at Kandadji'],
    [[10, 19], '10 soldiers killed at Kandadji'],
    [[10, 20], 'Kandadji: 10 dead or 20?'],
    [[20, 10], 'Kandadji: 10 dead or 20?'],
    [[10, {qualifier: 'over', low: 90}], 'Kandadji: 10 dead or over 90?'],
    [
      [
        {qualifier: 'about', best: 10},
        {low: 15, high: 40},
      ],
      'About 10 soldiers killed at Kandadji',
    ],
    [[{gap: 'not_reported'}], 'Kandadji, 28 September 2023: killed and injured'],
  ])
    it(`is “${expected}” for ${JSON.stringify(figures)}`, () => {
      assert.equal(of(...figures).toLowerCase(), expected.toLowerCase());
    });

  it('goes with where, when and whose figure it is', () => {
    assert.equal(
      subtitle(casualtiesFigure(niger, {})),
      'Niger: 28 September 2023, according to Niger’s defence minister'
    );
  });
});

describe('the heading of several incidents', () => {
  const since = '2025-01-01';
  const within = niger.incidents.filter(({start}) => start >= since).length;
  it('says of how many the deadliest are shown, and the table has them all', () => {
    const figure = casualtiesFigure(niger, {since});
    assert.equal(figure.rows.length, 10);
    assert.equal(figure.rows.length + figure.more.length, within);
    assert.equal(
      heading(figure),
      `The 10 deadliest of ${within} attacks documented since January 2025`
    );
    assert.match(say(figure.cautions[0], locale), new RegExp(`^${within - 10} more attacks`));
    assert.match(subtitle(figure), /^Niger: people killed, /);
  });
  it('names no deadliest where they were not ranked', () => {
    assert.doesNotMatch(heading(casualtiesFigure(niger, {since, sort: 'date'})), /deadliest/);
    const incident = niger.incidents.slice(0, 3).map(({id}) => id);
    assert.equal(heading(casualtiesFigure(niger, {incident})), 'People killed in 3 attacks');
  });
});

describe('the heading of the last year of a series', () => {
  const series = niger.counts.find(
    ({interval, measure}) => interval === 'year' && measure === 'fatalities'
  );
  const of = (...figures) => {
    const values = figures.map((figure, index) => ({
      period: `${2020 + index}`,
      ...(typeof figure === 'number' ? {best: figure} : figure),
    }));
    const counts = [{...series, coverage: undefined, values}];
    return heading(
      attacksFigure({...niger, counts}, {counter: series.id, interval: 'year', compare: 'none'})
    );
  };
  const name = say({text: series.name}, locale);
  for (const [figures, expected] of [
    [
      [
        {low: 400, best: 500, high: 900},
        {low: 1000, best: 1200, high: 1600},
      ],
      `${name} rose to 1,200 in 2021`,
    ],
    [
      [
        {low: 1000, best: 1200, high: 1600},
        {low: 400, best: 500, high: 900},
      ],
      `${name} fell to 500 in 2021`,
    ],
    [
      [
        {low: 400, best: 500, high: 1100},
        {low: 1000, best: 1200, high: 1600},
      ],
      name,
    ],
    [[2, 3], name],
    [[200, 300], `${name} rose to 300 in 2021`],
    [[200, 200], name],
    [[200], name],
    [[200, {gap: 'not_covered'}], name],
  ])
    it(`is “${expected}” for ${JSON.stringify(figures)}`, () => {
      assert.equal(of(...figures), expected);
    });
});

describe('the heading of troops', () => {
  const source = Object.keys(niger.sources)[0];
  const force = (sending, more, ...claims) => ({
    id: `${sending}-${claims.length}-${JSON.stringify(more).length}`,
    sending,
    host: niger.country,
    force: 'military',
    ...more,
    claims: claims.map(([asOf, presence, personnel = {gap: 'not_reported'}]) => ({
      asOf,
      presence,
      personnel,
      claimant: 'afp',
      source,
      status: 'reported',
    })),
  });
  const claimants = {...niger.claimants, afp: {name: 'AFP'}};
  const troops = (deployments, options = {}) =>
    troopsFigure({...niger, claimants, deployments, asOf: '2025-06-30'}, options);
  const gone = ['2024-09-15', 'withdrawn', 0];
  const here = ['2025-01-10', 'present', 300];
  const old = ['2023-01-10', 'present', 300];
  for (const [deployments, expected] of [
    [[force('FR', {}, gone), force('IT', {}, here)], 'France has left Niger; Italy remains'],
    [
      [force('FR', {}, gone), force('DE', {}, gone), force('IT', {}, here), force('RU', {}, here)],
      'France and Germany have left Niger; Italy and Russia remain',
    ],
    [[force('FR', {}, gone)], 'France has left Niger'],
    [[force('FR', {}, gone), force('IT', {}, old)], 'Foreign troops in Niger'],
    [[force('IT', {}, here)], 'Foreign troops in Niger'],
    [
      [force('US', {}, gone), force('US', {mission: 'x'}, here), force('IT', {}, here)],
      'Foreign troops in Niger',
    ],
    [['FR', 'DE', 'BE', 'US'].map((code) => force(code, {}, gone)), 'Foreign troops in Niger'],
    [[force('FR', {}, gone), force('TR', {alleged: true}, here)], 'Foreign troops in Niger'],
  ])
    it(`is “${expected}” for ${deployments.map(({sending}) => sending).join(', ')}`, () => {
      assert.equal(heading(troops(deployments)), expected);
    });

  it('takes another span than a year where the dataset says so', () => {
    const deployments = [force('FR', {}, gone), force('IT', {}, old)];
    const patient = {...niger, claimants, deployments, asOf: '2025-06-30', strengthMonths: 36};
    assert.equal(troopsFigure(patient, {}).rows.find(({id}) => id.startsWith('IT')).ink, undefined);
    assert.equal(
      troops(deployments).rows.find(({id}) => id.startsWith('IT')).ink,
      'old',
      'after a year'
    );
  });

  it('draws no bar of who is gone, whatever number was last said, nor one of solid ink of who is alleged', () => {
    for (const personnel of [0, 300, {gap: 'not_reported'}]) {
      const {rows} = troops([
        force('FR', {}, old, ['2024-09-15', 'withdrawn', personnel]),
        force('TR', {alleged: true}, here),
      ]);
      assert.deepEqual(
        rows.map(({ink, group}) => [ink, group]),
        [
          ['none', 'group_gone'],
          ['alleged', 'group_alleged'],
        ]
      );
      assert.match(say(rows[0].told, locale), /^left on 15 September 2024; last figure: 300/);
    }
  });

  it('shows the first statements for a day shortly before them, and says so', () => {
    const deployments = [force('IT', {}, ['2023-07-28', 'present', 300])];
    const soon = troops(deployments, {asOf: '2023-07-26'});
    assert.equal(soon.rows.length, 1);
    assert.equal(say(soon.cautions[0], locale), 'First stated on 28 July 2023.');
    assert.match(subtitle(soon), /28 July 2023$/);
    const long = troops(deployments, {asOf: '2022-07-26'});
    assert.deepEqual(long.rows, []);
    assert.match(say(long.none, locale), /28 July 2023/);
  });

  it('lets no band run on solid after the last statement, and none of who is leaving', () => {
    const bands = (...claims) =>
      overTimeFigure(
        {...niger, claimants, deployments: [force('IT', {}, ...claims)], asOf: '2025-06-30'},
        {since: '2023-01-01'}
      ).rows[0].steps.filter(({period}) => period.start >= claims[0][0]);
    const solid = (steps) =>
      steps.filter(({ink}) => ink === undefined).map(({period}) => [period.start, period.end]);
    assert.deepEqual(solid(bands(old)), [['2023-01-10', '2024-01-10']]);
    assert.deepEqual(solid(bands(old, here)), [
      ['2023-01-10', '2025-01-10'],
      ['2025-01-10', '2025-06-30'],
    ]);
    assert.deepEqual(solid(bands(['2023-01-10', 'withdrawing', 100])), []);
    const [last] = bands(old).slice(-1);
    assert.equal(last.ink, 'old');
    assert.match(say(last.detail, locale), /last stated 10 January 2023/);
  });
});

describe('headings in eight languages', () => {
  const says = {
    en: 'France and Germany have left Niger; Italy and Russia remain',
    fr: 'La France et l’Allemagne ont quitté le Niger\u202f; l’Italie et la Russie y restent',
    es: 'Francia y Alemania han dejado Níger; Italia y Rusia siguen allí',
    pt: 'A França e a Alemanha deixaram o Níger; a Itália e a Rússia permanecem no país',
    it: 'La Francia e la Germania hanno lasciato il Niger; l’Italia e la Russia restano',
    de: 'Niger: Frankreich und Deutschland sind abgezogen; Italien und Russland sind geblieben',
    ar: 'غادرت قوات فرنسا وألمانيا النيجر؛ وبقيت قوات إيطاليا وروسيا',
    ha: 'Sojojin Faransa da Jamus sun bar Nijar; na Italiya da Rasha sun rage',
  };
  const figure = troopsFigure(niger, {});
  for (const tag of Object.keys(says))
    it(`say in ${tag} who left and who stayed`, async () => {
      await fetchDictionary(tag);
      const own = {language: language(tag), terms: niger.terms};
      const said = say(figure.heading, own).replace(/[\u2066-\u2069]/g, '');
      assert.equal(said, says[tag]);
    });
});
