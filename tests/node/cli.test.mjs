import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {complete} from '../data/complete.mjs';
import {run} from '../support/run.mjs';

const command = promisify(execFile);
const tag = '<conflict-troops></conflict-troops>';
let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conflict-widgets-'));
});
after(() => rm(folder, {recursive: true}));
const put = async (name, text) => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

describe('conflict-widgets', () => {
  it('runs as a program and tells its version', async () => {
    const {stdout} = await command(process.execPath, ['bin/conflict-widgets.mjs', '--version']);
    const {version} = JSON.parse(await readFile('package.json', 'utf8'));
    assert.equal(stdout, `${version}\n`);
  });

  it('ends with the code of its command', async () => {
    const failure = await command(process.execPath, ['bin/conflict-widgets.mjs', 'validate']).catch(
      (error) => error
    );
    assert.equal(failure.code, 2);
    assert.match(failure.stderr, /at least one file/);
  });

  it('lists its commands, on request and when nothing is asked for', async () => {
    const help = await run('--help');
    assert.equal(help.code, 0);
    for (const name of ['prerender', 'snapshot', 'oembed', 'build', 'validate'])
      assert.match(help.stdout, new RegExp(`^  ${name} `, 'm'));
    const nothing = await run();
    assert.deepEqual([nothing.code, nothing.stderr], [2, help.stdout]);
  });

  it('explains every command', async () => {
    for (const name of ['prerender', 'snapshot', 'oembed', 'build', 'validate']) {
      const {code, stdout} = await run(name, '--help');
      assert.equal(code, 0);
      assert.match(stdout, new RegExp(`^Usage: conflict-widgets ${name} `));
    }
  });

  it('names the nearest command for one that it does not know', async () => {
    const {code, stderr} = await run('prerendr');
    assert.equal(code, 2);
    assert.match(stderr, /“prerendr”\. Did you mean prerender\?/);
    assert.doesNotMatch((await run('xyzzy')).stderr, /Did you mean/);
  });

  it('tells which option it does not know', async () => {
    const {code, stderr} = await run('validate', '--jason');
    assert.equal(code, 2);
    assert.match(stderr, /--jason/);
    assert.match(stderr, /validate --help/);
  });

  it('tells of a file that is not there without a stack', async () => {
    for (const name of ['validate', 'prerender']) {
      const {code, stderr} = await run(name, join(folder, 'missing'));
      assert.equal(code, 1);
      assert.match(stderr, /missing/);
      assert.doesNotMatch(stderr, / at /);
    }
  });
});

describe('conflict-widgets prerender', () => {
  it('writes the filled page to standard output', async () => {
    const {code, stdout} = await run('prerender', await put('page.html', `<html lang=fr>${tag}`));
    assert.equal(code, 0);
    assert.match(stdout, /^<html lang=fr><conflict-troops><template shadowrootmode="open">/);
    assert.match(stdout, /class="root" lang="fr"/);
  });

  it('writes to a file, whole, and leaves nothing beside it', async () => {
    const page = await put('in.html', tag);
    const output = join(folder, 'out', 'out.html');
    await mkdir(join(folder, 'out'));
    assert.equal((await run('prerender', page, '-o', output)).code, 0);
    assert.match(await readFile(output, 'utf8'), /<template shadowrootmode/);
    assert.deepEqual(await readdir(join(folder, 'out')), ['out.html']);
    const {code, stderr} = await run('prerender', page, '-o', join(folder, 'no', 'out.html'));
    assert.equal(code, 1);
    assert.match(stderr, /ENOENT/);
  });

  it('writes many pages back to their files, and not those without widgets', async () => {
    const pages = [
      await put('1.html', tag),
      await put('2.html', '<p>none'),
      await put('3.html', tag),
    ];
    const {mtimeMs} = await stat(pages[1]);
    assert.equal((await run('prerender', '--write', ...pages)).code, 0);
    for (const page of [pages[0], pages[2]])
      assert.match(await readFile(page, 'utf8'), /<template shadowrootmode/);
    assert.equal((await stat(pages[1])).mtimeMs, mtimeMs);
    assert.equal((await run('prerender', ...pages)).code, 2);
  });

  it('finds the data of the page beside it, or from the folder of the site', async () => {
    await put('data.json', JSON.stringify(complete()));
    await mkdir(join(folder, 'deep'));
    const beside = await put(
      'a.html',
      '<conflict-casualties src="data.json"></conflict-casualties>'
    );
    const deep = await put(
      'deep/b.html',
      '<conflict-casualties src="/data.json"></conflict-casualties>'
    );
    assert.match((await run('prerender', beside)).stdout, /News agency/);
    assert.match((await run('prerender', deep, '--root', folder)).stdout, /News agency/);
    assert.equal((await run('prerender', beside, '--root', join(folder, 'deep'))).code, 2);
  });

  it('tells by line of a wrong attribute and ends with 1, with the page written', async () => {
    const page = await put(
      'wrong.html',
      '<p>\n<conflict-attacks interval="day"></conflict-attacks>'
    );
    const {code, stdout, stderr} = await run('prerender', page);
    assert.equal(code, 1);
    assert.equal(
      stderr,
      `${page}:2: <conflict-attacks>: interval="day" cannot be used. Accepted: week, month, quarter, year.\n`
    );
    assert.match(stdout, /class="message"/);
  });

  it('asks for the address of a linked style sheet', async () => {
    const page = await put('link.html', tag);
    assert.equal((await run('prerender', page, '--styles', 'link')).code, 2);
    assert.equal((await run('prerender', page, '--styles', 'none')).code, 2);
    const {stdout} = await run('prerender', page, '--styles', 'link', '--href', '/w.css');
    assert.match(stdout, /<link rel="stylesheet" href="\/w\.css">/);
  });
});

