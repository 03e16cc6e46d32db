import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build as bundle} from 'esbuild';

const fixture = (name) => fileURLToPath(new URL(`../fixtures/readers/${name}`, import.meta.url));
const ged = fixture('GEDEvent_v24_1.csv');

let folder;
let build;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-'));
  const outfile = join(folder, 'build.mjs');
  await bundle({
    stdin: {
      contents: `
        export {build} from './src/cli/build.ts';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
  });
  ({build} = await import(pathToFileURL(outfile).href));
});
after(() => rm(folder, {recursive: true}));

async function run(...argv) {
  const written = {stdout: '', stderr: ''};
  const stream = (name) => ({write: (text) => (written[name] += text)});
  const code = await build(argv, {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    today: () => '2026-01-31',
  });
  return {code, ...written};
}

const inFolder = (name) => join(folder, name);
const written = async (name) => JSON.parse(await readFile(inFolder(name), 'utf8'));
const partFiles = async () => (await readdir(folder)).filter((name) => name.endsWith('.part'));

describe('build', () => {
  it('writes a dataset and says in one line what is in it', async () => {
    const {code, stdout, stderr} = await run(ged, '--country', 'NE', '-o', inFolder('niger.json'));
    assert.equal(code, 0, stderr);
    assert.equal(stdout, '');
    assert.match(stderr, /^Rows that sum up several events, which are not counted as events: 1\./m);
    assert.match(stderr, /^8 rows counted in 2 series, 9 incidents → .*niger\.json$/m);
    const dataset = await written('niger.json');
    assert.equal(dataset.version, 1);
    assert.equal(dataset.country, 'NE');
    assert.equal(dataset.checked, '2026-01-31');
    assert.equal(dataset.asOf, '2023-12-31');
    assert.deepEqual(await partFiles(), []);
  });

  it('writes to standard output when no file is named', async () => {
    const {code, stdout, stderr} = await run(ged, '--country', 'NE');
    assert.equal(code, 0);
    assert.equal(JSON.parse(stdout).country, 'NE');
    assert.doesNotMatch(stderr, /rows counted/);
  });

  it('writes where every series comes from: file without its folder, version, checksum, filters, day', async () => {
    await run(
      ...[ged, '--country', 'Niger', '--since', '2023-08-10', '--event-type', 'state-based'],
      ...['--accessed', '2026-01-02', '--checked', '2026-01-03', '-o', inFolder('filtered.json')]
    );
    const {counts, sources} = await written('filtered.json');
    const bytes = await readFile(ged);
    assert.deepEqual(counts[0].provenance, {
      format: 'UCDP GED',
      files: [
        {
          name: 'GEDEvent_v24_1.csv',
          rows: 12,
          version: '24.1',
          accessed: '2026-01-02',
          sha256: createHash('sha256').update(bytes).digest('hex'),
        },
      ],
      filters: {country: 'Niger', since: '2023-08-10', 'event types': 'state-based'},
      made: '2026-01-03',
      counted: 3,
      leftOut: {summaries: {events: 1, fatalities: 0}},
    });
    assert.equal(sources['ucdp-ged'].accessed, '2026-01-02');
  });

  it('counts by the interval and the regions asked for', async () => {
    const {stdout} = await run(
      ged,
      '--country',
      'NE',
      '--interval',
      'quarter',
      '--measure',
      'attacks',
      '--region'
    );
    const {counts} = JSON.parse(stdout);
    assert.deepEqual(
      counts.map(({region = 'all', values}) => [
        region,
        values.reduce((sum, {best = 0}) => sum + best, 0),
      ]),
      [
        ['all', 7],
        ['Tillabéri region', 4],
        ['Tahoua region', 1],
        ['not recorded', 0],
        ['Diffa region', 2],
      ]
    );
  });

  it('lists each warning once, with file and line', async () => {
    const {stderr} = await run(fixture('plain.csv'), '--country', 'NE');
    assert.equal(
      stderr,
      'plain.csv:5: A figure could not be read; its own words stand in its place. (“=cmd()”)\n' +
        'plain.csv:6: A row without a source was left out.\n' +
        'plain.csv:7: A row without a date such as 2023-09-28 was left out. (“soon”)\n' +
        'Rows that could not be read, without which the counts are too low: 2. The file’s events lie between 2023-08-01 and 2023-10-02: the last month may not be whole.\n'
    );
  });

  it('writes only counts of ACLED, with its credit line, and says why', async () => {
    const {stdout, stderr} = await run(
      fixture('acled.csv'),
      '--country',
      'NE',
      '--accessed',
      '2026-01-02'
    );
    const {incidents, sources} = JSON.parse(stdout);
    assert.equal(incidents, undefined);
    assert.match(sources.acled.attribution, /Accessed 2026-01-02\. Filters: country Niger\./);
    assert.match(stderr, /forbid passing its events on/);
  });

  it('adds files of one format together', async () => {
    const {stdout} = await run(fixture('acled.csv'), fixture('acled-codes.csv'), '--country', 'NE');
    const {files, counted, leftOut} = JSON.parse(stdout).counts[0].provenance;
    assert.deepEqual(
      files.map(({name}) => name),
      ['acled.csv', 'acled-codes.csv']
    );
    assert.equal(counted, 4);
    assert.equal(leftOut.duplicates.events, 6);
  });

  it('reads Windows-1252 when it is named', async () => {
    const path = inFolder('latin.csv');
    await writeFile(
      path,
      Buffer.from('date,place,killed,source\n2023-08-03,Tillab\xe9ri,5,X\n', 'latin1')
    );
    const {stdout} = await run(path, '--country', 'NE', '--encoding', 'windows-1252');
    assert.equal(JSON.parse(stdout).incidents[0].place.name, 'Tillabéri');
  });

  it('draws a bar on a terminal and nothing in a pipe', async () => {
    const progress = (argv) => argv.stderr.includes('█');
    const rows = 'date,source\n' + '2023-08-03,X\n'.repeat(200_000);
    const path = inFolder('long.csv');
    await writeFile(path, rows);
    assert.equal(progress(await run(path, '--country', 'NE', '-o', inFolder('x.json'))), false);
    const stderr = {text: '', isTTY: true, write: (text) => (stderr.text += text)};
    await build([path, '--country', 'NE', '-o', inFolder('x.json')], {
      stdout: stderr,
      stderr,
      today: () => '2026-01-31',
    });
    assert.match(stderr.text, /\r[█░]{30} +\d+ % {2}[\d.]+ of [\d.]+ MB/);
    assert.match(stderr.text, /\r\x1b\[K/);
  });

  it('prints its usage when asked', async () => {
    const {code, stdout} = await run('--help');
    assert.equal(code, 0);
    assert.match(stdout, /^Usage: conflict-widgets build FILE…/);
  });
});

describe('build, where it fails,', () => {
  for (const [what, argv, message] of [
    ['no file', ['--country', 'NE'], /Name at least one file/],
    ['an unknown option', [ged, '--countri', 'NE'], /--countri/],
    [
      'an unknown interval',
      [ged, '--interval', 'day'],
      /--interval day is not one of week, month, quarter, year/,
    ],
    ['an unknown format', [ged, '--from', 'excel'], /--from excel is not one of ucdp-ged/],
    ['an impossible day', [ged, '--since', '2023-02-30'], /--since 2023-02-30 is no date/],
    [
      'an end before the beginning',
      [ged, '--since', '2024', '--until', '2023'],
      /later than --until/,
    ],
    ['an unknown encoding', [ged, '--encoding', 'x'], /--encoding x is not known/],
  ])
    it(`ends with 2 and its usage for ${what}`, async () => {
      const {code, stderr, stdout} = await run(...argv);
      assert.equal(code, 2);
      assert.match(stderr, message);
      assert.match(stderr, /Usage:/);
      assert.equal(stdout, '');
    });

  const header = 'date,place,killed,source\n';
  for (const [what, content, message] of [
    ['an empty file', '', /^bad\.csv: The file is empty\.\nNothing was written\.\n$/],
    ['other columns', 'a,b\n1,2\n', /^bad\.csv:1: The format is not known: the columns are a, b\./],
    ['a file cut off', `${header}2023-08-03,X,5,Y\n2023-08-`, /^bad\.csv:3: .*cut off/],
    ['an open quote', `${header}2023-08-03,"X,5,Y\n`, /^bad\.csv:2: A quotation mark/],
    [
      'UTF-8 that turns into Latin-1',
      Buffer.concat([Buffer.from(`${header}2023-08-03,\u00e9,5,Y\n`), Buffer.from([0xe9, 10])]),
      /^bad\.csv:3: A letter is not UTF-8/,
    ],
    [
      'UTF-16 cut off',
      Buffer.from(`\ufeff${header}2023-08-03,X,5,Y\n2023-`, 'utf16le'),
      /^bad\.csv:3: .*cut off/,
    ],
    [
      'a workbook',
      Buffer.from('PK\x03\x04'),
      /^bad\.csv: This is a zip archive or an Excel workbook/,
    ],
    [
      'formulas where days should be',
      `${header}=TODAY(),X,5,Y\n`,
      /^bad\.csv: None of the 1 rows could be read as plain CSV\./,
    ],
    ['no event left', `${header}2001-08-03,X,5,Y\n`, /^No event fits the filters\./],
  ])
    it(`ends with 1, names the line and leaves the output as it was for ${what}`, async () => {
      await writeFile(inFolder('bad.csv'), content);
      await writeFile(inFolder('out.json'), 'as it was');
      const {code, stderr} = await run(
        ...[inFolder('bad.csv'), '--country', 'NE', '--since', '2020', '-o', inFolder('out.json')]
      );
      assert.equal(code, 1, stderr);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, / at |node:/);
      assert.equal(await readFile(inFolder('out.json'), 'utf8'), 'as it was');
      assert.deepEqual(await partFiles(), []);
    });

  it('writes nothing where the second of two files is bad, and names that one', async () => {
    await writeFile(inFolder('good.csv'), `${header}2023-08-03,X,5,Y\n`);
    await writeFile(inFolder('bad.csv'), `${header}2023-08-04,X,5,Y\n2023-08-`);
    await writeFile(inFolder('out.json'), 'as it was');
    const {code, stderr} = await run(
      ...[inFolder('good.csv'), inFolder('bad.csv'), '--country', 'NE', '-o', inFolder('out.json')]
    );
    assert.equal(code, 1);
    assert.match(stderr, /^bad\.csv:3: .*cut off.*\nNothing was written\.\n$/);
    assert.equal(await readFile(inFolder('out.json'), 'utf8'), 'as it was');
    assert.deepEqual(await partFiles(), []);
  });

  it('keeps formulas from doing anything: a figure is not recorded, a name stays a name', async () => {
    const path = inFolder('formulas.csv');
    await writeFile(path, `${header}2023-08-03,"=HYPERLINK(""x"")",=2+3,@SUM(A1)\n`);
    const {stdout, stderr} = await run(path, '--country', 'NE');
    const {incidents, counts} = JSON.parse(stdout);
    assert.equal(incidents[0].place.name, '=HYPERLINK("x")');
    assert.deepEqual(
      counts.map(({measure, values}) => [measure, values[0].best ?? values[0].words]),
      [
        ['attacks', 1],
        ['fatalities', '=2+3'],
      ]
    );
    assert.match(stderr, /^formulas\.csv:2: A figure could not be read; .*“=2\+3”/);
  });

  it('ends with 1 for a file that is not there', async () => {
    const {code, stderr} = await run(inFolder('nothing.csv'));
    assert.equal(code, 1);
    assert.match(stderr, /no such file/);
  });

  it('ends with 1 for an output folder that is not there', async () => {
    const {code, stderr} = await run(ged, '--country', 'NE', '-o', inFolder('no/folder.json'));
    assert.equal(code, 1);
    assert.match(stderr, /Nothing was written/);
  });

  it('asks for a country where there are several', async () => {
    const {code, stderr} = await run(ged);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /Name one country by its ISO code\. Those in the file are: NE \(Niger\), ML \(Mali\), CD/
    );
  });

  it('does not write more than the widgets take', async () => {
    const rows = Array.from({length: 60}, (_, i) => `2023-08-03,R${i},1,X\n1990-01-01,R${i},1,X\n`);
    const years = Array.from({length: 40}, (_, i) =>
      Array.from({length: 70}, (_, j) => `${1985 + i}-06-01,Y${j},1,X\n`).join('')
    );
    await writeFile(
      inFolder('wide.csv'),
      `date,region,killed,source\n${rows.join('')}${years.join('')}`
    );
    const {code, stderr} = await run(inFolder('wide.csv'), '--country', 'NE', '--region');
    assert.equal(code, 1);
    assert.match(stderr, /The widgets take 5000 records and these are \d+\. Ask for fewer/);
  });
});
