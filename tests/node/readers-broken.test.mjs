import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
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

const fixture = (name) => readFile(new URL(`../fixtures/readers/${name}`, import.meta.url), 'utf8');

async function* stream(content) {
  yield content;
}

const read = (content, options) =>
  readDataset([{name: 'list.csv', chunks: stream(content)}], {
    checked: '2024-01-01',
    country: 'NE',
    ...options,
  });

const header = 'date,place,killed,source\n';
const row = '2023-08-03,Sample town,5,Sample Agency\n';

describe('a file that cannot be used', () => {
  for (const [what, content, code, message, line] of [
    ['an empty file', '', 'no-valid-rows', 'The file is empty.'],
    ['blank lines', '\n\n', 'shape', /has no events: a header/, 1],
    ['a header only', header, 'no-valid-rows', 'The file has a header and no rows.'],
    [
      'a header and blank lines',
      `${header}\n\n`,
      'no-valid-rows',
      'The file has a header and no rows.',
    ],
    ['other columns', 'a,b,c\n1,2,3\n', 'shape', /the columns are a, b, c\. The nearest is/, 1],
    [
      'a list in other words',
      'Datum,Tote\n1,2\n',
      'shape',
      /nearest is plain CSV, which also needs date, source/,
      1,
    ],
    ['a web page', '<!doctype html><title>Log in</title>', 'shape', /a web page \(“Log in”\)/, 1],
    [
      'no row with a date',
      `${header}soon,X,5,Y\n`,
      'no-valid-rows',
      /^None of the 1 rows could be read as plain CSV\. A row without a date.* “soon”$/,
    ],
    [
      'a row cut off',
      `${header}${row}2023-08-04,Sam`,
      'syntax',
      /ends in the middle of a row: the download was cut off/,
      3,
    ],
    [
      'an open quote',
      `${header}${row}2023-08-04,"Sample town,5,X\n${row}`,
      'syntax',
      /opened and never closed/,
      3,
    ],
    [
      'Arabic in Windows-1256',
      Buffer.concat([
        Buffer.from(header),
        Buffer.from([0xe3, 0xcf, 0xed, 0xe4, 0xc9]),
        Buffer.from(`,${String.fromCharCode(...Array(80).fill(0xe3))},5,X\n`, 'latin1'),
      ]),
      'syntax',
      /Windows-1252 or Latin-1/,
      2,
    ],
    [
      'UTF-8 that turns into Latin-1',
      Buffer.concat([
        Buffer.from(`${header}2023-08-03,Tillab\u00e9ri,5,X\n`),
        Buffer.from('2023-08-04,Tillab\u00e9ri,5,X\n', 'latin1'),
      ]),
      'syntax',
      /Windows-1252 or Latin-1/,
      3,
    ],
    [
      'UTF-16 cut off in the middle of a row',
      Buffer.from(`\ufeff${header}${row}2023-08-04,Sam`, 'utf16le'),
      'syntax',
      /the download was cut off/,
      3,
    ],
    [
      'UTF-16 cut off in the middle of a letter',
      Buffer.from(`\ufeff${header}${row}${row}`, 'utf16le').subarray(0, -1),
      'syntax',
      /ends in the middle of a letter of UTF-16LE/,
      3,
    ],
    [
      'a workbook',
      Buffer.from('PK\x03\x04'),
      'syntax',
      /an Excel workbook: .*save it as CSV UTF-8/,
    ],
    [
      'JSON cut off',
      '{"Result": [{"id": 1,\n "date',
      'syntax',
      /not valid JSON; perhaps the download was cut off/,
    ],
    [
      'JSON of something else',
      '{"type": "FeatureCollection"}',
      'shape',
      /has no events: .*a list of records/,
      1,
    ],
    [
      'dates in two orders',
      `${header}25/4/2023,X,5,Y\n4/26/2023,X,5,Y\n`,
      'syntax',
      /“4\/26\/2023” has the month first and “25\/4\/2023” the day/,
      3,
    ],
  ])
    it(`is refused with its reason and line: ${what}`, () =>
      assert.rejects(read(content), (error) => {
        assert.equal(error.name, 'ReaderError', error.stack);
        assert.equal(error.code, code);
        assert.match(
          error.message,
          typeof message === 'string' ? new RegExp(`^${message}$`) : message
        );
        if (line) assert.equal(error.line, line);
        assert.equal(error.file, 'list.csv', error.message);
        return true;
      }));
});

it('names the countries of the file where none of its events is of the one asked for', () =>
  assert.rejects(read('date,country,source\n2023-08-03,Mali,X\n2023-08-04,Chad,X\n'), {
    code: 'no-valid-rows',
    message:
      'No event fits the filters. The countries in the file are: ML (Mali), TD (Chad). Its events lie between 2023-08-03 and 2023-08-04.',
  }));

it('names the types of the country where none of those asked for is there', () =>
  assert.rejects(
    read(`date,type,country,source\n2023-08-03,Raid,NE,X\n2023-08-04,Siege,ML,X\n`, {
      eventTypes: ['ambush'],
    }),
    /Its events lie between 2023-08-03 and 2023-08-04\. Types in that country: raid\.$/
  ));

