import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from './support/import-source.mjs';

const {troopsFigure, overTimeFigure, niger, say, language, nameOf} = await importSource(`
  export {troopsFigure} from './src/widgets/troops/model.ts';
  export {overTimeFigure} from './src/widgets/forces-over-time.ts';
  export {niger} from './src/data/niger/index.ts';
  export {say} from './src/text/say.ts';
  export {language} from './src/text/languages.ts';
  export {nameOf} from './src/model/row.ts';
`);

const locale = {language: language('en-GB'), terms: niger.terms, spoken: true};
const names = (options) => troopsFigure(niger, options).rows.map((row) => say(nameOf(row), locale));

describe('troopsFigure', () => {
  it('gives the picture of the Kandadji days', () => {
    const said = names({asOf: '2023-09-28'}).join('\n');
    for (const pattern of [
      /France .*: about 1500 soldiers; withdrawing on 25 September 2023/,
      /United States .*: about 1100 soldiers; present/,
      /Italy .*: about 300 soldiers/,
      /Germany .*: about 100 soldiers/,
      /European Union .*: 50 to 100 soldiers/,
    ])
      assert.match(said, pattern);
    assert.doesNotMatch(said, /Russia/);
  });

  it('bare says who left and when, and who is there without a number', () => {
    const said = names({}).join('\n');
    assert.match(
      said,
      /France .*: no soldiers; left on 22 December 2023; last figure: 157 soldiers/
    );
    assert.match(said, /United States \(air.*: no soldiers; left on 15 September 2024/);
    assert.match(
      said,
      /Russia .*: number not published; present on 29 January 2026; last figure: about 100 soldiers, 21 August 2024/
    );
  });

  it('keeps contractors alleged by one side apart from soldiers', () => {
    const row = troopsFigure(niger, {}).rows.find(({id}) => id === 'sadat-niger');
    assert.equal(row.role, 'apart');
    assert.match(say(nameOf(row), locale), /alleged/);
  });

  it('lists under the forces of another country only what happened there', () => {
    const listed = (options) => troopsFigure(niger, options).events.map(({id}) => id);
    assert.ok(listed({}).includes('soldiers-recalled'));
    const mali = listed({host: 'ML'});
    assert.ok(mali.includes('france-left-mali') && mali.length < listed({}).length);
    for (const id of mali)
      assert.ok(niger.timeline.find((event) => event.id === id).countries.includes('ML'), id);
    assert.deepEqual(listed({host: 'ML', markers: ['coup-2023']}), ['coup-2023']);
  });

  it('host="ML" shows France and the United Nations gone', () => {
    const said = names({host: 'ml'}).join('\n');
    assert.match(said, /France .*: no soldiers; left on 15 August 2022/);
    assert.match(said, /United Nations .*: no soldiers; left on 31 December 2023/);
  });

  it('filters by sender, presence and kind of force', () => {
    assert.equal(names({sending: ['fr']}).length, 1);
    assert.ok(names({presence: ['withdrawn']}).every((said) => said.includes('left on')));
    assert.deepEqual(
      troopsFigure(niger, {forceKind: ['civilian']}).rows.map(({id}) => id),
      ['eu-eucap-niger']
    );
  });

  const wrong = [
    [{host: 'XX'}, 'host'],
    [{sending: ['BR']}, 'sending'],
    [{asOf: 'today'}, 'as-of'],
    [{presence: ['gone']}, 'presence'],
    [{forceKind: ['navy']}, 'force-kind'],
  ];
  for (const [options, attribute] of wrong)
    it(`refuses ${JSON.stringify(options)} and names the attribute`, () => {
      assert.throws(
        () => troopsFigure(niger, options),
        (error) => error.attribute === attribute
      );
    });
});

describe('overTimeFigure', () => {
  const drawn = overTimeFigure(niger, {since: '2022-01-01', until: '2024-12-31'});
  const steps = (id) => drawn.rows.find((row) => row.id === id).steps;

  it('lets each statement hold until the next', () => {
    for (const {steps: row} of drawn.rows)
      row.slice(1).forEach((step, index) => assert.equal(step.period.start, row[index].period.end));
  });

  it('shows the time before the first statement as not covered, not as nobody', () => {
    const [first] = steps('france-niger');
    assert.deepEqual(first.value, {gap: 'not_covered'});
    assert.equal(first.period.start, '2022-01-01');
  });

  it('ends every strip on the last day', () => {
    for (const {steps: row} of drawn.rows) assert.equal(row.at(-1).period.end, '2024-12-31');
  });
});
