import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from './support/import-source.mjs';

const {casualtiesFigure, niger, say, language, nameOf, layoutBars} = await importSource(`
  export {casualtiesFigure} from './src/widgets/casualties/model.ts';
  export {niger} from './src/data/niger/index.ts';
  export {say} from './src/text/say.ts';
  export {language} from './src/text/languages.ts';
  export {nameOf} from './src/model/row.ts';
  export {layoutBars} from './src/charts/bars/layout.ts';
`);

const locale = {language: language('en-GB'), terms: niger.terms};
const figure = (options = {}) => casualtiesFigure(niger, options);
const rowsOf = (drawn) => drawn.chart.rowsOf(drawn);
const names = (options) => rowsOf(figure(options)).map((row) => say(nameOf(row), locale));
const summary = (options) =>
  figure(options)
    .summary.map((words) => say(words, locale))
    .join(' ');
const heading = (options) => say(figure(options).heading, locale);

describe('casualtiesFigure', () => {
  it('shows the featured incident when nothing is asked', () => {
    assert.equal(heading(), '12 soldiers killed at Kandadji');
    assert.equal(
      say(figure().subtitle, locale),
      'Niger: 28 September 2023, according to Niger’s defence minister'
    );
    assert.match(
      summary(),
      /^12 soldiers killed, according to Niger’s defence minister: 7 in combat and 5 in a road accident\./
    );
    assert.match(
      summary(),
      /7 injured\. The same account gives about 100 militants killed; that is not verified and not counted here\.$/
    );
  });

  it('shows the latest incident of a dataset that features none', () => {
    const latest = niger.incidents.at(-1).place.name.und;
    for (const featured of [undefined, []])
      assert.ok(say(casualtiesFigure({...niger, featured}, {}).heading, locale).includes(latest));
  });

  it('lays parts end to end and keeps the claim about militants apart', () => {
    const [killed, , militants] = figure().rows;
    assert.deepEqual(
      killed.parts.map(({start}) => start),
      [0, 7]
    );
    assert.equal(militants.role, 'apart');
    assert.deepEqual(
      militants.rivals.map(({value}) => value.best),
      [1]
    );
    assert.match(names().join('\n'), /Militants killed, other reports: 1 person; UCDP: 1/);
  });

  it('has as rivals for the dead of Kandadji only figures that exclude the 12', () => {
    const [{rivals, attestations}] = figure().rows;
    const figures = (list) => list.map(({value}) => value && say({reported: value}, locale));
    assert.deepEqual(figures(rivals), ['22']);
    for (const agreeing of ['at least 10', 'at least 12'])
      assert.ok(figures(attestations).includes(agreeing), agreeing);
  });

  const modes = [
    [{by: 'harm'}, /in combat/, false],
    [{by: 'cause'}, /in combat: 7 people/, true],
    [{by: 'party'}, /in combat/, false],
    [
      {incident: ['chatoumane-2024-12-10'], by: 'claimant'},
      /BBC and RFI: at least 90 people/,
      true,
    ],
  ];
  for (const [options, pattern, expected] of modes)
    it(`${JSON.stringify(options)} ${expected ? 'says' : 'does not say'} ${pattern}`, () => {
      assert.equal(pattern.test(names(options).join('\n')), expected);
    });

  it('draws what every claimant gave, with the colour of others where it excludes the drawn figure', () => {
    const statements = figure({by: 'claimant'});
    const drawn = layoutBars(statements).bars.map(({row, glyph}) => [row.series, glyph.end]);
    assert.deepEqual(drawn, [
      ['killed', 12],
      ['killed', 12],
      ['killed', 12],
      ['killed', 10],
      ['injured', 22],
    ]);
    assert.match(say(statements.rows[3].title, locale), /^A senior officer/);
    // Within a name it begins nothing.
    assert.match(say(nameOf(statements.rows[3]), locale), /^Killed, a senior officer/);
  });

  it('ranks by the highest figure anyone gave, and says whose is drawn', () => {
    const {rows} = figure({top: 5});
    assert.equal(rows.length, 5);
    assert.equal(rows[0].id, 'chatoumane-2024-12-10');
    assert.deepEqual(rows[0].value, {qualifier: 'at_least', low: 90});
    assert.match(
      summary({top: 5}),
      /90 to 100 dead \(Chatoumane, 10 December 2024\)\. The chart shows at least 90 dead, according to security and medical sources\./
    );
    assert.match(names({top: 5})[0], /other reports: 90 to 100$/);
  });

  it('shows the figures that the order rests on', () => {
    const reached = figure({top: 20}).rows.map(({value, rivals}) =>
      Math.max(
        ...[{value}, ...rivals].map(({value: {low, best, high}}) => high ?? best ?? low ?? 0)
      )
    );
    assert.deepEqual(
      reached,
      [...reached].sort((a, b) => b - a)
    );
  });

  it('shows what agrees and says more, and not what agrees and says less', () => {
    const others = (id) =>
      figure({incident: [id]}).rows[0].rivals.map(({value}) => value.best ?? value.low);
    assert.deepEqual(others('tabatol-2023-10-02'), [60, 60], 'not the 29 of UCDP');
    assert.deepEqual(others('kandadji-2023-09-28'), [22], 'not “at least 10”');
  });

  it('says who denies it, and draws no number for him', () => {
    const incident = ['chatoumane-2024-12-10'];
    assert.match(summary({incident}), /Niger’s army denies that it happened\./);
    for (const by of ['finest', 'claimant'])
      assert.doesNotMatch(names({incident, by}).join('\n'), /Niger’s army/);
  });

  it('ranks nothing by arithmetic of its own', () => {
    const own = {...niger.incidents[0], id: 'own'};
    own.claims = [{...own.claims[0], fatalities: {qualifier: 'derived', best: 1000}}];
    const {rows} = casualtiesFigure({...niger, incidents: [own, ...niger.incidents]}, {top: 5});
    assert.ok(!rows.some(({id}) => id === 'own'));
  });

  it('tells what an earlier report got wrong', () => {
    const [attackers, corrected] = figure().cautions.map((words) => say(words, locale));
    assert.match(
      attackers,
      /^Who attacked: Several hundred fighters on motorbikes, no group named \(according to Niger’s defence minister\)/
    );
    assert.match(corrected, /^Corrected: An article dated 20 September 2024/);
    assert.match(corrected, /US soldiers “not told to leave” was true in September 2023/);
  });

  it('keeps the order of the page, sorts by date or by fatalities, and cuts at max-rows', () => {
    const incident = ['kandadji-2023-09-28', 'tabatol-2023-10-02', 'koutougou-2023-08-15'];
    const ids = (options) => figure(options).rows.map(({id}) => id.slice(0, 4));
    assert.deepEqual(ids({incident}), ['kand', 'taba', 'kout']);
    assert.deepEqual(ids({incident, sort: 'date'}), ['taba', 'kand', 'kout']);
    assert.deepEqual(ids({incident, sort: 'fatalities'}), ['taba', 'kand', 'kout']);
    assert.deepEqual(ids({incident, maxRows: 2}), ['kand', 'taba']);
  });

  it('takes the span of a dataset with a single incident as well', () => {
    const one = {...niger, incidents: niger.incidents.slice(0, 1)};
    assert.deepEqual(casualtiesFigure(one, {since: '2030-01-01'}).rows, []);
  });

  it('takes the incidents of a span, whose ends may be timeline events', () => {
    const {rows} = figure({since: 'coup-2023', until: '2023-08-31', sort: 'date'});
    assert.deepEqual(
      rows.map(({id}) => id),
      [
        'anzourou-2023-08-20',
        'koutougou-2023-08-15',
        'sanam-2023-08-13',
        'bourkou-2023-08-09',
        'wabila-2023-08-04',
        'anzourou-2023-08-03',
      ]
    );
  });

  it('says that a toll was not published instead of drawing zero', () => {
    const id = niger.incidents.find(({claims}) =>
      claims.every(({fatalities}) => fatalities === undefined || fatalities.gap)
    ).id;
    const [row] = figure({incident: [id]}).rows;
    assert.equal(row.value.gap, 'not_reported');
    assert.match(say(nameOf(row), locale), /number not published/);
  });

  it('keeps a reported zero a zero', () => {
    assert.ok(names({incident: ['niamey-2026-01-29']})[0].includes(': nobody'));
  });

  const wrong = [
    [{incident: ['kandaji']}, 'incident'],
    [{by: 'colour'}, 'by'],
    [{since: '2023-02-31'}, 'since'],
    [{top: 3, until: 'yesterday'}, 'until'],
    [{top: 3, sort: 'up'}, 'sort'],
  ];
  for (const [options, attribute] of wrong)
    it(`refuses ${JSON.stringify(options)} and names the attribute`, () => {
      assert.throws(
        () => figure(options),
        (error) => error.attribute === attribute && /Accepted: \S/.test(error.message)
      );
    });
});