describe('a file that can be used in part', () => {
  for (const [what, content, warning, line] of [
    [
      'a short row',
      'date,source,place,killed\n2023-08-03,X,Y\n',
      'A row with fewer cells than the header was read as blank where they are missing.',
      2,
    ],
    [
      'a long row',
      `${header}2023-08-03,a,b,5,X\n${row}`,
      'A row with more cells than the header was left out.',
      2,
    ],
    [
      'a line after a quoted one',
      `${header}2023-08-03,"a\nb",5,X\nsoon,b,5,X\n`,
      'A row without a date such as 2023-09-28 was left out.',
      4,
    ],
    ['a formula for a figure', `${header}2023-08-03,X,=1+1,Y\n`, /A figure could not be read/, 2],
    [
      'a row of no country',
      'date,country,source\n2023-08-03,NA,X\n2023-08-03,Niger,X\n',
      /names no country/,
      2,
    ],
  ])
    it(`is read, with a warning and its line: ${what}`, async () => {
      const {dataset, warnings} = await read(content);
      assert.equal(dataset.counts[0].values[0].best, 1);
      assert.equal(warnings.length, 1);
      assert.match(
        warnings[0].text,
        typeof warning === 'string' ? new RegExp(`^${warning}$`) : warning
      );
      assert.equal(warnings[0].line, line);
    });

  it('cuts the name of a publisher where a text ends', async () => {
    const {dataset} = await read(`${header}2023-08-03,X,5,${'Agency '.repeat(60)}\n`);
    const [{claims}] = dataset.incidents;
    const {publisher} = dataset.sources[claims[0].source];
    assert.equal(publisher.length, 300);
    assert.equal(dataset.claimants[claims[0].claimant].name, publisher);
  });

  it('counts a warning that comes again and keeps its first line', async () => {
    const {warnings} = await read(`${header}${row}${'soon,X,5,Y\n'.repeat(500)}`);
    assert.deepEqual(warnings, [
      {
        file: 'list.csv',
        line: 3,
        text: 'A row without a date such as 2023-09-28 was left out.',
        count: 500,
        values: ['soon'],
      },
    ]);
  });

  it('names the record of JSON, whatever new lines are in those before it', async () => {
    const event = {date: '2023-08-03', place: 'Y', source: 'X', note: 'two\nlines'};
    const {warnings} = await read(JSON.stringify([event, event, {...event, date: 'soon'}]));
    assert.deepEqual(
      warnings.map(({line, text}) => [line, text]),
      [[3, 'A row without a date such as 2023-09-28 was left out.']]
    );
  });

  it('warns of a page of an API that names further ones', async () => {
    const json = (await fixture('ged-api-page.json')).replace(
      '"NextPageUrl": ""',
      '"NextPageUrl": "https://example.org/?page=1"'
    );
    const {warnings} = await read(json);
    assert.match(warnings[0].text, /one page of several/);
  });
});

describe('a harmless oddity', () => {
  for (const [what, content] of [
    ['trailing blank cells', `date,place,killed,source,\n2023-08-03,X,5,Y,,,\n`],
    ['blank lines between rows', `${header}\n${row}\n`],
    ['spaces and capitals in the header', ` Date , PLACE,Killed,Source\n${row}`],
    ['no new line at the end', header + row.trim()],
    ['CRLF', (header + row).replaceAll('\n', '\r\n')],
    ['a mark at the beginning', `\ufeff${header}${row}`],
    ['UTF-16', Buffer.from(`\ufeff${header}${row}`, 'utf16le')],
  ])
    it(`goes without a word: ${what}`, async () => {
      const {dataset, warnings} = await read(content);
      assert.deepEqual(warnings, []);
      assert.equal(dataset.counts[1].values[0].best, 5);
    });

  it('names the columns nobody knows', async () => {
    const {dataset, warnings} = await read(`colour,${header}red,${row}`);
    assert.deepEqual(
      warnings.map(({text}) => text),
      ['Columns that are not used: colour.']
    );
    assert.equal(dataset.counts[1].values[0].best, 5);
  });

  it('leaves text that looks like a formula text', async () => {
    const {dataset} = await read(`${header}2023-08-03,"=HYPERLINK(""x"")",5,@SUM(A1)\n`);
    assert.equal(dataset.incidents[0].place.name, '=HYPERLINK("x")');
    assert.equal(Object.values(dataset.sources).at(-1).publisher, '@SUM(A1)');
  });

  it('reads JSON longer than a page may only where nothing limits it', async () => {
    const json = JSON.stringify(Array(500).fill({date: '2023-08-03', place: 'Y', source: 'X'}));
    assert.equal((await read(json)).dataset.counts[0].values[0].best, 500);
    await assert.rejects(read(json, {maxJson: 10_000}), {
      code: 'too-big',
      message:
        'The JSON is larger than 0.01 MB: give the events as CSV, or make a dataset of them.',
    });
  });

  it('does not let column names reach what every object has', async () => {
    const {dataset} = await read(`__proto__,constructor,${header}x,y,${row}`);
    assert.equal(dataset.counts[0].values[0].best, 1);
    const json =
      '[{"__proto__": {"date": "2023-08-03"}, "date": "2023-08-03", "place": "Y", "source": "X"}]';
    assert.equal((await read(json)).dataset.counts[0].values[0].best, 1);
    assert.equal({}.date, undefined);
  });
});
