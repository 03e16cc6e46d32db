import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {launch} from '../../scripts/browser.mjs';
import {drawn, pages, told} from '../support/pages.mjs';
import {blocksOf, fencesIn, papers} from '../support/papers.mjs';
import {newProject} from '../support/project.mjs';
import {run} from '../support/run.mjs';

const [, , deployments] = blocksOf('docs/data.md', 'json', 3);
const [dataset] = blocksOf('docs/data.md', 'json');
const [ways, refreshing, pinned] = blocksOf('docs/data.md', 'html', 3);
const [events] = blocksOf('docs/readers.md', 'csv', 1);
const sheets = blocksOf('docs/data.md', 'csv', 3);
const all = '<script type="module" src="/dist/all.js"></script>';
const json = {'Content-Type': 'application/json'};

describe('the examples of every page', () => {
  const asked = new Map(papers.map((paper) => [paper, new Set()]));
  const tests = ['tests/node', 'tests/hosts'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.test.mjs'))
      .map((name) => `${folder}/${name}`)
  );
  for (const file of tests)
    for (const [, paper, language] of readFileSync(file, 'utf8').matchAll(
      /blocksOf\(\s*'([^']+)',\s*'(\w+)'/g
    ))
      asked.get(paper).add(language);

  for (const paper of papers)
    it(`${paper} has none in a language that no test asks it for`, () => {
      const written = new Set(fencesIn(paper).map(({language}) => language));
      assert.deepEqual([...written].sort(), [...asked.get(paper)].sort());
    });
});

describe('the examples of the README and of the pages about data, in a browser', () => {
  let site;
  before(async () => (site = await pages(launch)));
  after(() => site.close());
  const open = (body) => {
    site.put('/page.html', `<!doctype html><html lang="en"><title>t</title><body>${body}`);
    return site.open('/page.html');
  };
  /** Opens a page and returns what each of its widgets tells, if none has anything to complain about. */
  const tells = async (body, count) => {
    const page = await open(body);
    await page.$$eval('body > :not(script)', (widgets) => {
      for (const widget of widgets) widget.loading = 'eager';
    });
    await drawn(page, count);
    // How far a file of events reaches is said to its author.
    const complaints = page.said.filter((line) => !/The file’s events lie between/.test(line));
    assert.deepEqual(complaints, []);
    return told(page);
  };

  it('the README’s tags are five charts', async () => {
    for (const {marks} of await tells(blocksOf('README.md', 'html', 1)[0], 5))
      assert.ok(marks.length > 1);
  });

  it('the ways in draw the examples that the pages give', async () => {
    site.put('/mali.json', deployments, json);
    site.put('/events.csv', events, {'Content-Type': 'text/csv'});
    const whole = ways.replace('{"version": 1, "id": "mine", …}', dataset);
    assert.notEqual(whole, ways);
    const [troops, attacks, casualties] = await tells(all + whole, 3);
    assert.match(troops.text, /France has left Mali/);
    assert.match(attacks.text, /Sample Agency, Sample Radio: events.*1 attack in October 2023/);
    assert.match(casualties.text, /Sample valley/);
  });

  it('the three sheets are three charts', async () => {
    const type = {'Content-Type': 'text/csv'};
    const names = ['casualties.csv', 'forces.csv', 'counts.csv'];
    for (const [index, name] of names.entries()) site.put(`/${name}`, sheets[index], type);
    const [casualties, troops, attacks] = await tells(
      `${all}<conflict-casualties src="casualties.csv" country="NE"></conflict-casualties>
      <conflict-troops src="forces.csv" host="NE"></conflict-troops>
      <conflict-attacks src="counts.csv" country="NE"></conflict-attacks>`,
      3
    );
    assert.match(casualties.text, /12 .*killed|12 people/);
    assert.match(troops.text, /left on 13 January 2024; last figure: about 1,500/);
    assert.ok(
      attacks.marks.some((name) => /January 2024: 12 attacks/.test(name)),
      attacks.text
    );
  });

  it('data that change are drawn', async () => {
    site.put('/mali.json', deployments, json);
    assert.match((await tells(all + refreshing, 1))[0].text, /France has left Mali/);
  });

  it('a release is drawn, with word of the newer one', async () => {
    const [, now, earlier] = readFileSync('docs/data.md', 'utf8').match(
      /`("release": "[^`]+")`, `("releases": \{[^`]+\})`/
    );
    const {release, releases} = JSON.parse(`{${now}, ${earlier}}`);
    const [[name, file]] = Object.entries(releases);
    const newest = {...JSON.parse(deployments), release, releases};
    site.put('/mali.json', JSON.stringify(newest), json);
    site.put(`/${file}`, JSON.stringify({...newest, release: name}), json);
    const [{text}] = await tells(all + pinned, 1);
    assert.ok(text.includes(`Release ${name}. A newer release exists: ${release}.`), text);
  });

  it('a word is changed as docs/languages.md says', async () => {
    const [change] = blocksOf('docs/languages.md', 'js', 1);
    const tag =
      '<conflict-casualties lang="fr" incident="kandadji-2023-09-28"></conflict-casualties>';
    const [{text}] = await tells(`${all}${tag}<script type="module">${change}</script>`, 1);
    const [, words] = change.match(/'(.+)',/);
    assert.ok(text.includes(words), text);
  });
});

