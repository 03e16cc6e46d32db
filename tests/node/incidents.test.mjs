import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from './support/import-source.mjs';

const {incidentsFigure, niger, say, language, settleToll, csvOf, figureWords} = await importSource(`
  export {incidentsFigure} from './src/widgets/incidents/model.ts';
  export {niger} from './src/data/niger/index.ts';
  export {say} from './src/text/say.ts';
  export {language} from './src/text/languages.ts';
  export {settleToll} from './src/model/incidents.ts';
  export {csvOf} from './src/frame/csv.ts';
  export {figureWords} from './src/model/row.ts';
`);

const locale = {language: language('en'), terms: niger.terms};
const said = (words) => say(words, locale);
const numberOf = (row) => said(figureWords(row, row.value));
const figureOf = (options = {}, dataset = niger) => incidentsFigure(dataset, options);
const rowOf = (figure, id) => figure.rows.find((row) => row.id === id);

/** A dataset about another country: incidents by start, with their claims. */
const chad = (incidents, more = {}) => ({
  version: 1,
  id: 'lake',
  title: 'Lake Chad',
  country: 'TD',
  language: 'en',
  asOf: '2024-12-31',
  checked: '2024-12-31',
  claimants: {army: {name: 'the army'}, mayor: {name: 'the mayor'}},
  sources: {s: {publisher: 'A press agency'}},
  incidents: incidents.map(({claims = [{fatalities: 3}], ...incident}, index) => ({
    id: `i${index}`,
    start: '2024-03-01',
    place: {name: `Place ${index}`, region: 'Lac'},
    kind: 'ambush',
    victims: ['soldiers'],
    claims: claims.map((claim) => ({claimant: 'army', source: 's', status: 'reported', ...claim})),
    ...incident,
  })),
  ...more,
});

describe('incidentsFigure(dataset, options)', () => {
  it('has a dot for every incident that the dataset documents, in the order of time', () => {
    const {rows, since, until} = figureOf();
    assert.equal(rows.length, niger.incidents.length);
    assert.deepEqual(
      rows.map(({date}) => date),
      rows.map(({date}) => date).toSorted()
    );
    assert.deepEqual([since, until], ['2023-07-26', '2026-02-28']);
  });

  it('says who was killed, by whose account, and what others report', () => {
    const kandadji = rowOf(figureOf(), 'kandadji-2023-09-28');
    assert.equal(numberOf(kandadji), '12 soldiers killed');
    assert.match(
      said(kandadji.detail),
      /according to Niger’s defence minister; another report: 22/
    );
    const mixed = rowOf(figureOf(), 'tassia-2024-06-25');
    assert.equal(numberOf(mixed), '21 people killed');
    assert.match(said(mixed.detail), /^soldiers and civilians; /);
  });

  it('tells by the series who was hit, and nothing of one group where several were', () => {
    const figure = figureOf();
    const series = (id) => rowOf(figure, id).series;
    assert.equal(series('kandadji-2023-09-28'), 'armed');
    assert.equal(series('manda-2025-06-21'), 'civilian');
    assert.equal(series('tassia-2024-06-25'), 'mixed');
    assert.equal(series('anzourou-2026-02-26'), 'other');
    assert.deepEqual(
      figure.kinds.map((kind) => kind.series),
      ['armed', 'civilian', 'mixed', 'other']
    );
    // One kind needs no explanation.
    assert.deepEqual(figureOf({victims: ['gendarmes']}).kinds, []);
  });

  it('is an outline where somebody denies it or the drawn figure is disputed, and says who denies it', () => {
    const figure = figureOf();
    const chatoumane = rowOf(figure, 'chatoumane-2024-12-10');
    assert.equal(chatoumane.ink, 'alleged');
    assert.match(said(chatoumane.detail), /Niger’s army \(denied\)$/);
    const denial = chatoumane.attestations.find(({status}) => status === 'denied');
    assert.deepEqual(denial.value, {gap: 'not_reported'}, 'and gives it no number');
    assert.equal(rowOf(figure, 'kandadji-2023-09-28').ink, undefined);
    const disputed = figureOf({}, chad([{claims: [{fatalities: 3, status: 'disputed'}]}]));
    assert.equal(disputed.rows[0].ink, 'alleged');
  });

  it('marks what nobody covered, inside the span only', () => {
    const {uncovered} = figureOf({since: '2023-11-10', until: '2024-12-31'});
    assert.deepEqual(uncovered, [{start: '2023-11-10', end: '2023-12-01'}]);
    assert.deepEqual(figureOf().uncovered[0], {start: '2023-07-26', end: '2023-08-01'});
    assert.deepEqual(figureOf({since: '2023-07-01'}).uncovered[0], {
      start: '2023-07-01',
      end: '2023-07-26',
    });
  });

  it('names the highest, then what the page or the data pick out', () => {
    assert.deepEqual(
      figureOf().names.map(({id}) => id),
      ['chatoumane-2024-12-10', 'kandadji-2023-09-28', 'manda-2025-06-21', 'tabatol-2023-10-02']
    );
    const {names, highlight} = figureOf({highlight: ['boni-2024-05-20']});
    assert.deepEqual(highlight, ['boni-2024-05-20']);
    assert.equal(names[1].id, 'boni-2024-05-20');
    assert.equal(said(names[1].full), 'Boni: 7; another report: 55');
  });
});

