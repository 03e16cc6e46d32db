import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from './support/import-source.mjs';

const {timelineFigure, overTimeFigure, niger, say, language, nameOf, writeMark} =
  await importSource(`
    export {timelineFigure} from './src/widgets/timeline/model.ts';
    export {overTimeFigure} from './src/widgets/forces-over-time.ts';
    export {niger} from './src/data/niger/index.ts';
    export {say} from './src/text/say.ts';
    export {language} from './src/text/languages.ts';
    export {nameOf} from './src/model/row.ts';
    export {writeMark} from './src/marks/write.ts';
  `);

const locale = {language: language('en-GB'), terms: niger.terms};
const scene = {locale, active: undefined, mirrored: false};
const draw = (figure, own = {}) => writeMark(figure.chart.draw(figure, {...scene, ...own}));
/** The picture's part of one force. */
const stripOf = (figure, id) =>
  draw({...figure, rows: figure.rows.filter((row) => row.id === id), events: []});
const titles = ({rows}) => rows.map(({title, label}) => say(title ?? label, locale));

const claim = (asOf, personnel, presence = 'present', own = {}) => ({
  asOf,
  personnel,
  presence,
  claimant: 'un',
  source: 's',
  status: 'reported',
  ...own,
});
const force = (id, claims, own = {}) => ({
  id,
  sending: 'FR',
  host: 'TD',
  force: 'military',
  claims,
  ...own,
});
/** Data about another country than the built-in ones. */
const chad = (own) => ({
  version: 1,
  id: 'chad',
  title: 'Chad',
  country: 'TD',
  asOf: '2025-06-30',
  checked: '2025-07-01',
  claimants: {un: {name: 'The UN'}},
  sources: {s: {publisher: 'A paper', url: 'https://example.org/'}},
  ...own,
});
const event = (id, date, own = {}) => ({
  id,
  date,
  kind: 'other',
  title: `Event ${id}`,
  source: 's',
  ...own,
});