describe('the commands of the README and of the pages about data', () => {
  let project;
  before(async () => {
    project = await newProject();
    await project.sh('npm install conflict-widgets');
  });
  after(() => project.close());

  it('validate a dataset', async () => {
    const [, validate] = blocksOf('docs/data.md', 'sh', 2);
    await project.write('mine.json', dataset);
    assert.match((await project.sh(validate)).stdout, /mine\.json/);
    await project.write('mine.json', '{"version": 1}');
    await assert.rejects(project.sh(validate), {code: 1});
  });

  it('are in a script what they are in a shell', async () => {
    const [script] = blocksOf('docs/data.md', 'js', 1);
    const checks = async (text) =>
      (await project.node(`const text = ${JSON.stringify(text)};${script}`)).stdout;
    assert.match(await checks(dataset), /^0 errors/m);
    assert.match(await checks('{"version": 1}'), /^error: [^]*^[1-9]\d* errors/m);
  });

  it('count a file of events into a dataset with nothing wrong in it', async () => {
    const [build] = blocksOf('docs/readers.md', 'sh', 1);
    await project.write(
      'GEDEvent_v25_1.csv',
      readFileSync('tests/fixtures/readers/GEDEvent_v24_1.csv', 'utf8')
    );
    await project.sh(build);
    const [, check] = readFileSync('docs/readers.md', 'utf8').match(/`(npx .* validate .*?)`/);
    assert.match((await project.sh(check)).stderr, /1 file: 0 errors/);
  });

  it('have the options that docs/readers.md lists, and no others', async () => {
    const [listed] = blocksOf('docs/readers.md', 'text', 1);
    const {stdout} = await run('build', '--help');
    const options = (text) => [...new Set(text.match(/(?<![\w-])--[a-z-]+/g))].sort();
    assert.deepEqual(
      options(listed),
      options(stdout).filter((name) => name !== '--help')
    );
  });

  it('of the README name scripts of the package, and print the address of the demo', async () => {
    const {scripts} = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(
      blocksOf('README.md', 'sh', 2).map((block) => block.trim()),
      ['npm ci && npm start', 'npm ci && npm test']
    );
    assert.equal(
      readFileSync('.ci/run', 'utf8').trim().split('\n').slice(-3).join(' && '),
      'npm ci && npm test && npm run test:hosts'
    );
    const server = spawn(scripts.start.replace('node', process.execPath), {
      shell: true,
      detached: true,
    });
    try {
      const line = await new Promise((resolve) => {
        server.stdout.on('data', (said) => /http:/.test(said) && resolve(String(said)));
      });
      const demo = await fetch(line.match(/http:\S+/)[0]);
      assert.match(await demo.text(), /<conflict-casualties/);
    } finally {
      process.kill(-server.pid);
    }
  });
});
