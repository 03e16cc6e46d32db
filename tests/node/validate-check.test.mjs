import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdtemp, readdir, readFile, rm, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import * as published from '../../lib/validate.js';
import {complete} from '../data/complete.mjs';
import {flawed} from '../data/flawed.mjs';
import {hopeless} from '../data/whole-documents.mjs';
import {run} from '../support/run.mjs';
import {importSource} from './support/import-source.mjs';

const {check, previewsOf, snippetOf, problemLine, notesOf, datasetText} = await importSource(`
  export * from './src/validate/check.ts';
  export * from './src/validate/preview.ts';
  export * from './src/data/check/problem-line.ts';
  export * from './src/readers/report.ts';
`);

const today = '2026-11-22';
const options = {country: '', today};
const fixtures = 'tests/fixtures/readers';
const header = 'date,country,killed,source\n';
const row = '2023-08-03,Niger,5,Sample Agency\n';

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'validate-'));
});
after(() => rm(folder, {recursive: true}));

/** A file as the command line finds it and as a page is given it, last changed on the same day. */
async function both(name, content) {
  const path = join(folder, name);
  await writeFile(path, content);
  const day = new Date('2026-02-03T12:00Z');
  await utimes(path, day, day);
  return {path, file: new File([content], name, {lastModified: day.getTime()})};
}

const linesOf = (text) => text.split('\n').filter(Boolean);

describe('the words about a dataset', () => {
  const changed = (change) => {
    const document = complete();
    change(document);
    return document;
  };
  for (const [what, document] of [
    ...flawed.map(({what, change}) => [what, () => changed(change)]),
    ...hopeless.map(({what, make}) => [what, () => make(complete())]),
    ['nothing wrong', () => ({...complete(), checked: today})],
  ])
    it(`are those of the command line: ${what}`, async () => {
      const {path, file} = await both('mine.json', JSON.stringify(document()));
      const {stdout} = await run('validate', path, '--today', today);
      const result = await check(file, options);
      assert.equal(result.kind, 'dataset');
      const lines = result.problems.map((problem) => `${path}: ${problemLine(problem)}`);
      assert.deepEqual(lines, linesOf(stdout));
    });

  for (const [what, content] of [
    ['an empty file', ''],
    ['a web page', '<!doctype html><title>Log in</title>'],
    ['a file cut off', JSON.stringify(complete()).slice(0, 500)],
    ['a mark at the beginning', `\ufeff${JSON.stringify(complete())}`],
    ['letters that are not UTF-8', Buffer.from('{"id": "Tillab\xe9ri"}', 'latin1')],
    ['2,000,001 letters', JSON.stringify({note: 'x'.repeat(1_999_990)})],
    ['65 brackets', '['.repeat(65)],
  ])
    it(`are those of the command line for ${what}`, async () => {
      const {path, file} = await both('mine.json', content);
      const {stdout} = await run('validate', path, '--today', today);
      const {problems, dataset} = await check(file, options);
      const lines = problems.map((problem) => `${path}: ${problemLine(problem)}`);
      assert.deepEqual(lines, linesOf(stdout));
      assert.equal(Boolean(dataset), what.startsWith('a mark'));
    });

  it('are those of the package’s own module', async () => {
    const text = JSON.stringify(changed(flawed[0].change));
    const problems = published.validateDatasetText(text, today);
    assert.deepEqual(published.validateDataset(JSON.parse(text), today), problems);
    const {stdout} = await run('validate', (await both('a.json', text)).path, '--today', today);
    assert.deepEqual(
      problems.map((problem) => join(folder, `a.json: ${published.problemLine(problem)}`)),
      linesOf(stdout)
    );
    assert.equal(published.problemCounts(problems), '1 error, 1 warning');
  });
});

describe('the words about a file of events', () => {
  /** The file that `build` writes and what it says; the two checksums and days are those of the same file. */
  async function built(path, country) {
    const output = join(folder, 'built.json');
    await rm(output, {force: true});
    const {code, stderr} = await run('build', path, '--country', country, '-o', output);
    return {code, said: linesOf(stderr), text: code ? '' : await readFile(output, 'utf8')};
  }

  it('are those of the command line for every format, and so is the dataset', async () => {
    for (const name of await readdir(fixtures)) {
      const {path, file} = await both(name, await readFile(join(fixtures, name)));
      const {said, text} = await built(path, 'NE');
      const result = await check(file, {...options, country: 'NE'});
      assert.equal(result.kind, 'events', name);
      if (Object.values(result.dataset.sources).some((each) => each.redistributable === false)) {
        const forbidden = said.filter((line) => /forbid passing its events on/.test(line));
        assert.equal(forbidden.length, 1, name);
        said.splice(said.indexOf(forbidden[0]), 1);
      } else assert.equal(datasetText(result.dataset), text, name);
      assert.deepEqual([...result.warnings, ...notesOf(result.dataset)], said.slice(0, -1), name);
    }
  });

  for (const [what, content] of [
    ['an empty file', ''],
    ['a header only', header],
    ['other columns', 'a,b,c\n1,2,3\n'],
    ['a web page', '<!doctype html><title>Log in</title>'],
    ['no row with a date', `${header}soon,Niger,5,X\n`],
    ['a row cut off', `${header}${row}2023-08-04,Ni`],
    ['an open quote', `${header}${row}2023-08-04,"Niger,5,X\n${row}`],
    ['Latin-1', Buffer.from(`${header}2023-08-03,Tillab\xe9ri,5,X\n`, 'latin1')],
    ['dates in two orders', `${header}25/4/2023,NE,5,X\n4/26/2023,NE,5,X\n`],
    ['an archive', 'PK\u0003\u0004'],
    ['UTF-16 without its mark', '\0d\0a\0t\0e'],
    ['no event of that country', `${header}2023-08-03,Chad,5,X\n`],
  ])
    it(`are those of the command line where it is refused: ${what}`, async () => {
      const {path, file} = await both('list.csv', content);
      const {code, said} = await built(path, 'NE');
      assert.equal(code, 1);
      const {dataset, error} = await check(file, {...options, country: 'NE'});
      assert.equal(dataset, undefined);
      assert.deepEqual([error, 'Nothing was written.'], said);
    });

  it('ask for the country where there are several', async () => {
    const {file} = await both('list.csv', `${header}${row}2023-08-04,Mali,5,X\n`);
    const {error} = await check(file, options);
    assert.match(error, /^Name one country.*NE \(Niger\), ML \(Mali\)\.$/);
  });
});