describe('conflict-widgets validate', () => {
  it('passes a dataset in order, warnings or not', async () => {
    const good = await put('good.json', JSON.stringify(complete()));
    const {code, stderr} = await run('validate', good, '--today', '2024-06-20');
    assert.deepEqual([code, stderr], [0, '1 file: 0 errors, 0 warnings\n']);
    const stale = await run('validate', good);
    assert.equal(stale.code, 0);
    assert.match(
      stale.stdout,
      /good\.json: warning: checked: found 2024-06-15, \d+ days ago, expected/
    );
    assert.match(stale.stderr, /0 errors, 1 warning/);
  });

  it('says where, what was found and what was expected, and ends with 1', async () => {
    const data = complete();
    data.incidents[0].claims[0].fatalities = 'twelve';
    const {code, stdout} = await run('validate', await put('bad.json', JSON.stringify(data)));
    assert.equal(code, 1);
    assert.match(
      stdout,
      /error: incidents\[0\]\.claims\[0\]\.fatalities \(in “kandadji”\): found "twelve", expected /
    );
  });

  it('tells the line and column of a mistake of syntax', async () => {
    const {code, stdout} = await run('validate', await put('comma.json', '{\n  "version": 1,\n}'));
    assert.equal(code, 1);
    assert.match(stdout, /line 3/);
  });

  it('writes the problems of several files as JSON', async () => {
    const data = complete();
    delete data.sources;
    const files = [await put('x.json', JSON.stringify(data)), await put('y.json', '[]')];
    const {code, stdout} = await run('validate', '--json', ...files);
    assert.equal(code, 1);
    const problems = JSON.parse(stdout);
    assert.deepEqual(new Set(problems.map(({file}) => file)), new Set(files));
    for (const {level, path, found, expected} of problems)
      assert.ok(level && path !== undefined && found && expected);
  });

  const table =
    'Tag;Stadt;Morts;Quelle\n28/09/2023;Hügel;12;Agentur\nbald;Tal;3;Agentur\n02/10/2023;Berg;viele;Agentur\n';

  it('reads what build reads: says what a table was taken for, and what could not be read', async () => {
    const path = await put('liste.csv', Buffer.from(table, 'latin1'));
    const {code, stdout, stderr} = await run('validate', path, '--country', 'NE');
    assert.equal(code, 0);
    assert.match(stdout, /Read as plain CSV, in Windows-1252\./);
    assert.match(
      stdout,
      /Columns: tag as date, stadt as place, morts as killed, quelle as source\./
    );
    assert.match(stdout, /liste\.csv:3: A row without a date .* \(“bald”\)/);
    assert.match(stdout, /liste\.csv:4: A figure could not be read; .* \(“viele”\)/);
    assert.match(stdout, /2 rows counted in 2 series, 2 incidents/);
    assert.match(stderr, /1 file: 0 errors, 3 warnings/);
    const json = JSON.parse((await run('validate', path, '--country', 'NE', '--json')).stdout);
    assert.deepEqual(
      json.map(({level, path: place}) => [level, place]),
      [
        ['warning', ''],
        ['warning', 'line 3'],
        ['warning', 'line 4'],
      ]
    );
  });

  it('ends with 1 for a file that cannot be read, in the words of build', async () => {
    const path = await put('no.csv', 'a,b\n1,2\n');
    const {code, stdout} = await run('validate', path);
    assert.equal(code, 1);
    assert.match(stdout, /no\.csv: error: line 1: The format is not known/);
    assert.equal((await run('validate', path, '--column', 'a')).code, 2);
  });

  it('takes the word of its user for what a column holds, as build does', async () => {
    const path = await put('own.csv', 'when,where,gone,who\n2023-09-28,Hill,12,Agency\n');
    const columns = ['when=date', 'where=place', 'gone=killed', 'who=source'].flatMap((pair) => [
      '--column',
      pair,
    ]);
    assert.match((await run('validate', path)).stdout, /error/);
    const {code, stdout} = await run('validate', path, '--country', 'NE', ...columns);
    assert.equal(code, 0);
    assert.match(stdout, /gone as killed/);
    const built = JSON.parse((await run('build', path, '--country', 'NE', ...columns)).stdout);
    assert.equal(built.incidents[0].claims[0].fatalities, 12);
    const wrong = await run('validate', path, '--column', 'nowhere=place');
    assert.match(
      wrong.stdout,
      /There is no column “nowhere”; the columns are when, where, gone, who/
    );
  });

  it('wants a whole day for today', async () => {
    const good = await put('good.json', JSON.stringify(complete()));
    for (const day of ['2024', 'tomorrow', '2024-02-30'])
      assert.equal((await run('validate', good, '--today', day)).code, 2);
  });
});
