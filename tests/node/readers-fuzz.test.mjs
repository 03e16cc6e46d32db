import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readTable} from './support/read-table.mjs';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const odd = {
  date: [
    '2024-01-05',
    '2024-02',
    '2024',
    '5 mars 2024',
    '20240105',
    'soon',
    '',
    '2024-13-40',
    '45300',
    "'2024-01-05",
    '٢٠٢٤-٠١-٠٥',
    'Total',
    '1024-01-01',
    '2031-01-01',
  ],
  figure: [
    '0',
    '7',
    '1 200',
    '1,200',
    '1.200',
    '3.0',
    '3.5',
    'about 40',
    'une dizaine',
    '15-10',
    '-1',
    'NA',
    '',
    'a few',
    '1e3',
    '=1+1',
    '∞',
    '١٢',
    'dozens',
    '999999999999',
  ],
  word: ['Hill', '', '"', 'a\nb', 'Ünïcødé', '   ', 'Total', '<b>', 'NA', '=cmd()', '١'],
  source: ['Agency', 'Radio', '', 'NA', ' '],
  country: ['Niger', 'NE', 'ner', 'Nowhere', '', 'Niger and Mali', '562.0'],
  side: ['', '', '', 'other', 'left'],
  party: ['', 'soldiers', 'militants', 'shepherds', 'مدنيون'],
};

const tables = {
  plain: {
    date: 'date',
    place: 'word',
    country: 'country',
    killed: 'figure',
    injured: 'figure',
    source: 'source',
    mood: 'word',
  },
  casualties: {
    id: 'word',
    date: 'date',
    place: 'word',
    party: 'party',
    side: 'side',
    killed: 'figure',
    claimant: 'source',
    source: 'source',
  },
  counts: {
    date: 'date',
    region: 'word',
    events: 'figure',
    killed: 'figure',
    source: 'source',
    mood: 'word',
  },
  forces: {
    date: 'date',
    sending: 'country',
    host: 'country',
    personnel: 'figure',
    status: 'word',
    source: 'source',
    mood: 'word',
  },
};

const quoted = (cell) => `"${cell.replaceAll('"', '""')}"`;

/** How many rows the result shows: as a claim or its part, as a counted row, as a statement. */
function drawnIn({incidents = [], deployments = [], counts = []}) {
  const claims = incidents.flatMap((incident) => incident.claims);
  return {
    claims: claims.length,
    statements: deployments.flatMap((deployment) => deployment.claims).length,
    counted: counts[0]?.provenance.counted ?? 0,
    leftOut: Object.entries(counts[0]?.provenance.leftOut ?? {}).reduce(
      (sum, [reason, {events}]) => sum + (reason === 'unread' ? 0 : events),
      0
    ),
  };
}

/** Rows that a warning says were left out though they are no lost events: sums, remarks, rows for other lengths. */
const none =
  /no event but a sum|another length of time|another administrative level|stands there twice|second source|after the day of the reading/;

/** Warnings that a row counts for another country than the one asked for. */
const elsewhere = /names no country|country is not known|names several countries/;

describe('a thousand rows of odd cells', () => {
  const random = randomFrom(20240105);
  const pick = (list) => list[Math.floor(random() * list.length)];

  for (const [name, columns] of Object.entries(tables))
    it(`${name}: every row is drawn or said`, async () => {
      for (let table = 0; table < 50; table++) {
        const rows = Array.from({length: 5}, () =>
          Object.values(columns).map((kind) => pick(odd[kind]))
        ).filter((row) => row.some((cell) => cell));
        const text = [Object.keys(columns), ...rows]
          .map((row) => row.map(quoted).join(','))
          .join('\n');
        let result;
        try {
          result = await readTable(`${text}\n`);
        } catch (error) {
          // A refusal says itself that nothing could be read.
          assert.equal(error.constructor.name, 'ReaderError', `${text}\n${error.stack}`);
          continue;
        }
        const {dataset, warnings, unread} = result;
        assert.equal(result.rows, rows.length, text);
        if ('mood' in columns)
          assert.ok(
            warnings.some(({text: words}) => /not used: mood/.test(words)),
            text
          );
        const times = (pattern) =>
          warnings.reduce((sum, each) => sum + (pattern.test(each.text) ? each.count : 0), 0);
        const {statements, counted, leftOut} = drawnIn(dataset);
        const apart = times(none) + times(elsewhere);
        if (name === 'casualties') {
          const together = rows.length - unread - times(none);
          assert.ok(
            counted + leftOut <= together && (together === 0 || counted + leftOut > 0),
            text
          );
          continue;
        }
        const told =
          name === 'forces'
            ? statements + unread + times(none)
            : counted + leftOut + unread + apart;
        assert.ok(
          told >= rows.length,
          `${told} of ${rows.length}\n${text}\n${JSON.stringify(result, null, 1)}`
        );
      }
    });
});

/** Heads of columns that mean nothing to any table, and cells that are no figure in any language. */
const strangeHeads = ['mood', 'x', '#', 'Ünïcødé', 'column 7', '2024', 'المزاج', 'killed (women)'];
const strangeFigures = [
  'a few',
  'douzaine?',
  '12 or so',
  '1e3',
  '=1+1',
  '∞',
  '3.5',
  '-5',
  '<b>',
  'ثلاثون',
  '10 / 12',
];

/** Tables with the columns they need, and the cells of one row that is right but for its figure. */
const firm = {
  plain: [
    ['date', 'place', 'killed', 'source'],
    (figure) => ['2024-01-05', 'Hill', figure, 'Agency'],
  ],
  counts: [['month', 'events', 'source'], (figure) => ['2024-01', figure, 'Agency']],
  forces: [
    ['date', 'sending', 'host', 'personnel', 'source'],
    (figure) => ['2024-01-05', 'France', 'Niger', figure, 'Agency'],
  ],
};

describe('five hundred tables of odd columns and odd figures', () => {
  const random = randomFrom(25);
  const pick = (list) => list[Math.floor(random() * list.length)];

  for (const [name, [heads, rowOf]] of Object.entries(firm))
    it(`${name}: a column that is not used is named, a figure that is not read keeps its words`, async () => {
      for (let table = 0; table < 170; table++) {
        const [head, figure] = [pick(strangeHeads), pick(strangeFigures)];
        const at = Math.floor(random() * (heads.length + 1));
        const put = (row, cell) => [...row.slice(0, at), cell, ...row.slice(at)];
        const text = [put(heads, head), put(rowOf(figure), 'grim')]
          .map((row) => row.map(quoted).join(','))
          .join('\n');
        const {dataset, warnings, unread} = await readTable(`${text}\n`);
        const said = warnings.map((each) => each.text).join('\n');
        assert.ok(said.includes(`not used: ${head.toLowerCase()}`), `${text}\n${said}`);
        assert.equal(unread, 0, text);
        const shown = JSON.stringify(dataset);
        assert.ok(
          shown.includes(JSON.stringify({gap: 'unread', words: figure}).slice(1, -1)),
          text
        );
        assert.doesNotMatch(shown, /not_reported/);
        assert.ok(
          warnings.some(({values = []}) => values.includes(figure)),
          `${text}\n${said}`
        );
      }
    });
});