describe('what a file is taken for', () => {
  const kindOf = async (name, content) =>
    (await check(new File([content], name), {...options, country: 'NE'})).kind;

  it('JSON is a dataset unless it holds the records of an API, GeoJSON or a plain list', async () => {
    const dataset = JSON.stringify(complete());
    assert.equal(await kindOf('mine.json', dataset), 'dataset');
    assert.equal(await kindOf('pasted text', `\n ${dataset}`), 'dataset');
    assert.equal(await kindOf('list.json', '[{"date": "2023-08-03", "source": "X"}]'), 'events');
    assert.equal(await kindOf('list.json', `[${dataset}]`), 'dataset');
    assert.equal(await kindOf('list.json', '[]'), 'dataset');
    assert.equal(await kindOf('x.json', JSON.stringify({...complete(), data: []})), 'dataset');
    assert.equal(await kindOf('page.json', '{"data": []}'), 'events');
  });

  it('everything else is a file of events, whatever its name', async () => {
    assert.equal(await kindOf('pasted text', header + row), 'events');
    assert.equal(await kindOf('list', header + row), 'events');
    assert.equal(await kindOf('list.txt', '\ufeff' + header), 'events');
  });
});

describe('the limits of a page', () => {
  it('are 200,000 rows', async () => {
    const file = (rows) => new File([header, row.repeat(rows)], 'list.csv');
    const {dataset} = await check(file(200_000), options);
    assert.equal(dataset.counts[0].values[0].best, 200_000);
    const {error} = await check(file(200_001), options);
    assert.equal(error, 'list.csv:200002: The file has more than 200000 rows.');
  });

  it('are 64 MB', async () => {
    const long = new Blob([`2023-08-03,Niger,5,${'x'.repeat(2 ** 16 - 24)}\n`]);
    const {error} = await check(new File([header, ...Array(1100).fill(long)], 'a.csv'), options);
    assert.equal(error, 'a.csv: The file is larger than 64 MB.');
  });

  it('stop the reading of a file that nobody waits for any more', async () => {
    const controller = new AbortController();
    const reading = check(new File([header, row.repeat(100_000)], 'list.csv'), {
      ...options,
      signal: controller.signal,
    });
    controller.abort();
    await assert.rejects(reading, {name: 'AbortError'});
  });
});

describe('the checksum', () => {
  it('is that of the file', async () => {
    const {dataset} = await check(new File([header, row], 'list.csv'), options);
    const sha256 = createHash('sha256')
      .update(header + row)
      .digest('hex');
    assert.equal(dataset.counts[0].provenance.files[0].sha256, sha256);
  });
});

describe('the widgets under the words', () => {
  const tagsOf = (dataset, counted = false) =>
    previewsOf(dataset, counted).map((preview) => snippetOf(preview, 'my "own" data.json'));
  const src = 'src="my%20%22own%22%20data.json"';

  it('are those that have something to draw', () => {
    const {incidents, counts, deployments, timeline, ...rest} = complete();
    assert.deepEqual(tagsOf(complete()), [
      `<conflict-casualties ${src}></conflict-casualties>`,
      `<conflict-attacks ${src}></conflict-attacks>`,
      `<conflict-troops ${src}></conflict-troops>`,
      `<conflict-incidents ${src}></conflict-incidents>`,
      `<conflict-timeline ${src}></conflict-timeline>`,
    ]);
    assert.deepEqual(tagsOf({...rest, counts}), [`<conflict-attacks ${src}></conflict-attacks>`]);
    assert.deepEqual(tagsOf({...rest, country: 'TD', deployments}), [
      `<conflict-troops ${src} host="NE"></conflict-troops>`,
      `<conflict-timeline ${src} host="NE"></conflict-timeline>`,
    ]);
    assert.deepEqual(tagsOf({...rest, timeline}), [
      `<conflict-timeline ${src} show="events"></conflict-timeline>`,
    ]);
    assert.deepEqual(tagsOf(rest), []);
    assert.deepEqual(
      tagsOf({...rest, incidents}, true)[0],
      [`<conflict-casualties ${src} top="10"></conflict-casualties>`][0]
    );
  });
});