describe('the heading', () => {
  const differing = niger.incidents.filter((each) => settleToll(niger, each).rivals.length).length;

  it('counts the attacks on which reports exclude each other, where all of a span are drawn', () => {
    assert.ok(differing > 0);
    assert.equal(
      said(figureOf().heading),
      `76 documented attacks since July 2023; reports contradict each other in ${differing}`
    );
  });

  it('is the topic where the page narrowed them down, where they are few, and where nobody disagrees', () => {
    const topic = 'Documented attacks since July 2023';
    assert.equal(said(figureOf({region: 'Tillabéri'}).heading), topic);
    assert.equal(said(figureOf({until: '2023-09-30'}).heading), topic);
    const agreed = chad(
      Array(12).fill({claims: [{fatalities: 3}, {fatalities: 3, claimant: 'mayor'}]})
    );
    assert.equal(said(figureOf({}, agreed).heading), 'Documented attacks since March 2024');
  });
});

describe('what a page asks for', () => {
  it('narrows the attacks down, and the figure says to what, and to how many of how many', () => {
    const {rows, subtitle, summary} = figureOf({
      region: 'Tillabéri',
      kind: ['ambush', 'assault'],
      victims: ['soldiers'],
      since: 'coup-2023',
      until: '2024-12-31',
    });
    for (const {id} of rows) {
      const {place, kind, victims, start} = niger.incidents.find((each) => each.id === id);
      assert.equal(place.region, 'Tillabéri');
      assert.ok(['ambush', 'assault'].includes(kind) && victims.includes('soldiers'), id);
      assert.ok(start <= '2024-12-31');
    }
    assert.match(
      said(subtitle),
      /Tillabéri, ambush and assault on a position, soldiers, people killed/
    );
    const all = niger.incidents.filter(({start}) => start <= '2024-12-31').length;
    assert.match(said(summary[0]), new RegExp(`^Shown: ${rows.length} of the ${all} attacks`));
  });

  for (const [options, attribute, accepted] of [
    [{region: 'Tilaberi'}, 'region', /Did you mean "Tillabéri"/],
    [{kind: ['ambus']}, 'kind', /Did you mean "ambush"/],
    [{victims: ['children']}, 'victims', /Accepted: civilians, /],
    [{highlight: ['kandaji-2023-09-28']}, 'highlight', /Did you mean "kandadji-2023-09-28"/],
    [{markers: ['coup']}, 'markers', /Accepted: /],
    [{since: 'yesterday'}, 'since', /a date from 1800/],
    [{since: '2025-01-01', until: '2024-01-01'}, 'until', /2025-01-01 or later/],
  ])
    it(`${attribute} that nothing has is refused with what would be right`, () => {
      assert.throws(() => figureOf(options), {name: 'Error', attribute, message: accepted});
    });

  it('one wrong word among several leaves the others, and a complaint', () => {
    const {rows, complaints} = figureOf({victims: ['gendarmes', 'children']});
    assert.deepEqual(
      rows.map(({id}) => id),
      ['garbougna-2025-11-19']
    );
    assert.deepEqual(
      complaints.map(({attribute}) => attribute),
      ['victims']
    );
  });

  it('is no rows where nothing lies in the span, or the dataset has no incidents', () => {
    assert.deepEqual(figureOf({since: '2020-01-01', until: '2020-12-31'}).rows, []);
    assert.deepEqual(figureOf({}, chad([])).rows, []);
  });
});

describe('a dataset about another country', () => {
  const lake = chad(
    [
      {start: '1884-05', victims: ['civilians'], claims: [{fatalities: {qualifier: 'several'}}]},
      {start: '2024-03-02', claims: [{}]},
      {
        start: '2024-03-05',
        claims: [{fatalities: {qualifier: 'over', low: 20}}, {fatalities: 9, claimant: 'mayor'}],
      },
    ],
    {coverage: undefined}
  );

  it('is drawn from its first day to its last, without a word about coverage that it does not give', () => {
    const {since, until, uncovered, subtitle} = figureOf({}, lake);
    assert.deepEqual([since, until], ['1884-05', '2024-03-05']);
    assert.deepEqual(uncovered, []);
    assert.match(said(subtitle), /^Chad: people killed/);
  });

  it('says how many have no number, and invents none', () => {
    const {rows, summary} = figureOf({}, lake);
    assert.match(
      summary.map(said).join(' '),
      /No number of people killed was published for 2 of them/
    );
    assert.equal(numberOf(rows[0]), 'several people');
    assert.equal(numberOf(rows[1]), 'number not published');
  });

  it('has every claim in its CSV, with its own figure', () => {
    const csv = csvOf(figureOf({}, lake), {language: language('en')});
    assert.match(csv, /over 20 soldiers killed,over,20,,,person,/);
    assert.match(csv, /9 soldiers killed,exact,9,9,9,person,,,the mayor/);
  });
});