describe('timelineFigure(dataset, {})', () => {
  const figure = timelineFigure(niger, {});

  it('is the picture of conflict-troops view="timeline"', () => {
    assert.equal(draw(figure), draw(overTimeFigure(niger, {})));
  });

  it('names the mission where a sender has several forces, and no two rows alike', () => {
    const named = titles(figure);
    assert.equal(new Set(named).size, named.length);
    assert.ok(named.includes('United States (embassy guard)'));
    assert.ok(named.includes('France'));
  });

  it('writes the highest figure beside the name and at the end when a force left', () => {
    const strip = stripOf(figure, 'us-niger');
    assert.match(strip, /class="figure"[^>]*>about 1,100</);
    assert.match(strip, />left on 15 Sept 2024</);
    assert.match(stripOf(figure, 'eu-eucap-niger'), />last stated Feb 2024</);
  });

  it('has a dot for every statement drawn, and none elsewhere', () => {
    for (const {id, claims} of niger.deployments.filter(({host}) => host === 'NE')) {
      const dots = stripOf(figure, id).match(/class="dot"/g);
      assert.equal(dots.length, claims.filter(({rival}) => !rival).length, id);
    }
  });

  it('narrows while a force withdraws, never while it stays, and outlines what is alleged', () => {
    assert.match(stripOf(figure, 'france-niger'), /<polygon class="solid/);
    assert.doesNotMatch(stripOf(figure, 'italy-niger'), /<polygon/);
    const alleged = stripOf(figure, 'sadat-niger');
    assert.match(alleged, /class="alleged"/);
    assert.doesNotMatch(alleged, /class="solid/);
  });

  it('is solid for a year after the last statement, then dashed, and never while leaving', () => {
    const {rows} = timelineFigure(
      chad({
        deployments: [
          force('stays', [claim('2022-03-01', 400)]),
          force('leaves', [claim('2022-03-01', 400, 'withdrawing')]),
        ],
      }),
      {}
    );
    const ofId = (id) => rows.find((row) => row.id === id).steps;
    assert.deepEqual(
      ofId('stays').map(({ink, period}) => [ink, period.start, period.end]),
      [
        [undefined, '2022-03-01', '2023-03-01'],
        ['old', '2023-03-01', '2025-06-30'],
      ]
    );
    assert.deepEqual(
      ofId('leaves').map(({ink}) => ink),
      ['old']
    );
  });

  it('tells the ambassador, the pact, the recall and the base agreement, and no departure that a band tells', () => {
    const ids = figure.events.map(({id}) => id);
    for (const id of [
      'france-ambassador-left',
      'defence-pact-2023',
      'soldiers-recalled',
      'us-accord-revoked',
    ])
      assert.ok(ids.includes(id), id);
    for (const id of ['france-left-niger', 'us-left-niger', 'un-left-mali'])
      assert.ok(!ids.includes(id), id);
    assert.equal(figure.chart.namesEvents(figure, scene), 'always');
  });

  it('over another country has only what happened there', () => {
    const mali = timelineFigure(niger, {host: 'ml'});
    assert.ok(mali.events.length > 0);
    for (const {id} of mali.events)
      assert.ok(niger.timeline.find((found) => found.id === id).countries.includes('ML'), id);
  });

  it('keeps words about an end out of the way of bands and lines, in either direction', () => {
    for (const mirrored of [false, true]) {
      const drawn = draw(
        timelineFigure(
          chad({
            deployments: [
              force('a', [claim('2020-01-01', 50), claim('2020-06-01', 0, 'withdrawn')]),
              force('b', [claim('2020-01-01', 50), claim('2025-06-01', 0, 'withdrawn')]),
            ],
          }),
          {}
        ),
        {mirrored}
      );
      // The one has room after its band; the other's words stand beside its name.
      assert.match(drawn, /class="shield"/);
      assert.match(drawn, /class="ended"> left on 1 Jun 2025</);
    }
  });
});

describe('timelineFigure(dataset, {show})', () => {
  const alone = timelineFigure(niger, {show: ['events']});

  it('draws events alone, each said with its day and without a figure', () => {
    assert.ok(alone.rows.length >= 10);
    const said = alone.rows.map((row) => say(nameOf(row), locale));
    assert.ok(said.includes('27 September 2023: French ambassador leaves Niger'), said.join('\n'));
    assert.ok(said.every((name) => !/number not published/.test(name)));
    assert.deepEqual(said.length, alone.chart.rowsOf(alone).length);
  });

  it('draws forces alone', () => {
    const {rows, events} = timelineFigure(niger, {show: ['forces']});
    assert.deepEqual(events, []);
    assert.equal(rows.length, timelineFigure(niger, {}).rows.length);
  });

  it('takes events by their ids, and complains about one that nothing has', () => {
    const {rows, complaints} = timelineFigure(niger, {
      show: ['events'],
      markers: ['coup-2023', 'cuop'],
    });
    assert.deepEqual(
      rows.map(({id}) => id),
      ['coup-2023']
    );
    assert.equal(complaints[0].attribute, 'markers');
  });

  for (const [options, attribute] of [
    [{show: ['troops']}, 'show'],
    [{host: 'XX'}, 'host'],
    [{show: ['events'], host: 'XX'}, 'host'],
    [{sending: ['BR']}, 'sending'],
    [{forceKind: ['navy']}, 'force-kind'],
    [{markers: ['nothing']}, 'markers'],
    [{since: 'yesterday'}, 'since'],
    [{since: '2025', until: '2024'}, 'until'],
  ])
    it(`refuses ${JSON.stringify(options)} and names the attribute`, () => {
      assert.throws(() => timelineFigure(niger, options), {attribute});
    });
});

describe('a timeline of other data', () => {
  it('says that nobody is recorded where there are no forces and no events', () => {
    const {rows, none} = timelineFigure(chad({}), {});
    assert.deepEqual(rows, []);
    assert.equal(say(none, locale), 'No foreign troops are recorded.');
  });

  it('draws the events where there are no forces', () => {
    const {rows} = timelineFigure(
      chad({timeline: [event('a', '2024-02'), event('b', '2023')]}),
      {}
    );
    assert.deepEqual(
      rows.map(({id}) => id),
      ['b', 'a']
    );
  });

  it('draws another country from a file, with one statement only', async () => {
    const dataset = chad({
      deployments: [force('one', [claim('2025-01-15', 1000)])],
      timeline: [event('x', '2025-02-01', {label: 'Pact'})],
      markers: ['x'],
    });
    const figure = timelineFigure(dataset, {});
    assert.equal(say(figure.subtitle, locale), 'Chad: from 1 January to 30 June 2025');
    const drawn = draw(figure);
    assert.match(drawn, />1,000</);
    assert.match(drawn, />Pact</);
    assert.equal(drawn.match(/class="dot"/g).length, 1);
  });

  it('draws dates before 1900', () => {
    const figure = timelineFigure(
      chad({
        asOf: '1905-12-31',
        deployments: [force('old', [claim('1890-04', 700), claim('1899-11-02', 0, 'withdrawn')])],
      }),
      {}
    );
    const drawn = draw(figure);
    assert.match(drawn, /> ?left on 2 Nov 1899</);
    assert.doesNotMatch(drawn, /NaN|Invalid/);
  });

  it('draws a thousand statements and a thousand events in a moment', () => {
    const day = (index) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
    const thousand = Array.from({length: 1000}, (_, index) => index);
    const dataset = chad({
      deployments: [
        force(
          'many',
          thousand.map((index) => claim(day(index), index))
        ),
      ],
      timeline: thousand.map((index) => event(`e${index}`, day(index), {label: `E${index}`})),
      markers: thousand.map((index) => `e${index}`),
    });
    const began = performance.now();
    assert.equal(draw(timelineFigure(dataset, {})).match(/class="dot"/g).length, 1000);
    const alone = timelineFigure(dataset, {show: ['events']});
    draw(alone);
    assert.ok(performance.now() - began < 2000);
    assert.equal(alone.rows.length + alone.more.length, 1000);
    assert.equal(say(alone.cautions[0], locale), 'More events in the table: 940.');
  });
});
